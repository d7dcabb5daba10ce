import assert from 'node:assert/strict';
import type { PlacedParagraph } from '../../server/src/core/paragraph/placed.js';
import { facts, grouped, linesWith, pairs, question, type Question } from '../../server/src/core/questions/question.js';
import { AskedText, wordsOf } from './asked-text.js';

/** Enough lines for an edit that lies far from both ends. */
const TEXT = ['甲一', '乙二', '丙三', '丁四', '戊五', '己六', '庚七'];

/** What may become of them: every line in turn rewritten, taken out, doubled, parted from its neighbours by new ones, and two of them swapped. */
const EDITS = TEXT.flatMap((line, at) => {
  const put = (...lines: readonly string[]) => [...TEXT.slice(0, at), ...lines, ...TEXT.slice(at + 1)];
  return [
    put(`${line}八`),
    put(),
    put(line, line),
    put(line, '辛'),
    put('壬', line),
    put('', line, ''),
    [...put(), line],
    [line, ...put()],
  ];
});

const heads = facts('heads', ({ text }) => text[0]);
const some = linesWith('some', ({ text }) => /[二四六八]/u.test(text));
const around = pairs('around', ({ place, paragraph: { text } }, { above, below }) => ({
  place,
  words: `${above?.paragraph.text ?? '始'}｜${text}｜${below?.paragraph.text ?? '终'}`,
}));
/** Only the outermost lines and those beside a certain one say something. */
const edges = pairs('edges', ({ place, paragraph: { text } }, { above, below }) =>
  !above || !below || above.paragraph.text.startsWith('丙') || below.paragraph.text.startsWith('丙') ? { place, text } : undefined,
);
const touching = linesWith('touching', () => true);

/** Asked of the text before and of the text after, it is the same as asked of the text after alone. */
function follows<Answer>(listed: Question<readonly Answer[]>, seen: (item: Answer) => unknown): void {
  for (const edited of EDITS) {
    const before = new AskedText(TEXT);
    before.ask(listed);
    const there = before.becomes(edited);
    const back = there.becomes(TEXT);
    for (const [text, lines] of [
      [there, edited],
      [back, TEXT],
    ] as const) {
      const [kept, fresh] = [text, new AskedText(lines)].map((asked) => asked.ask(listed).map(seen));
      assert.deepEqual(kept, fresh, lines.join());
      assert.deepEqual(text.ask(listed), ordered(text, listed), 'items stand at the places of their lines');
    }
  }
}

/** The same list of the same lines, worked out by somebody who knows nothing. */
function ordered<Answer>({ lines }: AskedText, listed: Question<readonly Answer[]>): readonly unknown[] {
  if (listed.sort !== 'listed') return [];
  return lines.map((line, at) => listed.read(line, { above: lines[at - 1], below: lines[at + 1] })).filter((item) => item !== undefined);
}

suite('core: lists', () => {
  test('facts follow every edit', () => follows(heads, ({ fact }) => fact));
  test('lines follow every edit', () => follows(some, wordsOf));
  test('neighbours are read on both sides, at the edges of the text and of the edit', () => follows(around, ({ words }) => words));
  test('lists with few items follow as well', () => follows(edges, ({ text }) => text));
  test('whether a line touches the next follows', () => follows(touching, (line) => [wordsOf(line), line.touchesNext]));

  test('lines that say nothing are in no list, nor are empty lists', () => {
    const found = facts('found', ({ text }) => text.match(/[二四]/gu) ?? []);
    const asked = new AskedText(TEXT);
    assert.deepEqual(
      asked.ask(found).map(({ fact }) => [...fact]),
      [['二'], ['四']],
    );
  });

  test('a list that nobody asked for a while is right when it is asked again', () => {
    const first = new AskedText(TEXT);
    first.ask(around);
    const third = first.becomes(['甲一', ...TEXT]).becomes(['甲一', ...TEXT.slice(0, 3), ...TEXT.slice(4)]);
    assert.deepEqual(third.ask(around), ordered(third, around));
    const fourth = third.becomes(TEXT);
    assert.deepEqual(fourth.ask(around), ordered(fourth, around));
  });

  test('only the lines around an edit are read', () => {
    let read = 0;
    const counted = pairs('counted', ({ place }) => (read++, { place }));
    const before = new AskedText(TEXT);
    before.ask(counted);
    read = 0;
    before.becomes(TEXT.map((line) => line.replace('丁', '丁丁'))).ask(counted);
    assert.equal(read, 3);
  });
});

const alike = grouped(
  'alike',
  linesWith('words', ({ text }) => text !== ''),
  ({ paragraph: { text } }: PlacedParagraph) => [...text],
);

/** What shares a character, before and after an edit. */
function sharing(start: readonly string[], ...then: readonly (readonly string[])[]): readonly string[] {
  const last = then.reduce((text, lines) => (text.ask(alike), text.becomes(lines)), new AskedText(start));
  return last.ask(alike).map(wordsOf);
}

suite('core: groups', () => {
  test('hold what shares a key, in the order of the text', () => {
    assert.deepEqual(sharing(['丁甲', '乙', '甲丙', '丙']), ['丁甲', '甲丙', '丙']);
  });

  test('an item that comes makes one that is alone a member', () => {
    assert.deepEqual(sharing(['甲', '乙', '丙'], ['甲', '乙', '丙', '乙丁']), ['乙', '乙丁']);
  });

  test('of two, one that goes leaves the other alone', () => {
    assert.deepEqual(sharing(['甲', '乙', '甲丙'], ['甲', '乙']), []);
    assert.deepEqual(sharing(['甲', '乙', '甲丙'], ['乙', '甲丙']), []);
  });

  test('of three, one that goes leaves two', () => {
    assert.deepEqual(sharing(['甲一', '甲二', '甲三'], ['甲一', '甲三']), ['甲一', '甲三']);
    assert.deepEqual(sharing(['甲一', '甲二', '甲三'], ['甲一', '甲三'], ['甲三']), []);
    assert.deepEqual(sharing(['甲一', '甲二', '甲三'], ['甲三'], ['甲三', '甲四']), ['甲三', '甲四']);
  });

  test('an item with the same key twice is one item', () => {
    assert.deepEqual(sharing(['甲甲', '乙']), []);
    assert.deepEqual(sharing(['甲甲', '甲'], ['甲甲', '乙']), []);
    assert.deepEqual(sharing(['甲甲', '甲'], ['乙', '甲'], ['乙', '甲', '甲甲']), ['甲', '甲甲']);
  });

  test('an item that changes leaves the groups of its old words for those of the new', () => {
    assert.deepEqual(sharing(['甲', '甲一', '乙'], ['甲', '乙一', '乙']), ['乙一', '乙']);
    assert.deepEqual(sharing(['甲', '甲一', '乙'], ['甲', '乙一', '乙'], ['甲', '甲一', '乙']), ['甲', '甲一']);
  });

  test('a group that stays as it is asks nobody again', () => {
    const size = question('size', { alike }, (given) => given.alike.length);
    const before = new AskedText(['甲', '甲一', '乙']);
    assert.equal(before.ask(size), 2);
    const after = before.becomes(['甲', '甲一', '丙']);
    assert.deepEqual([after.ask(size), after.worked], [2, ['words', 'alike']]);
  });

  test('groups that nobody asked for a while are right when they are asked again', () => {
    const first = new AskedText(['甲', '甲一', '乙']);
    first.ask(alike);
    const second = first.becomes(['甲', '丙', '乙']);
    assert.ok(alike.sort === 'grouped');
    second.ask(alike.of);
    assert.deepEqual(second.becomes(['甲', '丙', '乙', '丙']).ask(alike).map(wordsOf), ['丙', '丙']);
    assert.deepEqual(first.ask(alike).map(wordsOf), ['甲', '甲一']);
  });
});
