import { parseArgs } from 'node:util';
import type { DocumentLanguage } from '../server/src/core/index.js';

/** What is measured: `--sizes 10000,100000 --rounds 5 --languages official-report`. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000,5000000' },
    rounds: { type: 'string', default: '20' },
    languages: { type: 'string', default: 'official-report,markdown' },
  },
});

/** In UTF-8 bytes. */
export const sizes: readonly number[] = values.sizes.split(',').map(Number);
export const languages = values.languages.split(',') as readonly DocumentLanguage[];

/** How often each edit is made in a text of this size; the largest texts take their time. */
export function roundsFor(bytes: number): number {
  const rounds = Number(values.rounds);
  return Math.max(1, Math.round(bytes > 1_000_000 ? rounds / 4 : bytes > 100_000 ? rounds / 2 : rounds));
}
