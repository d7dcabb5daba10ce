import { dirname, join } from 'node:path';
import { isThere } from './read-file.js';

/** Finds the file that holds for a folder: the nearest of this name from there upwards. Looks into each folder once. */
export function createNearest<Content>(name: string, read: (file: string) => Content): (folder: string) => Content | undefined {
  const byFolder = new Map<string, Content | undefined>();
  const nearest = (folder: string): Content | undefined => {
    if (!byFolder.has(folder)) byFolder.set(folder, found(folder));
    return byFolder.get(folder);
  };
  const found = (folder: string): Content | undefined => {
    const file = join(folder, name);
    if (isThere(file)) return read(file);
    const parent = dirname(folder);
    return parent === folder ? undefined : nearest(parent);
  };
  return nearest;
}
