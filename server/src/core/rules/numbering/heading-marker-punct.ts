import type { NumberedList, OutlineHeading } from '../../report/numbering/outline-heading.js';
import { outline } from '../../report/numbering/outline.js';
import { isMalformed } from '../../report/numbering/marker-slips.js';
import { markerFindings } from '../marker-findings.js';
import { reportRule } from '../rule.js';

/** “一”后用“、”，“1”后用“.”，带括号的序号后不用标点；全文报一处，一次改完。Source: GB/T 15834—2011 B.3.2–B.3.4. */
export const headingMarkerPunct = reportRule({
  id: 'heading-marker-punct',
  severity: 'warning',
  inputs: { outline },
  check: (given) => markerFindings(given.outline, hasWrongMark),
});

/** The full-width point in 1． is how the standard itself prints it. １、 is one slip, told by heading-marker-width. */
function hasWrongMark(item: OutlineHeading, list: NumberedList): boolean {
  const { ordinal } = item.heading;
  if (!ordinal || isMalformed(item, list)) return false;
  if (ordinal.style === 'han') return ordinal.mark !== '、';
  if (ordinal.style === 'arabic') return ordinal.mark !== '.' && ordinal.mark !== '．';
  return ordinal.mark !== '';
}
