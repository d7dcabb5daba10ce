import type { RelativeYear } from '../../../chinese/dates.js';
import type { Span } from '../../../text/span.js';
import { isInside } from '../../../text/quotes.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { holds, inLineAt, within, type PlacedSpan } from '../../../paragraph/placed.js';
import { facts, question, type Fact } from '../../../questions/question.js';
import { planStretch } from '../../../report/sections.js';
import { body } from '../../../report/sign-off.js';
import { years } from '../../../report/years/years.js';

/** 今年, or 明年, in a report that was written before New Year and signed after it. */
export interface AmbiguousYears {
  readonly places: readonly { readonly span: PlacedSpan; readonly word: string }[];
  /** The year that is meant. */
  readonly year: number;
  /** The year that the words say, read on the day of signing. */
  readonly literal: number;
}

/** 今年 of a line that may mean the report's year, or 明年 that means the year planned for. */
interface AmbiguousWord {
  readonly word: string;
  /** In the line. */
  readonly span: Span;
  readonly means: 'report' | 'plan';
  /** Signed in this month or later, the report may well mean the year of signing. */
  readonly fromMonth: number;
}

/** Quoted words stay as they were said. */
const ambiguousWords = facts('lines that say this year or next', (paragraph): readonly AmbiguousWord[] =>
  paragraph.relativeYears.flatMap((mention) => {
    const { offset, span, word } = mention;
    const isMeant = offset === 0 || (offset === 1 && isPlanned(paragraph, mention));
    if (!isMeant || isInside(paragraph.text, span.start, '“', '”')) return [];
    return [{ word, span: paragraph.inLine(span), means: offset === 0 ? 'report' : 'plan', fromMonth: monthAfter(paragraph, span) }];
  }),
);

/** The years that lines of prose name; a heading that stands alone names that of the plan anyway. */
const yearsOfProse = facts('years that prose names', ({ heading, relativeYears, dates }): readonly (number | 'this')[] => {
  if (heading?.form === 'stand-alone') return [];
  const named = dates.flatMap(({ year }) => year ?? []);
  return relativeYears.some(({ offset }) => offset === 0) ? ['this', ...named] : named;
});

/** Those of the account, that mean the report's year, and those of the plan, that mean the next. */
export const ambiguousYears = question(
  'ambiguous years',
  { years, body, planStretch, ambiguousWords, yearsOfProse },
  (given): readonly AmbiguousYears[] => {
    const { reportYear, annual, signing } = given.years;
    if (!annual || reportYear === undefined || signing?.year !== reportYear + 1 || signing.month > LAST_MONTH) return [];
    const { planStretch: plan } = given;
    const account = within(given.ambiguousWords, given.body).filter((line) => !plan || !holds(plan, line));
    const told = placesIn(account, ({ means, fromMonth }) => means === 'report' && signing.month < fromMonth);
    const planned = plan ? placesIn(within(given.ambiguousWords, plan), ({ means }) => means === 'plan') : [];
    const isNamed = plan && planned.length > 0 && within(given.yearsOfProse, plan).some(({ fact }) => namesPlanYear(fact, signing.year));
    return [
      { places: told, year: reportYear, literal: signing.year },
      { places: isNamed ? [] : planned, year: signing.year, literal: signing.year + 1 },
    ].filter(({ places }) => places.length > 0);
  },
);

/** A report signed later in the year may well speak of that year. */
const LAST_MONTH = 4;

function placesIn(lines: readonly Fact<readonly AmbiguousWord[]>[], isMeant: (word: AmbiguousWord) => boolean): AmbiguousYears['places'] {
  return lines.flatMap(({ place, fact }) => fact.filter(isMeant).map(({ span, word }) => ({ span: inLineAt(place, span), word })));
}

const END_OF_QUARTER = 3;

/** 今年1月 in a report signed in January or later may well mean the year of signing. */
function monthAfter({ text }: Paragraph, { end }: Span): number {
  const month = /^[ ]?(\d{1,2})[ ]?月/u.exec(text.slice(end, end + 5));
  if (month) return Number(month[1]);
  return /^(?:第?[一1]|首)个?季度/u.test(text.slice(end, end + 4)) ? END_OF_QUARTER : Infinity;
}

/** 明年我局将…, 作为明年工作的重点: what the plan is about. 预计明年完成 may look farther ahead. */
function isPlanned({ text, sentences, heading }: Paragraph, { span: { start, end } }: RelativeYear): boolean {
  const opens = sentences.some((sentence) => sentence.start === start) || heading?.closing.end === start;
  const after = text.slice(end, end + LONGEST);
  return (opens && WILL.test(after)) || (IS_PLAN.test(after) && !FARTHER.test(text.slice(Math.max(start - 4, 0), start)));
}

const LONGEST = 40;
const WILL = /^[，,]?[^，。；：]{0,14}(?:将|拟|计划|打算|继续|着力|重点|(?<![主重需必])要)/u;
const IS_PLAN =
  /^(?:度?的?(?:主要|重点)?工作(?:的?(?:重中之重|重点|任务)|打算|安排|计划|思路)|的?(?:重中之重|首要任务|重点任务|主要任务|打算))/u;
const FARTHER = /[到至]|[说证表声查]$|后续|谋划|衔接/u;

/** Where a plan names its own year besides, 明年 is the one after. */
function namesPlanYear(named: readonly (number | 'this')[], year: number): boolean {
  return named.some((each) => each === 'this' || each === year);
}
