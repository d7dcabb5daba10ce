import assert from 'node:assert/strict';
import { linesWith, pairs, question } from '../../server/src/core/questions/question.js';
import { AskedText, wordsOf } from './asked-text.js';

const TEXT = ['甲', '乙', '丙', '丁', '戊'];

const placesOf = ({ lines }: AskedText) => lines.map(({ place }) => place);

function assertAscending(text: AskedText): void {
  const places = placesOf(text);
  assert.ok(
    places.every((place, at) => Number.isSafeInteger(place) && place >= 0 && (at === 0 || place > places[at - 1]!)),
    places.join(),
  );
}

/** Where each line starts is told apart from its place. */
function assertStartsFit({ revision: { text, lineStarts, lines } }: AskedText): void {
  for (const [at, { paragraph }] of lines.all.entries()) assert.ok(text.startsWith(paragraph.source, lineStarts[at]), `line ${at}`);
}

suite('core: places of lines', () => {
  test('a line keeps its place while it is written', () => {
    let text = new AskedText(TEXT);
    const before = placesOf(text);
    for (const words of ['丙一', '丙一二', '一二', '二', '全新的一行']) {
      text = text.becomes(TEXT.map((line) => (line === '丙' ? words : line)));
      assert.deepEqual(placesOf(text), before);
      assert.deepEqual(text.lines.map(wordsOf)[2], words);
    }
  });

  test('it keeps it where lines stand closer together above than below', () => {
    const uneven = new AskedText(TEXT).becomes(['甲', '新', '乙', '丙', '丁', '戊']);
    const rewritten = uneven.becomes(['甲', '新', '乙一', '丙一', '丁', '戊']);
    assert.deepEqual(placesOf(rewritten), placesOf(uneven));
    const grown = uneven.becomes(['甲', '新', '乙一', '丙', '一', '二', '丁', '戊']);
    assert.deepEqual(placesOf(grown).slice(0, 4), placesOf(uneven).slice(0, 4));
  });

  test('lines that read the same are two, wherever they go', () => {
    for (const edited of [
      ['丙', '甲', '乙', '甲'],
      ['甲', '甲', '丙'],
      ['甲', '丙', '甲', '甲', '乙'],
    ]) {
      const { lines } = new AskedText(['甲', '乙', '甲', '丙']).becomes(edited);
      assert.equal(new Set(lines.map(({ paragraph }) => paragraph)).size, edited.length, edited.join());
    }
  });

  test('lines around an edit stay the same objects', () => {
    const before = new AskedText(TEXT);
    for (const edited of [
      ['甲', '乙', '丙丙', '丁', '戊'],
      ['甲', '乙', '丁', '戊'],
      ['甲', '乙', '新', '丙', '丁', '戊'],
      ['新', '甲', '乙', '丙', '丁', '戊'],
      ['甲', '乙', '丙', '丁', '戊', '新'],
      ['甲', '乙', '己', '庚', '辛', '丁', '戊'],
    ]) {
      const after = before.becomes(edited);
      const known = new Map(before.lines.map((line) => [wordsOf(line), line]));
      for (const line of after.lines) {
        const same = known.get(wordsOf(line));
        if (same?.touchesNext === line.touchesNext) assert.equal(line, same, edited.join());
      }
      assertAscending(after);
      assertStartsFit(after);
    }
  });

  test('a line that stays between others that go keeps its place', () => {
    const before = new AskedText(TEXT);
    const after = before.becomes(['甲', '乙一', '丙', '丁一', '戊']);
    assert.deepEqual(placesOf(after), placesOf(before));
    const less = before.becomes(['甲', '丙', '戊']);
    assert.deepEqual(
      placesOf(less),
      [0, 2, 4].map((at) => placesOf(before)[at]),
    );
  });

  test('a line below which nothing but blanks came or went tells so', () => {
    const touches = (...lines: readonly string[]) => new AskedText(TEXT).becomes(lines).lines.map((line) => line.touchesNext);
    assert.deepEqual(touches('甲', '乙', '<!-- 注 -->', '丙', '丁', '戊'), [true, false, true, true, false]);
    assert.deepEqual(touches('甲', '乙', '丁', '戊'), [true, true, true, false]);
    assert.deepEqual(touches('甲', '乙', '丙', '丁'), [true, true, true, false]);
    assert.deepEqual(touches('甲', '乙', '', '丙', '丁', '戊'), [true, true, true, true, false]);
  });

  test('what changed is told, and nothing else', () => {
    const before = new AskedText(TEXT);
    const { change } = before.becomes(['甲', '乙', '丙丙', '丁', '戊']).revision.lines;
    assert.deepEqual([change!.from, change!.added.map(wordsOf), change!.removed.map(wordsOf)], [2, ['丙丙'], ['丙']]);
    const same = before.becomes(TEXT).revision.lines;
    assert.deepEqual([same.all, same.change!.added, same.change!.removed], [before.lines, [], []]);
  });

  /** So many that no whole number is left between two neighbours, whichever way they come. */
  const CROWD = 60;
  for (const [name, add] of [
    ['above the one before', (added: readonly string[], line: string) => [line, ...added]],
    ['below the one before', (added: readonly string[], line: string) => [...added, line]],
  ] as const) {
    test(`there is always room for one more line ${name}`, () => {
      const neighbours = pairs('neighbours', ({ place, paragraph }, { above, below }) => ({
        place,
        words: [above, below].map((line) => line && wordsOf(line)).concat(paragraph.text),
      }));
      const [everyLine, size] = [linesWith('every', () => true), question('size', { neighbours }, (given) => given.neighbours.length)];
      const around = Array.from({ length: 100 }, (_, index) => `第${index}行`);
      let text = new AskedText(around);
      let moved = 0;
      let added: readonly string[] = [];
      for (let count = 0; count < CROWD; count++) {
        added = add(added, `新${count}`);
        const all = [...around.slice(0, 50), ...added, ...around.slice(50)];
        text.ask(size);
        text.ask(everyLine);
        text = text.becomes(all);
        assertAscending(text);
        assert.deepEqual(text.lines.map(wordsOf), all);
        assert.deepEqual(text.ask(everyLine), text.lines);
        assert.deepEqual(
          text.ask(neighbours).map(({ place }) => place),
          placesOf(text),
        );
        assert.deepEqual(
          text.ask(neighbours).map(({ words }) => words),
          all.map((line, at) => [all[at - 1], all[at + 1], line]),
        );
        if (text.revision.lines.change!.added.length > 1) moved++;
      }
      assert.ok(moved > 0, 'nowhere was there no room');
      assert.ok(moved < CROWD / 5, `lines around were moved ${moved} times`);
    });
  }
});
