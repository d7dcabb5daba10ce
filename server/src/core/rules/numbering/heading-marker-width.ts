import { isMalformed } from '../../document/marker-slips.js';
import { markerFindings } from '../marker-findings.js';
import { defineRule } from '../rule.js';

/** 序号用全角括号、半角数字，括号成对、内不留空；全文报一处，一次改完。Source: GB/T 15834—2011 5.1. */
export const headingMarkerWidth = defineRule({
  id: 'heading-marker-width',
  scope: 'document',
  severity: 'warning',
  check: (document) => markerFindings(document, isMalformed),
});
