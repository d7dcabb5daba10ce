import { FIRST_MONTH_OF_SAME_YEAR, isDelivered, isPlanHeading, isReviewHeading } from './delivery.js';
import { titleText } from './outline-heading.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import type { Section } from './sections.js';
import { datesWithin, evidence, isSingleYear, type YearEvidence } from './year-evidence.js';

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

/** （2025年1月8日在……会议上）. At the end of a year, that year is reviewed. */
function noteVote({ header: { deliveryNote } }: ReportDocument): readonly DeliveryVote[] {
  const mention = deliveryNote?.paragraph.dates.find(({ year, month }) => year !== undefined && month !== undefined);
  if (!deliveryNote || !mention) return [];
  const place = evidence(deliveryNote, mention);
  return [{ ...place, place: 'note', delivered: place.year + (mention.month! < FIRST_MONTH_OF_SAME_YEAR ? 0 : 1) }];
}

/** 2024年预算执行情况和2025年预算草案: a title of two years tells what is reviewed and what is planned. */
function titleVote({ years: { title }, header }: ReportDocument): readonly DeliveryVote[] {
  const named = header.titles[0]?.lines.flatMap(({ paragraph }) => paragraph.dates.flatMap(({ year }) => year ?? [])) ?? [];
  return title && new Set(named).size === 1 ? [{ ...title, place: 'title', delivered: title.year }] : [];
}

function sectionVotes({ sections, paragraphs }: ReportDocument): readonly DeliveryVote[] {
  let hasReviewed = false;
  return sections.flatMap((section) => {
    const words = titleText(section.heading);
    if (section.heading.level !== 1) return [];
    const isReview = isReviewHeading(words) && !isPlanHeading(words);
    const isPlan = isPlanHeading(words) || (hasReviewed && !isReviewHeading(words));
    hasReviewed ||= isReview;
    if (!isReview && !isPlan) return [];
    const [place, shift] = isReview ? (['review', 1] as const) : (['plan', 0] as const);
    return headingYear(section).flatMap((year) => {
      const opening = openingYear(paragraphs[section.heading.at.index + 1]);
      return [year, ...opening].map((found) => ({ ...found, place, delivered: found.year + shift }));
    });
  });
}

function headingYear({ heading: { at, heading } }: Section): readonly YearEvidence[] {
  const [mention, second] = datesWithin(at, heading.title);
  return mention && !second && isSingleYear(mention) ? [evidence(at, mention)] : [];
}

const OPENS = /^(?:(?:刚刚)?过去的)?$/u;

/** 2024年，…… as the first words below the heading. */
function openingYear(at: PlacedParagraph | undefined): readonly YearEvidence[] {
  const mention = at?.paragraph.dates[0];
  if (!at || !mention || !isSingleYear(mention) || !OPENS.test(at.paragraph.text.slice(0, mention.span.start))) return [];
  const isStart = /^[，,是]/u.test(at.paragraph.text.slice(mention.span.end, mention.span.end + 1));
  return isStart ? [{ year: mention.year!, at, span: locate(at, mention.yearSpan!) }] : [];
}
