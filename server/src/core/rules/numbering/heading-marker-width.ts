import type { OutlineHeading } from '../../document/outline.js';
import { markerFindings } from '../marker-findings.js';
import { defineRule } from '../rule.js';

/** 序号用全角括号、半角数字，括号成对、内不留空；全文报一处，一次改完。Source: GB/T 15834—2011 5.1. */
export const headingMarkerWidth = defineRule({
  id: 'heading-marker-width',
  scope: 'document',
  severity: 'warning',
  check: (document) => markerFindings(document, isMalformed),
});

const WELL_FORMED_BRACKETS = /^（[^\s\u3000０-９]+）/u;
const BLANK_OR_WIDE_DIGIT = /[\s\u3000０-９]/u;

/** A wrong mark after the bracket is the business of heading-marker-punct. */
function isMalformed({ heading: { ordinal } }: OutlineHeading): boolean {
  if (!ordinal) return false;
  if (ordinal.style === 'circled') return false;
  if (ordinal.style === 'han' || ordinal.style === 'arabic') return BLANK_OR_WIDE_DIGIT.test(ordinal.text);
  return !WELL_FORMED_BRACKETS.test(ordinal.text) && !isListBracket(ordinal.text);
}

/** 1） is a common way to write a list's innermost level. */
function isListBracket(text: string): boolean {
  return /^\d+[）)]$/u.test(text);
}
