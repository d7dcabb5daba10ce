import fs from 'node:fs';
import type { DocumentLanguage } from '../../server/src/core/index.js';
import type { Edit } from './edits.js';

/** What a fuzzer found: a text, the edits of it, the language that it was read in. */
type Found = readonly [start: string, script: readonly Edit[], language: DocumentLanguage, ...rest: readonly unknown[]];

interface Run {
  readonly counterexample: Found | null;
  readonly errorInstance?: unknown;
}

/** Tells what was found, if anything, writes its texts to a file, and makes the program fail. */
export function tellCounterexample({ counterexample, errorInstance }: Run, file: string): void {
  if (!counterexample) return;
  const [start, script, language] = counterexample;
  console.error(`\n${errorInstance instanceof Error ? errorInstance.message : String(errorInstance)}`);
  const texts = script.reduce((all, { revisions }) => [...all, ...revisions(all.at(-1)!)], [start]);
  fs.writeFileSync(file, JSON.stringify({ language, kinds: script.map(({ kind }) => kind), texts }, undefined, 1));
  console.error(`the texts, one after the other, are in ${file}`);
  process.exitCode = 1;
}
