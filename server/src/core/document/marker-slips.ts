import { ordinalSpan, type OutlineHeading } from './outline-heading.js';
import type { ReportDocument } from './report-document.js';
import type { TextEdit } from '../text/span.js';

/** A heading ordinal whose number is right and whose writing is not. */
export interface MarkerSlip {
  readonly found: string;
  readonly expected: string;
  readonly edit: TextEdit;
}

/** Those ordinals that `isWrong` names. Ordinals that another rule rewrites anyway are left to it. */
export function markerSlips({ outline }: ReportDocument, isWrong: (heading: OutlineHeading) => boolean): readonly MarkerSlip[] {
  return outline.headings.flatMap((heading) => {
    const { ordinal } = heading.heading;
    if (!ordinal || heading.repair || !isWrong(heading)) return [];
    return [{ found: ordinal.text, expected: ordinal.standard, edit: { span: ordinalSpan(heading), newText: ordinal.standard } }];
  });
}

const WELL_FORMED_BRACKETS = /^（[^\s\u3000０-９]+）/u;
const BLANK_OR_WIDE_DIGIT = /[\s\u3000０-９]/u;

/** Brackets or digits are of the wrong width, or blanks stand between; a wrong mark alone is no such slip. */
export function isMalformed({ heading: { ordinal }, list }: OutlineHeading): boolean {
  if (!ordinal) return false;
  if (ordinal.style === 'circled') return false;
  if (ordinal.style === 'han' || ordinal.style === 'arabic') return BLANK_OR_WIDE_DIGIT.test(ordinal.text);
  return (
    !WELL_FORMED_BRACKETS.test(ordinal.text) &&
    !(isListBracket(ordinal.text) && list?.items.every(({ heading }) => isListBracket(heading.ordinal!.text)))
  );
}

/** 1） is a common way to write a list's innermost level, where all of the list is written so. */
function isListBracket(text: string): boolean {
  return /^\d+[）)]$/u.test(text);
}
