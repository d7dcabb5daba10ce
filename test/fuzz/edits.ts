import fc from 'fast-check';
import { LINES } from '../property/arbitraries.js';
import { pasted } from './texts.js';

/** What a writer does to a text. Places are shares of its length (0 … 1), so that an edit fits any text. */
export interface Edit {
  readonly kind: string;
  /** The texts that the edit leads to, one after the other: typing gives one for each key. */
  revisions(text: string): readonly string[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Most edits that matter are made where a line begins: there stand ordinals, marks and dates. */
const place = fc.record({ line: share, column: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 8 }) }, { weight: 2, arbitrary: share }) });
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

function offsetOf({ line, column }: Place, text: string): number {
  const near = Math.floor(line * text.length);
  const start = text.lastIndexOf('\n', near) + 1;
  const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  return Number.isInteger(column) ? Math.min(start + column, end) : start + Math.floor(column * (end - start));
}

const MARKS = [...'*_[]<|&~\\`#>-+=：。，、；（）《》“”\t 　'];
const WORDS = [
  '稳',
  '一是',
  '（二）',
  '三、',
  '4.',
  '2023年',
  '12月31日',
  '共58件',
  '，其中',
  '95%',
  '附件：1．台账',
  '2024年1月5日',
  '《条例》',
  '<!--',
  '```',
  '| 甲 | 1 |',
];
const typedText = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }));

const type = fc.record({ place, typed: typedText }).map(({ place, typed }): Edit => ({
  kind: 'type',
  revisions: (text) => [...typed].map((_, keys, all) => put(text, offsetOf(place, text), 0, all.slice(0, keys + 1).join(''))),
}));

const erase = fc.record({ place, length: fc.integer({ min: 1, max: 40 }) }).map(({ place, length }): Edit => ({
  kind: 'delete',
  revisions: (text) => [put(text, offsetOf(place, text), length, '')],
}));

const overwrite = fc
  .record({ place, length: fc.integer({ min: 1, max: 12 }), by: fc.oneof(typedText, fc.constantFrom(...LINES)) })
  .map(({ place, length, by }): Edit => ({
    kind: 'overwrite',
    revisions: (text) => [put(text, offsetOf(place, text), length, by)],
  }));

const paste = fc.record({ place, lines: pasted }).map(({ place, lines }): Edit => ({
  kind: 'paste',
  revisions: (text) => [put(text, offsetOf({ ...place, column: 0 }, text), 0, `${lines.join('\n')}\n`)],
}));

const replaceAll = fc.record({ place, length: fc.integer({ min: 1, max: 3 }), by: typedText }).map(({ place, length, by }): Edit => ({
  kind: 'replace all',
  revisions: (text) => {
    const at = offsetOf(place, text);
    const words = text.slice(at, at + length);
    return words === '' ? [] : [text.replaceAll(words, () => by)];
  },
}));

/** A few carets at once: the same key below each other, or at the beginning of several lines. */
const carets = fc.record({ place, lines: fc.integer({ min: 2, max: 8 }), typed: typedText }).map(({ place, lines, typed }): Edit => ({
  kind: 'several carets',
  revisions: (text) => {
    const at = offsetOf({ ...place, column: 0 }, text);
    return [
      text.slice(0, at) +
        text
          .slice(at)
          .split('\n')
          .map((line, index) => (index < lines ? typed + line : line))
          .join('\n'),
    ];
  },
}));

const move = fc.record({ from: share, to: share, length: fc.integer({ min: 1, max: 12 }) }).map(({ from, to, length }): Edit => ({
  kind: 'move',
  revisions: (text) => {
    const lines = text.split('\n');
    const taken = lines.splice(Math.floor(from * lines.length), length);
    lines.splice(Math.floor(to * lines.length), 0, ...taken);
    return [lines.join('\n')];
  },
}));

const merge = fc.record({ place: share, lines: fc.integer({ min: 1, max: 5 }) }).map(({ place, lines }): Edit => ({
  kind: 'merge',
  revisions: (text) => {
    const revisions: string[] = [];
    for (let count = 0; count < lines; count++) {
      const now = revisions.at(-1) ?? text;
      const at = now.indexOf('\n', Math.floor(place * now.length));
      if (at >= 0) revisions.push(put(now, at, 1, ''));
    }
    return revisions;
  },
}));

const split = fc.record({ place, by: fc.constantFrom('\n', '\n', '\n\n', '\r\n') }).map(({ place, by }): Edit => ({
  kind: 'split',
  revisions: (text) => [put(text, offsetOf(place, text), 0, by)],
}));

/** Done and undone. */
const undo = fc.oneof(erase, overwrite, paste, merge, replaceAll).map(({ revisions }): Edit => ({
  kind: 'undo',
  revisions: (text) => [...revisions(text), text],
}));

function put(text: string, at: number, removed: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

export const edits = fc.array(
  fc.oneof({ weight: 4, arbitrary: type }, erase, overwrite, paste, replaceAll, carets, move, merge, split, undo),
  {
    minLength: 1,
    maxLength: 10,
  },
);
