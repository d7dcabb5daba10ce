import type { DateMention } from '../../chinese/dates.js';
import type { Span } from '../../text/span.js';
import type { Located } from '../../paragraph/placed.js';
import { datesWithin } from './year-evidence.js';

/** A year that a heading names, with the words that tell what is said of it: 2026年工作安排 in “十五五”时期目标任务和2026年工作安排. */
export interface HeadingYear {
  readonly mention: DateMention;
  readonly words: string;
}

/** 二〇三五年远景目标: too far for any plan of a year. */
const FAR_OFF = /远景|愿景|远期/u;
const PARTING = /[和及与、暨，]/u;

/** The years that a heading names, those of far-off aims left out. */
export function headingYears(at: Located, title: Span): readonly HeadingYear[] {
  return datesWithin(at, title)
    .map((mention) => ({ mention, words: wordsAround(at.paragraph.text, title, mention.span) }))
    .filter(({ words }) => !FAR_OFF.test(words));
}

function wordsAround(text: string, title: Span, { start, end }: Span): string {
  const before = text.slice(title.start, start).split(PARTING).at(-1)!;
  const after = text.slice(end, title.end).split(PARTING)[0]!;
  return before + text.slice(start, end) + after;
}
