import { createChecker, type Checker, type DocumentLanguage } from '../server/src/core/index.js';
import budgets from './budgets.json';
import { edited, editKinds, roundsOfVisits, type EditKind } from './edits.js';
import { languages, roundsFor, sizes } from './options.js';
import { measurePhrases } from './phrases.js';
import { milliseconds, percentile, printTable, sizeName } from './statistics.js';
import { linesToPaste, textOf, textsAre } from './texts.js';

/** Measures the library alone: a cold check, then every kind of edit. How many chunks are read is counted, and fails the run when it is too many. */
const warmUp = 3;

function measure(bytes: number, language: DocumentLanguage): readonly string[] {
  const text = textOf(bytes, language);
  globalThis.gc?.();
  const checker = createChecker(language);
  const start = performance.now();
  checker.check(text);
  const cold = performance.now() - start;
  const samples = typeInto(checker, text, { rounds: roundsFor(bytes), pasted: linesToPaste(30, language) });
  const where = `${sizeName(bytes)}, ${language}`;
  for (const [kind, { chunksRead }] of samples) countWork(`${kind} in ${where}`, chunksRead, budgets.chunksRead[kind]);
  const p50 = editKinds.map((kind) => milliseconds(percentile(samples.get(kind)?.took ?? [], 0.5)));
  return [sizeName(bytes), String(text.length), milliseconds(cold), `${(Buffer.byteLength(text) / 1000 / cold).toFixed(1)} MB/s`, ...p50];
}

interface Samples {
  readonly took: number[];
  chunksRead: number;
}

interface Plan {
  readonly rounds: number;
  readonly pasted: string;
}

function typeInto(checker: Checker, text: string, { rounds, pasted }: Plan): ReadonlyMap<EditKind, Samples> {
  const samples = new Map<EditKind, Samples>();
  for (const [round, visits] of roundsOfVisits(text, warmUp + rounds, pasted).entries()) {
    for (const { kind, edits, undo } of visits) {
      const sample = samples.get(kind) ?? { took: [], chunksRead: 0 };
      samples.set(kind, sample);
      let now = text;
      for (const edit of edits) {
        now = flat(edited(now, edit));
        const start = performance.now();
        const { work } = checker.check(now);
        if (round >= warmUp) sample.took.push(performance.now() - start);
        sample.chunksRead = Math.max(sample.chunksRead, work.chunksRead);
      }
      checker.check(flat(edited(now, undo)));
    }
  }
  return samples;
}

/** The server's copy of a text is in one piece when it is checked; reading a character makes it so. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

function countWork(what: string, chunksRead: number, budget: number): void {
  if (chunksRead <= budget) return;
  console.error(`over budget: ${what} read ${chunksRead} chunks of ${budget}`);
  process.exitCode = 1;
}

// The first check of a process pays for compiling; a server pays it once, at its start.
typeInto(createChecker('plaintext'), textOf(100_000, 'plaintext'), { rounds: 5, pasted: linesToPaste(30, 'plaintext') });
for (const language of languages) {
  const heads = ['size', 'chars', 'cold', 'speed', ...editKinds];
  printTable(
    `core, ${language}, ${textsAre}, p50 of a check after an edit`,
    heads,
    sizes.map((bytes) => measure(bytes, language)),
  );
}
measurePhrases();
