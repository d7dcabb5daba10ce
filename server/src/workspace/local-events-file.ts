import { readLocalEvents, type LocalEvents } from '../core/index.js';
import { decodeText } from './encoding.js';
import type { FileProblem } from './file-problem.js';
import { createNearest } from './nearest-file.js';
import { readRegularFile } from './read-file.js';
import { unreadable } from './unreadable-input.js';

/** A workspace's own table of dated knowledge, with slashes as in a glob. */
export const localEventsFileName = '.hegao/events.tsv';

export interface LocalEventsFile {
  readonly file: string;
  readonly events: LocalEvents;
  /** In whole lines. */
  readonly problems: readonly FileProblem[];
}

/** Finds and reads such tables, each once. */
export interface LocalEventsFiles {
  /** The table that holds for files in `folder`: the nearest one from there upwards. */
  nearest(folder: string): LocalEventsFile | undefined;
}

export function createLocalEventsFiles(): LocalEventsFiles {
  return { nearest: createNearest(localEventsFileName, readLocalEventsFile) };
}

function readLocalEventsFile(file: string): LocalEventsFile {
  try {
    const { events, problems } = readLocalEvents(decodeText(readRegularFile(file)).text);
    return { file, events, problems: problems.map(({ line, message }) => inLine(line, message)) };
  } catch (error) {
    return { file, events: [], problems: [inLine(1, unreadable(error).message)] };
  }
}

/** Columns do not matter: editors draw to the end of the line. */
function inLine(line: number, message: string): FileProblem {
  return { range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } }, message };
}
