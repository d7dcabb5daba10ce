import { conflictOf, readRepetitions, type IndicatorConflict } from '../../document/indicator-conflicts.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import { readTabledConflicts, type TabledConflict } from '../../document/tabled-conflicts.js';
import { defineRule, replace, type Slip } from '../rule.js';

type Id = 'quantity-conflict';

/** 同一指标在报告各处、在正文和表格里，写的应是同一个数。 */
export const quantityConflict = defineRule<Id>({
  id: 'quantity-conflict',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    for (const conflict of readTabledConflicts(document)) yield tabled(conflict);
    for (const indicator of readRepetitions(document)) {
      const conflict = conflictOf(indicator);
      if (conflict) yield repeated(conflict);
    }
  },
});

function tabled({ at, stated, row }: TabledConflict): Slip<Id> {
  const figures = [...new Set(row.row.figures.map(({ text }) => text))].join('、');
  const args = { found: at.paragraph.slice(stated.quantity.span), label: row.row.label, figures };
  return {
    span: locate(at, stated.quantity.span),
    message: ['table', args],
    related: [{ span: locate(row.at, row.row.figures[0]!.span), message: ['row', args] }],
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
