// Checks random texts under random edits until its time is over: npm run fuzz -- --seconds 1200 --seed 7
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkText, createChecker, type DocumentLanguage } from '../../server/src/core/index.js';
import { assertSame, fixesComeToRest, renumberingFits, spansLieInText, visible } from './checks.js';
import { edits, type Edit } from './edits.js';
import { longText, reportCount } from './texts.js';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string', default: '20260101' } } });
const FOUND = 'out/fuzz/found.json';
const seconds = Number(values.seconds);
const LANGUAGES: readonly DocumentLanguage[] = ['plaintext', 'markdown', 'official-report'];

/** What was reached: a run that never leaves the easy states proves nothing. */
const reached = new Map<string, number>();
const count = (state: string): void => void reached.set(state, (reached.get(state) ?? 0) + 1);

function isSound(start: string, script: readonly Edit[], language: DocumentLanguage): void {
  const checker = createChecker(language);
  let text = start;
  let report = checker.check(text);
  for (const { kind, revisions } of script) {
    for (const next of revisions(text)) {
      const earlier = { report, seen: visible(report) };
      text = next;
      report = checker.check(text);
      const seen = visible(report);
      assertSame(seen, visible(checkText(text, language)), `after “${kind}” the report is not that of the text`);
      assertSame(visible(earlier.report), earlier.seen, `“${kind}” changed the report of the text before`);
      spansLieInText(report, text);
      count(kind);
      if (report.work.chunksRead < report.work.chunks) count('chunks kept');
      if (report.findings.length > 0) count('findings');
    }
  }
  renumberingFits(report, text, language);
  fixesComeToRest(report, text, language);
  count(language);
}

const details = fc.check(fc.property(longText, edits, fc.constantFrom(...LANGUAGES), isSound), {
  seed: Number(values.seed),
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: seconds * 1000,
  includeErrorInReport: true,
});
console.log(`${reportCount} reports, seed ${details.seed}, ${details.numRuns} texts:`);
for (const [state, times] of [...reached].sort()) console.log(`  ${state.padEnd(16)} ${times}`);
if (details.counterexample) {
  const [start, script, language] = details.counterexample;
  console.error(`\n${details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance)}`);
  const texts = script.reduce((all, { revisions }) => [...all, ...revisions(all.at(-1)!)], [start]);
  fs.writeFileSync(FOUND, JSON.stringify({ language, kinds: script.map(({ kind }) => kind), texts }, undefined, 1));
  console.error(`the texts, one after the other, are in ${FOUND}`);
  process.exitCode = 1;
}
