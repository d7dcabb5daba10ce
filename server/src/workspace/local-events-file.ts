import { dirname, join } from 'node:path';
import { readLocalEvents, type LocalEvents, type LocalEventsProblem } from '../core/index.js';
import { decodeText } from './encoding.js';
import { isThere, readRegularFile } from './read-file.js';
import { unreadable } from './unreadable-input.js';

/** A workspace's own table of dated knowledge, with slashes as in a glob. */
export const localEventsFileName = '.hegao/events.tsv';

export interface LocalEventsFile {
  readonly file: string;
  readonly events: LocalEvents;
  readonly problems: readonly LocalEventsProblem[];
}

/** Finds and reads such tables, each once. */
export interface LocalEventsFiles {
  /** The table that holds for files in `folder`: the nearest one from there upwards. */
  nearest(folder: string): LocalEventsFile | undefined;
}

export function createLocalEventsFiles(): LocalEventsFiles {
  const byFolder = new Map<string, LocalEventsFile | undefined>();
  const nearest = (folder: string): LocalEventsFile | undefined => {
    if (!byFolder.has(folder)) byFolder.set(folder, found(folder));
    return byFolder.get(folder);
  };
  const found = (folder: string): LocalEventsFile | undefined => {
    const file = join(folder, ...localEventsFileName.split('/'));
    if (isThere(file)) return readLocalEventsFile(file);
    const parent = dirname(folder);
    return parent === folder ? undefined : nearest(parent);
  };
  return { nearest };
}

function readLocalEventsFile(file: string): LocalEventsFile {
  try {
    return { file, ...readLocalEvents(decodeText(readRegularFile(file)).text) };
  } catch (error) {
    return { file, events: [], problems: [{ line: 1, message: unreadable(error).message }] };
  }
}
