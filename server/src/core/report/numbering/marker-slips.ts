import { ordinalSpan, type OutlineHeading } from './outline-heading.js';
import { perItem } from '../../questions/per-item.js';
import { compareSpots, type PlacedEdit } from '../../paragraph/placed.js';
import type { NumberedList } from './outline-heading.js';
import type { Outline } from './outline.js';

/** A heading ordinal whose number is right and whose writing is not. */
export interface MarkerSlip {
  readonly found: string;
  readonly expected: string;
  readonly edit: PlacedEdit;
}

/** Those ordinals that `isWrong` names. Ordinals that another rule rewrites anyway are left to it. */
export function markerSlips({ lists }: Outline, isWrong: MarkerJudge): readonly MarkerSlip[] {
  return lists.flatMap((list) => slipsIn(list, isWrong)).sort((a, b) => compareSpots(a.edit.span.start, b.edit.span.start));
}

export type MarkerJudge = (heading: OutlineHeading, list: NumberedList) => boolean;

const slipsIn = perItem((list: NumberedList, isWrong: MarkerJudge): readonly MarkerSlip[] =>
  list.items.flatMap((heading) => {
    const { ordinal } = heading.heading;
    if (!ordinal || heading.repair || !isWrong(heading, list)) return [];
    return [{ found: ordinal.text, expected: ordinal.standard, edit: { span: ordinalSpan(heading), newText: ordinal.standard } }];
  }),
);

const WELL_FORMED_BRACKETS = /^（[^\s\u3000０-９]+）/u;
const BLANK_OR_WIDE_DIGIT = /[\s\u3000０-９⒈-⒛]/u;

/** Brackets or digits are of the wrong width, or blanks stand between; a wrong mark alone is no such slip. */
export function isMalformed({ heading: { ordinal } }: OutlineHeading, list: NumberedList): boolean {
  if (!ordinal) return false;
  if (ordinal.style === 'circled') return false;
  if (ordinal.style === 'han' || ordinal.style === 'arabic') return BLANK_OR_WIDE_DIGIT.test(ordinal.text);
  return (
    !WELL_FORMED_BRACKETS.test(ordinal.text) &&
    !(isListBracket(ordinal.text) && list.items.every(({ heading }) => isListBracket(heading.ordinal!.text)))
  );
}

/** 1） is a common way to write a list's innermost level, where all of the list is written so. */
function isListBracket(text: string): boolean {
  return /^\d+[）)]$/u.test(text);
}
