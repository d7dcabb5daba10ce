import fs from 'node:fs';
import path from 'node:path';

/** Where in which report a passage stands: years and dates are right or wrong only within a whole document. */
export interface Place {
  /** The whole report with its slots, see report-around.ts. */
  readonly frame: string;
  readonly frameName: string;
  readonly slot: string;
}

/** Two passages alike but for the year, date, law or phrase that breaks the wrong one; `words` are those of the wrong passage that are at fault. */
export interface Pair extends Place {
  readonly right: string;
  readonly wrong: string;
  readonly words: string;
  readonly rule: string;
  readonly family: string;
}

/** A passage that looks wrong in its report and is right. */
export interface Trap extends Place {
  readonly text: string;
  readonly family: string;
}

export const frames: ReadonlyMap<string, string> = new Map(readRows('frames.tsv').map(([name = '', text = '']) => [name, text]));

export const pairs: readonly Pair[] = readRows('pairs.tsv').map(
  ([right = '', wrong = '', words = '', rule = '', family = '', frame = '', slot = '']) => ({
    right,
    wrong,
    words,
    rule,
    family,
    ...place(frame, slot),
  }),
);

export const traps: readonly Trap[] = readRows('traps.tsv').map(([text = '', family = '', frame = '', slot = '']) => ({
  text,
  family,
  ...place(frame, slot),
}));

function place(frameName: string, slot: string): Place {
  const frame = frames.get(frameName);
  if (frame === undefined) throw new Error(`frames.tsv has no frame ${frameName}`);
  return { frame, frameName, slot };
}

/** The rows below the head; `\n` within a cell stands for the end of a line. */
function readRows(name: string): readonly (readonly string[])[] {
  const lines = fs
    .readFileSync(path.join(process.cwd(), 'test/years', name), 'utf8')
    .trimEnd()
    .split(/\r?\n/u);
  return lines.slice(1).map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
}
