import type { DateMention } from '../chinese/dates.js';
import { FIRST_MONTH_OF_SAME_YEAR, isDelivered, isPlanHeading, isReviewHeading, yearOfHeading } from './delivery.js';
import { titleText } from './outline-heading.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { evidence, isSingleYear, type YearEvidence } from './year-evidence.js';

/** A place that tells in which year a report was delivered: it plans for that year, and reviews the year before. */
export interface DeliveryVote extends YearEvidence {
  readonly place: 'note' | 'title' | 'review' | 'plan';
  /** The year of delivery that follows from the year that is written. */
  readonly delivered: number;
}

/** Places that follow from no one year of delivery. */
export interface DeliveryConflict {
  /** Those that most others contradict. */
  readonly odd: readonly [DeliveryVote, ...DeliveryVote[]];
  readonly others: readonly [DeliveryVote, ...DeliveryVote[]];
  /** One place stands against one: either may be wrong. */
  readonly isTie: boolean;
}

export function readDeliveryConflict(document: ReportDocument): DeliveryConflict | undefined {
  if (!isDelivered(document.kind)) return undefined;
  const votes = [...titleVote(document), ...noteVote(document), ...sectionVotes(document)];
  votes.sort((a, b) => a.span.start - b.span.start);
  const groups = new Map<number, [DeliveryVote, ...DeliveryVote[]]>();
  for (const vote of votes) {
    const group = groups.get(vote.delivered);
    if (group) group.push(vote);
    else groups.set(vote.delivered, [vote]);
  }
  const [others, odd, third] = [...groups.values()].sort((a, b) => b.length - a.length);
  if (!others || !odd || third) return undefined;
  const isTie = others.length === odd.length;
  return isTie && votes.length > 2 ? undefined : { odd, others, isTie };
}

/** （2025年1月8日在……会议上）. At the end of a year, that year is reviewed; a meeting in summer may plan for this year or for the next. */
function noteVote({ header: { deliveryNote } }: ReportDocument): readonly DeliveryVote[] {
  const mention = deliveryNote && dayOfNote(deliveryNote);
  if (!deliveryNote || !mention || isInSummer(mention)) return [];
  const place = evidence(deliveryNote, mention);
  return [{ ...place, place: 'note', delivered: place.year + (isAtYearEnd(mention) ? 1 : 0) }];
}

/**
 * 2024年预算执行情况和2025年预算草案: a title of two years tells what is reviewed and what is planned. 2023年政府工作报告, given in December 2023, may
 * be called by the year that it reviews or by the year that it plans for.
 */
function titleVote({ years: { title }, header: { titles, deliveryNote } }: ReportDocument): readonly DeliveryVote[] {
  const lines = titles.flatMap((each) => each.lines);
  const named = lines.flatMap(({ paragraph }) => paragraph.dates.flatMap(({ year }) => year ?? []));
  if (!title || new Set(named).size !== 1) return [];
  const noted = deliveryNote && dayOfNote(deliveryNote);
  if (noted && isAtYearEnd(noted) && noted.year === title.year) return [];
  return [{ ...title, place: 'title', delivered: title.year }];
}

function dayOfNote({ paragraph }: PlacedParagraph): DateMention | undefined {
  return paragraph.dates.find(({ year, month }) => year !== undefined && month !== undefined);
}

function isAtYearEnd({ month }: DateMention): boolean {
  return month! >= FIRST_MONTH_OF_SAME_YEAR;
}

function isInSummer({ month }: DateMention): boolean {
  return month! >= FIRST_MONTH_OF_SUMMER && month! < FIRST_MONTH_OF_SAME_YEAR;
}

const FIRST_MONTH_OF_SUMMER = 7;

function sectionVotes({ sections, paragraphs }: ReportDocument): readonly DeliveryVote[] {
  let hasReviewed = false;
  return sections.flatMap((section) => {
    const { heading } = section;
    if (heading.level !== 1) return [];
    const named = yearOfHeading(section);
    const words = named && tellsWhat(named.words) ? named.words : titleText(heading);
    const isReview = isReviewHeading(words);
    const isPlan = isPlanHeading(words) || (hasReviewed && !isReview);
    hasReviewed ||= isReview;
    if (!named || (!isReview && !isPlan)) return [];
    const [place, shift] = isReview ? (['review', 1] as const) : (['plan', 0] as const);
    const opening = openingYear(paragraphs[heading.at.index + 1]);
    return [evidence(heading.at, named.mention), ...opening].map((found) => ({ ...found, place, delivered: found.year + shift }));
  });
}

function tellsWhat(words: string): boolean {
  return isReviewHeading(words) || isPlanHeading(words);
}

const OPENS = /^(?:(?:刚刚)?过去的)?$/u;

/** 2024年，…… as the first words below the heading. */
function openingYear(at: PlacedParagraph | undefined): readonly YearEvidence[] {
  const mention = at?.paragraph.dates[0];
  if (!at || !mention || !isSingleYear(mention) || !OPENS.test(at.paragraph.text.slice(0, mention.span.start))) return [];
  const isStart = /^[，,是]/u.test(at.paragraph.text.slice(mention.span.end, mention.span.end + 1));
  return isStart ? [{ year: mention.year!, at, span: locate(at, mention.yearSpan!) }] : [];
}
