import { rowReader, tableLines, type DatedRow } from '../dated/dated-rows.js';
import type { LocalWord, LocalWords } from '../words/local-words.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { nearest } from './nearest.js';
import { quoted, toldProblems } from './told-problems.js';

/** A workspace's own words, as its file `.hegao/words.tsv` has them. */
export interface LocalWordsTable {
  readonly words: LocalWords;
  readonly problems: readonly LocalWordsProblem[];
}

export interface LocalWordsProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

const COLUMNS: Readonly<Record<string, string>> = { 词语: 'word', 改为: 'right', 备注: 'note' };
const KNOWN = Object.values(COLUMNS);
const HEAD = '首行应写列名，列与列之间用制表符（Tab 键）隔开：词语、改为、备注。';
/** One character would be found everywhere. */
const SHORTEST = 2;
const LONGEST = 40;

/**
 * Reads a workspace's own words: columns parted by tabs and named in the first line, one word a line, lines beginning with # left out. A word alone is
 * right as it is; one with another beside it is to be written so. A row with a mistake is left out and told; the others count.
 */
export function readLocalWords(text: string): LocalWordsTable {
  const [head, ...lines] = tableLines(text);
  if (!head) return { words: NO_WORDS, problems: [] };
  const columns = cellsOf(head.text).map((name) => COLUMNS[name] ?? name);
  const headProblem = problemOfHead(head.text, columns);
  if (headProblem !== undefined) return { words: NO_WORDS, problems: [{ line: head.line, message: headProblem }] };
  const read = rowReader(columns);
  const right: string[] = [];
  const wrong: PhrasePattern<LocalWord>[] = [];
  const problems: LocalWordsProblem[] = [];
  const known = new Map<string, number>();
  for (const { line, text: written } of lines) {
    const row = read(cellsOf(written).join('\t'));
    const message = problemOf(row, known);
    if (message !== undefined) {
      problems.push({ line, message });
      continue;
    }
    const word = row.cell('word');
    known.set(word, line);
    if (row.cell('right') === '') right.push(word);
    else wrong.push({ phrases: [word], value: { right: row.cell('right') } });
  }
  const told = toldProblems(
    problems,
    (problem) => problem,
    ({ line }, message) => ({ line, message }),
  );
  return { words: { right, wrong }, problems: told };
}

const NO_WORDS: LocalWords = { right: [], wrong: [] };

function cellsOf(line: string): readonly string[] {
  return line.split('\t').map((cell) => cell.trim());
}

function problemOfHead(line: string, columns: readonly string[]): string | undefined {
  const at = columns.findIndex((column) => !KNOWN.includes(column));
  if (at < 0) return columns.includes('word') ? undefined : '缺少“词语”列。';
  if (!line.includes('\t')) return HEAD;
  const stranger = cellsOf(line)[at]!;
  const close = nearest(stranger, [...Object.keys(COLUMNS), ...KNOWN]);
  return `没有名为${quoted(stranger)}的列${close === undefined ? '' : `，是否指“${close}”`}。`;
}

function problemOf(row: DatedRow, known: ReadonlyMap<string, number>): string | undefined {
  const [word, right] = [row.cell('word'), row.cell('right')];
  if (word === '') return '“词语”没有写。';
  if (word.length < SHORTEST) return '“词语”至少两个字，一个字的到处都是。';
  if (word.length > LONGEST) return `“词语”最多${LONGEST}个字。`;
  if (word === right) return '“改为”与“词语”相同；本来就对的词，“改为”空着就行。';
  const first = known.get(word);
  return first === undefined ? undefined : `“词语”与第${first}行重复。`;
}
