import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { unreadable } from '../workspace/unreadable-input.js';

export const unspeakable = '文件名不是 UTF-8 编码，打不开。请先改名再检查。';

type Report = (absolute: string, message: string) => void;

/**
 * Reads folders for a walker that passes over whatever it cannot use: a folder that it may not read, a pipe with a report's name, a name that it
 * cannot even spell. A checker that leaves files out has to say so. `concerns` tells of which files.
 */
export function reportingReaddir(report: Report, concerns: (name: string) => boolean): typeof fs.readdir {
  const readdir = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void,
  ): void => {
    fs.readdir(path, options, (error, entries) => {
      if (error) report(resolve(path), unreadable(error).message);
      done(error, error ? [] : usable(path, entries, { report, concerns }));
    });
  };
  return readdir as typeof fs.readdir;
}

function usable(
  path: string,
  entries: readonly fs.Dirent[],
  { report, concerns }: { report: Report; concerns: (name: string) => boolean },
): fs.Dirent[] {
  const misspelt = entries.some(({ name }) => name.includes('\uFFFD')) ? misspeltNames(path) : new Map<string, string>();
  return entries.filter((entry) => {
    const known = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();
    const spelt = misspelt.get(entry.name);
    if (spelt !== undefined) {
      if (entry.isDirectory() || concerns(entry.name)) report(resolve(path, spelt), unspeakable);
      return false;
    }
    if (!known && concerns(entry.name)) report(resolve(path, entry.name), '不是普通文件（是管道、设备之类），跳过了。');
    return known;
  });
}

/** Names that are no UTF-8, as from archives that were packed on a Chinese Windows: as Node misspells them, and as they may be meant. */
function misspeltNames(path: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const bytes of fs.readdirSync(path, { encoding: 'buffer' })) {
    const lossy = bytes.toString();
    if (!Buffer.from(lossy).equals(bytes)) names.set(lossy, new TextDecoder('gb18030').decode(bytes));
  }
  return names;
}
