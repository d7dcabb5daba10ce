import { markerSlips, type MarkerJudge } from '../report/numbering/marker-slips.js';
import type { Outline } from '../report/numbering/outline.js';
import type { Slip } from './rule.js';

/** The rules about how heading ordinals are written: all wrong ones of a document are one finding with one fix. */
type MarkerRuleId = 'heading-marker-punct' | 'heading-marker-width';

export function* markerFindings(outline: Outline, isWrong: MarkerJudge): Iterable<Slip<MarkerRuleId>> {
  const slips = markerSlips(outline, isWrong);
  const [first] = slips;
  if (!first) return;
  const args = { found: first.found, expected: first.expected };
  const alone = slips.length === 1;
  yield {
    span: first.edit.span,
    message: alone ? ['one', args] : ['many', { ...args, count: slips.length }],
    related: slips.slice(1).map(({ edit, expected }) => ({ span: edit.span, message: ['same', { expected }] })),
    fixes: [{ title: alone ? ['fixOne', args] : ['fixMany', { count: slips.length }], safe: true, edits: slips.map(({ edit }) => edit) }],
  };
}
