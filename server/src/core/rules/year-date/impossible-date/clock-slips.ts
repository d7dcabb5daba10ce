import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A time of the day that no clock shows: 25时30分, 15时70分. */
export interface ClockSlip {
  readonly span: Span;
  readonly isHour: boolean;
}

/** What stands right behind a day and its part: 22时30分, 22:30, 3点整. Bare 30时 and 25点 may count something else, 92:88 is a score. */
const CLOCK =
  /^[ ]?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|夜间)?[ ]?(?<first>\d{1,2}(?:时(?:\d{1,2}分|(?=[至到，。—]))|点\d{1,2}分)|[0-2]?\d[:：][0-5]\d(?!\d))(?:[ ]?[至到—–-]{1,2}[ ]?(?<last>\d{1,2}[时点](?:\d{1,2}分)?|[0-2]?\d[:：][0-5]\d(?!\d)))?/u;
const LONGEST = 24;
const LAST_HOUR = 24;
const LAST_MINUTE = 59;

/** The impossible times behind the days that a paragraph names. */
export const readClockSlips = keptByParagraph(({ text, dates }): readonly ClockSlip[] =>
  dates.flatMap(({ day, span: { end } }) => {
    const match = day === undefined ? null : CLOCK.exec(text.slice(end, end + LONGEST));
    if (!match) return [];
    const { first, last } = match.groups!;
    const firstStart = end + match[0].indexOf(first!);
    const lastStart = end + match[0].length - (last?.length ?? 0);
    return [...slipIn(first!, firstStart), ...(last ? slipIn(last, lastStart) : [])];
  }),
);

function slipIn(written: string, start: number): readonly ClockSlip[] {
  const [hour, minute] = matchesOf(/\d+/gu, written).map(([digits]) => Number(digits));
  const isHour = hour! > LAST_HOUR;
  return isHour || (minute ?? 0) > LAST_MINUTE ? [{ span: { start, end: start + written.length }, isHour }] : [];
}
