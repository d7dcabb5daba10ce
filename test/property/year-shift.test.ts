import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import './seed.js';
import { checkText, type DocumentLanguage, type RuleId } from '../../server/src/core/index.js';
import { readReport, reportsIn } from '../corpus/corpus.js';
import { fixtureFolder, readFixture, unmark } from '../rules/fixtures.js';
import { cleanReports } from '../years/clean-reports.js';

/** What these find depends on when something was held, coined, enacted, repealed or renamed. */
const BY_DATED_KNOWLEDGE: ReadonlySet<RuleId> = new Set<RuleId>([
  'anachronism-event',
  'anachronism-law-effective',
  'anachronism-period',
  'fixed-day',
  'fixed-phrase',
  'plan-period-mismatch',
  'stale-organ-name',
  'stale-plenum-list',
  'stale-slogan',
  'superseded-law',
]);

/** A weekday or a leap day is right in its year only, and a five-year plan has its own years. */
const BOUND_TO_ITS_YEARS = /星期|周[一二三四五六日]|2月29日|十[一二三四五六][“”"]?五|[二三四五六七八九]五[”"]?普法/u;
const YEAR = /(?<![\d.])(?:19|20)\d{2}(?=[ ]?(?:年|[—－–~～至-]{1,2}[ ]?20\d\d|[〕\]］】]))|(?<=[—－–~～至-])20\d{2}(?=[ ]?年)/gu;

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly language: DocumentLanguage;
}

/** Reports with a deadline that is over. */
const stale: readonly Sample[] = readFixture(path.join(fixtureFolder, 'year-date/stale-deadline.md')).map(({ name, marked, language }) => ({
  name,
  text: unmark(marked),
  language,
}));
const invented: readonly Sample[] = [
  ...cleanReports.map(({ name, text }) => ({ name, text, language: 'official-report' as const })),
  ...stale,
];
const real: readonly Sample[] = ['seeds', 'dev'].flatMap((folder) =>
  reportsIn(folder).map((name) => ({ name, text: readReport(folder, name), language: 'plaintext' as const })),
);

suite('property: all years of a report shifted', () => {
  test('invented reports: nothing changes but what dated knowledge changes', () => hold(invented));

  test('real reports: nothing changes but what dated knowledge changes', function () {
    if (real.length === 0) return this.skip();
    hold(real);
  });
});

function hold(samples: readonly Sample[]): void {
  const free = samples.filter(({ text }) => !BOUND_TO_ITS_YEARS.test(text));
  assert.ok(free.length >= samples.length / 4, `${free.length} of ${samples.length}`);
  const found = new Map(free.map((sample) => [sample, timelessFindings(sample.text, sample.language)]));
  fc.assert(
    fc.property(fc.constantFrom(...free), fc.constantFrom(-3, -2, -1, 1, 2, 3), (sample, by) => {
      const shifted = sample.text.replaceAll(YEAR, (year) => String(Number(year) + by));
      assert.equal(shifted.length, sample.text.length);
      assert.deepEqual(timelessFindings(shifted, sample.language), found.get(sample), `${sample.name}, ${by}`);
    }),
    { numRuns: 120 },
  );
}

function timelessFindings(text: string, language: DocumentLanguage): readonly string[] {
  return checkText(text, language)
    .findings.filter(({ rule }) => !BY_DATED_KNOWLEDGE.has(rule))
    .map(({ rule, severity, span, related, fixes }) =>
      [rule, severity, span, related.map((place) => place.span), fixes.map(({ edits }) => edits.map((edit) => edit.span))]
        .map((part) => JSON.stringify(part))
        .join(' '),
    );
}
