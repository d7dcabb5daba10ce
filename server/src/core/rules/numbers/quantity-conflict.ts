import { restatedFigures, summaryConflicts, type SummaryConflict } from '../../report/figures/summary-conflicts.js';
import { conflictOf, repeatedIndicators, type IndicatorConflict } from '../../report/figures/indicator-conflicts.js';
import { inLineAt, locate, type PlacedParagraph } from '../../paragraph/placed.js';
import type { Place } from '../../paragraph/place.js';
import { changedRepeats, type ChangedRepeat } from './quantity-conflict/changed-repeats.js';
import { tabledConflicts, type TabledConflict } from './quantity-conflict/tabled-conflicts.js';
import { totalConflicts, type TotalConflict } from './quantity-conflict/total-conflicts.js';
import { reportRule, replace, type Slip } from '../rule.js';

type Id = 'quantity-conflict';

/** 同一指标在报告各处、在正文和表格里，写的应是同一个数。 */
export const quantityConflict = reportRule({
  id: 'quantity-conflict',
  severity: 'warning',
  inputs: { tabledConflicts, totalConflicts, repeatedIndicators, changedRepeats, summaryConflicts, restatedFigures },
  *check(given) {
    for (const conflict of given.tabledConflicts) yield tabled(conflict);
    const told = new Set(given.tabledConflicts.map(({ stated }) => stated));
    for (const conflict of given.totalConflicts) if (!told.has(conflict.stated)) yield ofTotal(conflict);
    for (const { place, fact } of given.changedRepeats) for (const repeat of fact) yield changed(place, repeat);
    const conflicts = given.repeatedIndicators.flatMap((indicator) => conflictOf(indicator) ?? []);
    for (const conflict of conflicts) yield repeated(conflict);
    const known = new Set(conflicts.flatMap(({ odd, others }) => [odd, ...others]).map(({ at }) => at.place));
    for (const conflict of given.summaryConflicts)
      if (!known.has(conflict.summary.place)) yield summedUp(conflict, conflict.sameName ? 'summary' : 'summaryAsked');
    for (const conflict of given.restatedFigures) if (!known.has(conflict.summary.place)) yield summedUp(conflict, 'restated');
  },
});

function summedUp({ summary, body }: SummaryConflict, key: 'summary' | 'summaryAsked' | 'restated'): Slip<Id> {
  const args = { found: summary.figure.printed, other: body.figure.printed };
  return {
    span: inLineAt(summary.place, summary.figure.span),
    severity: key === 'summary' ? 'warning' : 'information',
    message: [key, args],
    related: [{ span: inLineAt(body.place, body.figure.span), message: ['other', args] }],
  };
}

function changed(place: Place, { span, stated, before, severity }: ChangedRepeat): Slip<Id> {
  const args = { found: stated, other: before.words };
  return {
    span: inLineAt(place, span),
    severity,
    message: [severity === 'information' ? 'asked' : 'changed', args],
    related: [{ span: inLineAt(place, before.span), message: ['other', args] }],
  };
}

function tabled({ at, stated, row }: TabledConflict): Slip<Id> {
  const figures = [...new Set(row.row.figures.map(({ text }) => text))].join('、');
  const args = { found: at.paragraph.slice(stated.quantity.span), label: row.row.label, figures };
  return {
    span: locate(at, stated.quantity.span),
    message: ['table', args],
    related: [{ span: locate(row.at, row.row.figures[0]!.span), message: ['row', args] }],
  };
}

function ofTotal({ at, stated, total }: TotalConflict): Slip<Id> {
  const { cell } = total.cell;
  const args = { found: at.paragraph.slice(stated.quantity.span), label: total.label, figures: cell.text };
  return {
    span: locate(at, stated.quantity.span),
    message: ['total', args],
    related: [{ span: locate(cell.at, cell.span), message: ['sum', args] }],
  };
}

function repeated({ indicator, odd, others, spokenFor }: IndicatorConflict): Slip<Id> {
  const [first] = others;
  const span = locate(odd.at, odd.figure.quantity.number);
  const right = first!.at.paragraph.slice(first!.figure.quantity.number);
  const args = {
    what: indicator.noun,
    found: odd.at.paragraph.slice(odd.figure.quantity.span),
    other: first!.at.paragraph.slice(first!.figure.quantity.span),
    count: others.length,
  };
  return {
    span,
    message: [spokenFor ?? 'repeated', args],
    related: others.map(({ at, figure }) => ({
      span: locate(at, figure.quantity.number),
      message: ['other', saying(at, figure.quantity)] as const,
    })),
    fixes: spokenFor ? [{ title: ['fixNumber', { right }], safe: false, edits: replace(span, right) }] : [],
  };
}

function saying({ paragraph }: PlacedParagraph, { span }: IndicatorConflict['odd']['figure']['quantity']): { readonly other: string } {
  return { other: paragraph.slice(span) };
}
