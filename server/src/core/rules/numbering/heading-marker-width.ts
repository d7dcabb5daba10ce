import { outline } from '../../report/numbering/outline.js';
import { isMalformed } from '../../report/numbering/marker-slips.js';
import { markerFindings } from '../marker-findings.js';
import { reportRule } from '../rule.js';

/** 序号用全角括号、半角数字，括号成对、内不留空；全文报一处，一次改完。Source: GB/T 15834—2011 5.1. */
export const headingMarkerWidth = reportRule({
  id: 'heading-marker-width',
  severity: 'warning',
  inputs: { outline },
  check: (given) => markerFindings(given.outline, isMalformed),
});
