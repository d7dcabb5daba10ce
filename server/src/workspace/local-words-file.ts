import { readLocalWords, type LocalWords } from '../core/index.js';
import { decodeText } from './encoding.js';
import type { FileProblem } from './file-problem.js';
import { createNearest } from './nearest-file.js';
import { readRegularFile } from './read-file.js';
import { unreadable } from './unreadable-input.js';

/** A workspace's own words, with slashes as in a glob. */
export const localWordsFileName = '.hegao/words.tsv';

export interface LocalWordsFile {
  readonly file: string;
  readonly words: LocalWords;
  /** In whole lines. */
  readonly problems: readonly FileProblem[];
}

/** Finds and reads such tables, each once. */
export interface LocalWordsFiles {
  /** The table that holds for files in `folder`: the nearest one from there upwards. */
  nearest(folder: string): LocalWordsFile | undefined;
}

export function createLocalWordsFiles(): LocalWordsFiles {
  return { nearest: createNearest(localWordsFileName, readLocalWordsFile) };
}

function readLocalWordsFile(file: string): LocalWordsFile {
  try {
    const { words, problems } = readLocalWords(decodeText(readRegularFile(file)).text);
    return { file, words, problems: problems.map(({ line, message }) => inLine(line, message)) };
  } catch (error) {
    return { file, words: { right: [], wrong: [] }, problems: [inLine(1, unreadable(error).message)] };
  }
}

/** Columns do not matter: editors draw to the end of the line. */
function inLine(line: number, message: string): FileProblem {
  return { range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } }, message };
}
