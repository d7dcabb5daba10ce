import { HAN_YEAR_FORM, LETTERS_FOR_DIGITS } from './plain-digits.js';
import { firstSignsOfUnits } from './unit-pattern.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** Blanks of every width. */
const BLANK = '[ \\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const ANY_BLANK = new RegExp(BLANK, 'u');
const DIGIT = '[\\d０-９]';
/** What stands for nought or one in a date is read as such. */
const LETTER = `[${LETTERS_FOR_DIGITS}]`;
const HAN_DIGIT = '[一二三四五六七八九十〇零○]';
const NUMBER = `(?:${DIGIT}|${LETTER}){1,2}|${HAN_DIGIT}{1,3}`;
/** Forms leave room for a number to be filled in. */
const ROOM = `${BLANK}{1,6}`;
const MAYBE_ROOM = `${BLANK}{0,6}`;
/** Other than full-width ones, which set apart on purpose. */
const NARROW = '[ \\u00A0\\u2000-\\u200A\\u202F\\u205F]';
/** 号 with a blank before it is a slip in the number of a document, which another reader looks at. */
const UNIT = `[%％‰℃万亿千百余多${firstSignsOfUnits.replace('号', '')}]`;

const AROUND_DATES = new RegExp(
  [
    `(?<=${DIGIT}${LETTER}?)${ROOM}(?=[年月日])`,
    `(?<=${HAN_YEAR_FORM})${ROOM}(?=年)`,
    `(?<=年${MAYBE_ROOM}(?:${NUMBER}))${ROOM}(?=月)`,
    `(?<=月${MAYBE_ROOM}(?:${NUMBER}))${ROOM}(?=日)`,
    `(?<=[\\d０-９一二三四五六七八九〇零○OoＯ今去明本当]${MAYBE_ROOM}年)${ROOM}(?=(?:${NUMBER})${MAYBE_ROOM}月)`,
    `(?<=[\\d０-９一二三四五六七八九十OoＯlI]${MAYBE_ROOM}月)${ROOM}(?=(?:${NUMBER})${MAYBE_ROOM}日)`,
  ].join('|'),
  'gu',
);
/** 1 总则 at the start of a line is numbered, not counted. */
const AROUND_QUANTITIES = new RegExp(
  `(?<=${DIGIT})(?<!^[\\d０-９.．]{1,6})${NARROW}{1,2}(?=${UNIT})` +
    `|(?<=[\\p{Script=Han}”》）])${NARROW}(?=${DIGIT}{1,10}(?:[.,，]${DIGIT}{1,6}){0,3}${NARROW}{0,2}${UNIT})`,
  'gu',
);

/** The blanks that stand around numbers for the eye: 2025 年 1 月, 办结 110 件. They say nothing. In order and apart. */
export function readBlanksAroundNumbers(text: string): readonly Span[] {
  if (!ANY_BLANK.test(text.trim())) return [];
  const spans = [AROUND_DATES, AROUND_QUANTITIES].flatMap((pattern) =>
    matchesOf(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, index) => index === 0 || span.start >= spans[index - 1]!.end);
}
