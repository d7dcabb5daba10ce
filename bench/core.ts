import { createChecker, type DocumentLanguage } from '../server/src/core/index.js';
import { alarm, millisecondsFor } from './alarm.js';
import budgets from './budgets.json';
import { measurePhrases } from './phrases.js';
import { sampleReport } from './sample-report.js';
import { megabytes, milliseconds, percentile, printTable, SIZES, sizeName } from './statistics.js';

/** Measures the library: a cold check, then typing in the middle. Counters are the gate (exact on any machine), times the alarm. */
const EDITS = 200;
const WARM_UP = 50;

interface Measured {
  readonly row: readonly string[];
  readonly chunksRead: number;
  readonly cold: number;
  readonly editP95: number;
}

function measure(bytes: number, language: DocumentLanguage): Measured {
  const heading = language === 'markdown' ? (text: string) => `## ${text}` : undefined;
  let text = sampleReport(bytes, heading);
  globalThis.gc?.();
  const checker = createChecker(language);
  const start = performance.now();
  checker.check(text);
  const cold = performance.now() - start;
  const at = text.indexOf('，', Math.floor(text.length / 2));
  const times: number[] = [];
  let chunksRead = 0;
  let peak = 0;
  for (let edit = 0; edit < EDITS; edit++) {
    text = `${text.slice(0, at)}稳${text.slice(at)}`;
    const before = performance.now();
    const { work } = checker.check(text);
    times.push(performance.now() - before);
    chunksRead = Math.max(chunksRead, work.chunksRead);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const warm = times.slice(WARM_UP);
  const [p50, p95] = [percentile(warm, 0.5), percentile(warm, 0.95)];
  return {
    row: [
      sizeName(bytes),
      String(text.length),
      milliseconds(cold),
      milliseconds(p50),
      milliseconds(p95),
      String(chunksRead),
      megabytes(peak),
    ],
    chunksRead,
    cold,
    editP95: p95,
  };
}

// The first check of a process pays for compiling; a server pays it once, at its start.
createChecker('plaintext').check(sampleReport(50_000));
for (const language of ['plaintext', 'markdown'] as const) {
  const measured = SIZES.map((bytes) => measure(bytes, language));
  printTable(
    `core, ${language}`,
    ['size', 'chars', 'cold', 'edit p50', 'edit p95', 'chunks read', 'peak RSS'],
    measured.map(({ row }) => row),
  );
  measured.forEach(({ cold, editP95 }, index) => {
    const bytes = SIZES[index]!;
    alarm(`cold check of ${sizeName(bytes)}, ms`, cold, millisecondsFor(bytes, 'cold'));
    alarm(`edit p95 at ${sizeName(bytes)}, ms`, editP95, millisecondsFor(bytes, 'editP95'));
  });
  if (measured.some(({ chunksRead }) => chunksRead > budgets.chunksReadPerEdit)) {
    console.error(`an edit read more than ${budgets.chunksReadPerEdit} chunk`);
    process.exitCode = 1;
  }
}
measurePhrases();
