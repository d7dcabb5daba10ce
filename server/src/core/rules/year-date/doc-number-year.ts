import { readDocumentNumbers } from '../../chinese/document-numbers.js';
import { keptByParagraph } from '../../document/kept.js';
import { readLateness } from '../../document/lateness.js';
import { locate } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { isBefore } from '../../document/year-repairs.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** 本文发文字号的年份应与成文日期的年份一致。Source: GB/T 9704—2012 7.2.5. */
export const docNumberYear = defineRule({
  id: 'doc-number-year',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    yield* citedLater(document);
    const { documentNumber } = document.header;
    const signing = document.closing.signOff.date;
    if (!documentNumber || !signing) return;
    const { at, number } = documentNumber;
    if (number.year.length !== 4 || Number(number.year) === signing.year) return;
    if (Number(number.year) === usualYear(document) && signing.year !== usualYear(document)) return;
    const span = locate(at, number.yearSpan);
    yield {
      span,
      message: ['mismatch', { number: number.year, signed: signing.year }],
      related: [{ span: signing.yearSpan, message: ['signed', { signed: signing.year }] }],
      fixes: [{ title: ['fix', { signed: signing.year }], safe: false, edits: replace(span, String(signing.year)) }],
    };
  },
});

const citedNumbers = keptByParagraph(({ text }) => readDocumentNumbers(text).filter(({ year }) => year.length === 4));

/** A document of the year after the signing. Where the report's own number or its year speak against the signing too, that is told instead. */
function* citedLater(document: ReportDocument): Generator<Slip<'doc-number-year'>> {
  const signing = document.closing.signOff.date;
  const { documentNumber } = document.header;
  if (!signing || (documentNumber && Number(documentNumber.number.year) !== signing.year) || usualYear(document) !== undefined) return;
  const later = document
    .bodyWith(citedNumbers)
    .flatMap((at) => citedNumbers(at.paragraph).map(({ year, yearSpan }) => ({ year: Number(year), span: locate(at, yearSpan) })))
    .filter(({ year }) => year > signing.year);
  const [first, ...others] = later;
  if (!first) return;
  yield {
    span: first.span,
    message: ['later', { number: first.year, signed: signing.year }],
    related: [
      { span: signing.yearSpan, message: ['signed', { signed: signing.year }] },
      ...others.map(({ span, year }) => ({ span, message: ['cited', { number: year }] as const })),
    ],
  };
}

/** The year in which the report should have been signed, where another rule says that it was signed too early or too late. */
function usualYear(document: ReportDocument): number | undefined {
  const { signing, reportYear, wholeYear } = document.years;
  if (!signing || reportYear === undefined || !wholeYear) return undefined;
  return isBefore(signing, reportYear) || readLateness(document) ? reportYear + 1 : undefined;
}
