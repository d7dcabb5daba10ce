import type { OutlineHeading } from '../../document/outline-heading.js';
import { isMalformed } from '../../document/marker-slips.js';
import { markerFindings } from '../marker-findings.js';
import { defineRule } from '../rule.js';

/** “一”后用“、”，“1”后用“.”，带括号的序号后不用标点；全文报一处，一次改完。Source: GB/T 15834—2011 B.3.2–B.3.4. */
export const headingMarkerPunct = defineRule({
  id: 'heading-marker-punct',
  scope: 'document',
  severity: 'warning',
  check: (document) => markerFindings(document, hasWrongMark),
});

/** The full-width point in 1． is how the standard itself prints it. １、 is one slip, told by heading-marker-width. */
function hasWrongMark(item: OutlineHeading): boolean {
  const { ordinal } = item.heading;
  if (!ordinal || isMalformed(item)) return false;
  if (ordinal.style === 'han') return ordinal.mark !== '、';
  if (ordinal.style === 'arabic') return ordinal.mark !== '.' && ordinal.mark !== '．';
  return ordinal.mark !== '';
}
