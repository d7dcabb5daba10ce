import { locate, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import type { PlacedFigure } from '../../report/figures/indicators.js';
import { unitSeries } from './unit-series-conflict/unit-series.js';
import { reportRule, replace } from '../rule.js';

/** 同一对象用同一个量词。 */
export const unitSeriesConflict = reportRule({
  id: 'unit-series-conflict',
  severity: 'hint',
  inputs: { unitSeries },
  *check({ unitSeries: found }) {
    for (const { noun, usual, odd } of found) {
      const [first, ...others] = odd;
      const args = { noun, found: first!.figure.quantity.unit, usual: usual.figure.quantity.unit, count: odd.length };
      yield {
        span: unitSpan(first!),
        message: ['mixed', args],
        related: [
          { span: unitSpan(usual), message: ['usual', args] },
          ...others.map((place) => ({ span: unitSpan(place), message: ['usual', { usual: place.figure.quantity.unit }] as const })),
        ],
        fixes: [{ title: ['fix', args], safe: false, edits: odd.flatMap((place) => replace(unitSpan(place), args.usual)) }],
      };
    }
  },
});

function unitSpan({ at, figure: { quantity } }: PlacedFigure): PlacedSpan {
  return locate(at, { start: startOfUnit(at, quantity), end: startOfUnit(at, quantity) + quantity.unit.length });
}

function startOfUnit({ paragraph }: PlacedParagraph, { span, number, unit }: PlacedFigure['figure']['quantity']): number {
  return paragraph.text.indexOf(unit, Math.min(number.end, span.end));
}
