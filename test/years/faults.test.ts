import assert from 'node:assert/strict';
import { checkText, ruleById, type DocumentLanguage, type Finding } from '../../server/src/core/index.js';
import { readReport, reportsIn } from '../corpus/corpus.js';
import { cleanReports, type CleanReport } from './clean-reports.js';
import { faultsOf, type Fault } from './faults.js';

const FOUND_SHARE = 0.95;
const ALONE_SHARE = 0.95;

/** One year of a report changed: the rules on years lead to the place, and say it once. */
suite('years: fault injection', () => {
  test('the invented reports are right as they stand', () => {
    const alarms = cleanReports.flatMap(({ name, text }) =>
      yearFindings(text, 'official-report').map(({ message }) => `${name}：${message}`),
    );
    assert.deepEqual(alarms, []);
  });

  test('invented reports of every kind', () => hold(cleanReports, 'official-report', 250));

  test('real reports', function () {
    const reports = ['seeds', 'dev'].flatMap((folder) => reportsIn(folder).map((name) => ({ name, text: readReport(folder, name) })));
    if (reports.length === 0) return this.skip();
    const consistent = reports.filter(({ text }) => !yearFindings(text, 'plaintext').some(({ rule }) => CONTRADICTIONS.has(rule)));
    hold(consistent, 'plaintext', 30);
  });
});

/** A report that has one of these cannot be said to be right before. */
const CONTRADICTIONS = new Set([
  'report-year-mismatch',
  'plan-year-not-next',
  'sign-date-before-year-end',
  'sign-date-late',
  'doc-number-year',
]);

function hold(reports: readonly CleanReport[], language: DocumentLanguage, least: number): void {
  const tried = reports.flatMap((report) =>
    faultsOf(report.text, language).map((fault) => ({ report, fault, news: newsOf(report.text, fault, language) })),
  );
  assert.ok(tried.length >= least, `${tried.length} faults`);
  const told = ({ report, fault, news }: (typeof tried)[number]): string =>
    `${report.name}：${fault.name}（${fault.text.slice(Math.max(0, fault.changed.start - 8), fault.changed.end + 12).replaceAll('\n', '⏎')}）${news.map(({ rule }) => rule).join('、')}`;
  const missed = tried.filter(({ fault, news }) => !news.some((finding) => touches(finding, fault)));
  const repeated = tried.filter(({ news }) => news.length > 1);
  if (process.env['SHOW'])
    console.log([`faults ${tried.length}`, 'missed:', ...missed.map(told), 'repeated:', ...repeated.map(told)].join('\n  '));
  assert.ok(missed.length <= tried.length * (1 - FOUND_SHARE), ['missed:', ...missed.map(told)].join('\n  '));
  assert.ok(repeated.length <= tried.length * (1 - ALONE_SHARE), ['told more than once:', ...repeated.map(told)].join('\n  '));
}

/** What the fault brought about. */
function newsOf(before: string, fault: Fault, language: DocumentLanguage): readonly Finding[] {
  const known = new Set(yearFindings(before, language).map((finding) => keyOf(finding, before)));
  return yearFindings(fault.text, language).filter((finding) => !known.has(keyOf(finding, fault.text)));
}

function keyOf({ rule, span }: Finding, text: string): string {
  return `${rule}\t${text.slice(span.start, span.end)}`;
}

function touches({ span, related, fixes }: Finding, { changed }: Fault): boolean {
  const places = [span, ...related.map((other) => other.span), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
  return places.some(({ start, end }) => start < changed.end && changed.start < end);
}

function yearFindings(text: string, language: DocumentLanguage): readonly Finding[] {
  return checkText(text, language).findings.filter(({ rule }) => ruleById(rule)?.group === 'year-date');
}
