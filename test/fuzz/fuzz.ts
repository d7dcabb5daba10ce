// Checks random texts under random edits until its time is over: npm run fuzz -- --seconds 1200 --seed 7
import fc from 'fast-check';
import { checkText, createChecker, type DocumentLanguage } from '../../server/src/core/index.js';
import { assertSame, fixesComeToRest, renumberingFits, spansLieInText, visible } from './checks.js';
import { tellCounterexample } from './counterexample.js';
import { edits, type Edit } from './edits.js';
import { Reached, seed, untilOver } from './options.js';
import { longText, reportCount } from './texts.js';

const FOUND = 'out/fuzz/found.json';
const LANGUAGES: readonly DocumentLanguage[] = ['plaintext', 'markdown', 'official-report'];

const reached = new Reached();

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
      reached.count(kind);
      if (report.work.chunksRead < report.work.chunks) reached.count('chunks kept');
      if (report.findings.length > 0) reached.count('findings');
    }
  }
  renumberingFits(report, text, language);
  fixesComeToRest(report, text, language);
  reached.count(language);
}

const details = fc.check(fc.property(longText, edits, fc.constantFrom(...LANGUAGES), isSound), untilOver);
console.log(`${reportCount} reports, seed ${seed}, ${details.numRuns} texts:`);
reached.print();
tellCounterexample(details, FOUND);
