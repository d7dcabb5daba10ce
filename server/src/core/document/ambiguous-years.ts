import type { RelativeYear } from '../chinese/dates.js';
import type { Span } from '../text/span.js';
import { isInside } from '../text/quotes.js';
import { keptByParagraph } from './kept.js';
import type { Paragraph } from './paragraph.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';

/** 今年, or 明年, in a report that was written before New Year and signed after it. */
export interface AmbiguousYears {
  readonly places: readonly { readonly span: Span; readonly word: string }[];
  /** The year that is meant. */
  readonly year: number;
  /** The year that the words say, read on the day of signing. */
  readonly literal: number;
}

/** Those of the account, that mean the report's year, and those of the plan, that mean the next. */
export function readAmbiguousYears(document: ReportDocument): readonly AmbiguousYears[] {
  const { reportYear, annual, signing } = document.years;
  if (!annual || reportYear === undefined || signing?.year !== reportYear + 1 || signing.month > LAST_MONTH) return [];
  const plan = document.planSection ? document.paragraphsOf(document.planSection) : [];
  const planned = new Set(plan);
  const account = document.body.filter((at) => !planned.has(at));
  const told = placesIn(account, (paragraph, mention) => meansReportYear(paragraph, mention, signing.month));
  const promised = plan.some((at) => namesPlanYear(at, signing.year)) ? [] : placesIn(plan, meansPlanYear);
  return [
    { places: told, year: reportYear, literal: signing.year },
    { places: promised, year: signing.year, literal: signing.year + 1 },
  ].filter(({ places }) => places.length > 0);
}

/** A report signed later in the year may well speak of that year. */
const LAST_MONTH = 4;

type IsMeant = (paragraph: Paragraph, mention: RelativeYear) => boolean;

/** Quoted words stay as they were said. */
function placesIn(paragraphs: readonly PlacedParagraph[], isMeant: IsMeant): AmbiguousYears['places'] {
  return paragraphs.flatMap((at) =>
    at.paragraph.relativeYears
      .filter((mention) => isMeant(at.paragraph, mention) && !isInside(at.paragraph.text, mention.span.start, '“', '”'))
      .map(({ span, word }) => ({ span: locate(at, span), word })),
  );
}

/** 今年1月 in a report signed in January or later may well mean the year of signing. */
function meansReportYear({ text }: Paragraph, { span, offset }: RelativeYear, signingMonth: number): boolean {
  if (offset !== 0) return false;
  const month = /^[ ]?(\d{1,2})[ ]?月/u.exec(text.slice(span.end, span.end + 5));
  if (month && Number(month[1]) <= signingMonth) return false;
  return !(signingMonth >= 3 && /^(?:第?[一1]|首)个?季度/u.test(text.slice(span.end, span.end + 4)));
}

function meansPlanYear(paragraph: Paragraph, mention: RelativeYear): boolean {
  return mention.offset === 1 && plannedNextYears(paragraph).includes(mention);
}

/** 明年我局将…, 作为明年工作的重点: what the plan is about. 预计明年完成 may look farther ahead. */
const plannedNextYears = keptByParagraph(({ text, relativeYears, sentences, heading }) =>
  relativeYears.filter(({ span: { start, end } }) => {
    const opens = sentences.some((sentence) => sentence.start === start) || heading?.closing.end === start;
    const after = text.slice(end, end + LONGEST);
    return (opens && WILL.test(after)) || (IS_PLAN.test(after) && !FARTHER.test(text.slice(Math.max(start - 4, 0), start)));
  }),
);

const LONGEST = 40;
const WILL = /^[，,]?[^，。；：]{0,14}(?:将|拟|计划|打算|继续|着力|重点|(?<![主重需必])要)/u;
const IS_PLAN =
  /^(?:度?的?(?:主要|重点)?工作(?:的?(?:重中之重|重点|任务)|打算|安排|计划|思路)|的?(?:重中之重|首要任务|重点任务|主要任务|打算))/u;
const FARTHER = /[到至]|[说证表声查]$|后续|谋划|衔接/u;

/** Where a plan names its own year besides, 明年 is the one after. */
function namesPlanYear({ paragraph }: PlacedParagraph, year: number): boolean {
  if (paragraph.heading?.form === 'stand-alone') return false;
  return paragraph.relativeYears.some(({ offset }) => offset === 0) || paragraph.dates.some((date) => date.year === year);
}
