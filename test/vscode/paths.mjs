import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');
/** Invented reports; tests write to it, so every run gets a copy. */
export const fixtures = path.join(here, 'workspace');
/** Real reports beside the project, where they are present. */
export const seeds = path.resolve(root, '../shared/corpus/seeds');
export const workFolder = (name) => path.join(here, '.work', name);
