import assert from 'node:assert/strict';
import { BEHIND_ALL, behind } from '../../server/src/core/paragraph/place.js';
import type { PlacedParagraph } from '../../server/src/core/paragraph/placed.js';
import type { Lines } from '../../server/src/core/questions/lines.js';
import { facts, lines, question } from '../../server/src/core/questions/question.js';
import { AskedText, wordsOf } from './asked-text.js';

const TEXT = ['一', '二', '三', '四', '五', '六', '七'];
const marked = facts('marked', ({ text }) => (text.startsWith('四') ? true : undefined));

/** Looks from the one line that is marked. */
const LOOKS: Readonly<Record<string, (lines: Lines, at: PlacedParagraph['place']) => unknown>> = {
  first: (from) => from.first(2).map(wordsOf),
  last: (from) => from.last(2).map(wordsOf),
  'first, more than there are': (from) => from.first(99).map(wordsOf),
  'last, more than there are': (from) => from.last(99).map(wordsOf),
  from: (from, at) => told(from.from(at)),
  'from behind': (from, at) => told(from.from(behind(at))),
  'from the end': (from) => told(from.from(BEHIND_ALL)),
  at: (from, at) => told(from.at(at)),
  'at no line': (from, at) => told(from.at(behind(at))),
  below: (from, at) => told(from.below(at)),
  above: (from, at) => told(from.above(at)),
  'above the end': (from) => told(from.above(BEHIND_ALL)),
  'two above': (from, at) => told(from.above(from.above(at)!.place)),
  after: (from, at) => from.after(at, 2).map(wordsOf),
  'after a place between lines': (from, at) => from.after(behind(at), 2).map(wordsOf),
  distance: (from, at) => from.distance(from.first(1)[0]!.place, at),
  'distance to the end': (from, at) => from.distance(at, BEHIND_ALL),
  'place by number': (from, at) => from.placeOf(3) === at,
  'place by number from the end': (from, at) => from.placeOf(-4) === at,
  'place that is none': (from) => from.placeOf(7) === undefined,
  'place of the line above': (from, at) => from.placeAbove(at) === from.placeOf(2),
  'place of the next line': (from, at) => from.placeFrom(behind(at)) === from.placeOf(4),
};

const RIGHT: Readonly<Record<string, unknown>> = {
  first: ['一', '二'],
  last: ['六', '七'],
  'first, more than there are': TEXT,
  'last, more than there are': TEXT,
  from: '四',
  'from behind': '五',
  'from the end': undefined,
  at: '四',
  'at no line': undefined,
  below: '五',
  above: '三',
  'above the end': '七',
  'two above': '二',
  after: ['五', '六'],
  'after a place between lines': ['五', '六'],
  distance: 3,
  'distance to the end': 4,
  'place by number': true,
  'place by number from the end': true,
  'place that is none': true,
  'place of the line above': true,
  'place of the next line': true,
};

function told(line: PlacedParagraph | undefined): string | undefined {
  return line && wordsOf(line);
}

/** Every line but the marked one rewritten, every one taken out, one put before and behind each, lines that touch parted, all moved. */
const EDITS: readonly (readonly string[])[] = TEXT.flatMap((line, at) => {
  const put = (...lines: readonly string[]) => [...TEXT.slice(0, at), ...lines, ...TEXT.slice(at + 1)];
  return line === '四'
    ? [put('四四')]
    : [put('八'), put(), put('八', line), put(line, '八'), put('', line), [...put(), line], [line, ...put()]];
}).filter((text) => text.some((line) => line.startsWith('四')));

suite('core: looks at lines', () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    const seen = () => question(name, { lines, marked }, (given) => ({ seen: look(given.lines, given.marked[0]!.place) }));

    test(`${name}: tells the right lines`, () => {
      assert.deepEqual(new AskedText(TEXT).ask(seen()).seen, RIGHT[name]);
    });

    test(`${name}: is done again when what it saw has changed`, () => {
      const shown = seen();
      for (const edited of EDITS) {
        const before = new AskedText(TEXT);
        before.ask(shown);
        const after = before.becomes(edited);
        assert.deepEqual(after.ask(shown), new AskedText(edited).ask(shown), edited.join());
        assert.deepEqual(after.becomes(TEXT).ask(shown).seen, RIGHT[name]);
      }
    });
  }

  test('who looks at one line depends on that one alone', () => {
    const next = question('next', { lines, marked }, (given) => told(given.lines.below(given.marked[0]!.place)));
    const before = new AskedText(TEXT);
    before.ask(next);
    const elsewhere = before.becomes(['八', ...TEXT.slice(0, 3), '四', '五', '七']);
    assert.deepEqual([elsewhere.ask(next), elsewhere.worked], ['五', []]);
    const there = elsewhere.becomes(['八', ...TEXT.slice(0, 3), '四', '五五', '七']);
    assert.deepEqual([there.ask(next), there.worked], ['五五', ['next']]);
  });

  test('a look that is done only after another one is noted too', () => {
    const second = question('second', { lines }, (given) => {
      const [first] = given.lines.first(1);
      return first && wordsOf(first) === '一' ? told(given.lines.last(1)[0]) : 'none';
    });
    const before = new AskedText(TEXT);
    assert.equal(before.ask(second), '七');
    const other = before.becomes(['零', ...TEXT.slice(1)]);
    assert.equal(other.ask(second), 'none');
    const ending = other.becomes(['零', ...TEXT.slice(1, -1), '尾']);
    assert.deepEqual([ending.ask(second), ending.worked], ['none', []]);
    const again = ending.becomes(['一', ...TEXT.slice(1, -1), '尾']);
    assert.equal(again.ask(second), '尾');
    assert.equal(again.becomes(['一', ...TEXT.slice(1, -1), '末']).ask(second), '末');
  });
});
