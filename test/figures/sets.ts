import fs from 'node:fs';
import path from 'node:path';

/** Two sentences alike but for the figure that breaks the wrong one; `words` are those of the wrong sentence that disagree. */
export interface Pair {
  readonly right: string;
  readonly wrong: string;
  readonly words: string;
  readonly rule: string;
  readonly family: string;
}

/** A sentence that looks wrong and is right. */
export interface Trap {
  readonly sentence: string;
  readonly family: string;
}

export const pairs: readonly Pair[] = readRows('pairs.tsv').map(([right = '', wrong = '', words = '', rule = '', family = '']) => ({
  right,
  wrong,
  words,
  rule,
  family,
}));

export const traps: readonly Trap[] = readRows('traps.tsv').map(([sentence = '', family = '']) => ({ sentence, family }));

export type PairToldOtherwise = Pick<Pair, 'right' | 'wrong' | 'family'>;

/** Pairs and traps that were written without a look at what the readers of figures know, each said in another way. */
export const pairsToldOtherwise: readonly PairToldOtherwise[] = readRows('told-otherwise.tsv').map(
  ([family = '', right = '', wrong = '']) => ({ family, right, wrong }),
);
export const trapsToldOtherwise: readonly string[] = readRows('told-otherwise-traps.tsv').map(([sentence = '']) => sentence);

/** The rows below the head; `\n` within a cell stands for the end of a line. */
function readRows(name: string): readonly (readonly string[])[] {
  const lines = fs
    .readFileSync(path.join(process.cwd(), 'test/figures', name), 'utf8')
    .trimEnd()
    .split(/\r?\n/u);
  return lines.slice(1).map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
}
