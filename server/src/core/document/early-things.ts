import { dayOf } from '../chinese/calendar.js';
import { datableThingsIn, type DatableThing, type ThingMention } from '../facts/datable-things.js';
import type { Span } from '../text/span.js';
import { locate, type PlacedParagraph } from './placed.js';
import { areYearsDisputed, isWholeYear } from './disputed-years.js';
import type { ReportDocument } from './report-document.js';
import type { WritingDays } from './writing-days.js';
import type { ToldTime } from './timeline.js';

/** Something that a report tells as a fact though it came only after the report was written. */
export interface EarlyThing {
  readonly thing: DatableThing;
  /** Everywhere that it is told, in the document. */
  readonly places: readonly Span[];
}

/** In the order in which they are first told. */
export function thingsAfterWriting(document: ReportDocument, { latest }: WritingDays): readonly EarlyThing[] {
  const found = new Map<string, { readonly thing: DatableThing; readonly places: Span[] }>();
  for (const at of document.bodyWith(datableThingsIn)) {
    for (const { thing, span } of datableThingsIn(at.paragraph, document.settings)) {
      if (thing.tellableFrom <= latest || mayBePlanned(document, at, thing)) continue;
      const known = found.get(thing.id);
      if (known) known.places.push(locate(at, span));
      else found.set(thing.id, { thing, places: [locate(at, span)] });
    }
  }
  return [...found.values()];
}

/** A plan may speak of meetings and documents that its time will bring; nobody knows a formulation before it is coined. A plan for
 * the year that is over has the wrong year, which another rule tells. */
function mayBePlanned({ timeline, years }: ReportDocument, at: PlacedParagraph, thing: DatableThing): boolean {
  if (thing.kind === 'formulation' || !timeline.isPlan(at)) return false;
  const { planYear, period } = timeline;
  if (planYear === undefined) return true;
  const last = years.wholeYear && period ? Math.max(planYear, period.year + 1) : planYear;
  return thing.day <= dayOf(last, 12, 31);
}

/** Something told of a time that was over before it came: 2024年5月，学习党的二十届三中全会精神. */
export interface EarlyTelling extends ThingMention {
  readonly at: PlacedParagraph;
  /** The time that the sentence names. */
  readonly told: ToldTime;
}

/** Once for each thing and each time that a sentence names. */
export function thingsToldOfEarlierTimes(document: ReportDocument): readonly EarlyTelling[] {
  return document.bodyWith(datableThingsIn).flatMap((at) => {
    if (at.paragraph.times.length === 0) return [];
    const seen = new Set<string>();
    return datableThingsIn(at.paragraph, document.settings).flatMap((mention) => {
      const told = timeOfTelling(document, at, mention.span);
      if (told?.mention && isWholeYear(told.mention) && areYearsDisputed(document)) return [];
      const isEarly = told && [told.interval, ...told.others].every(({ to }) => to < mention.thing.tellableFrom);
      const key = `${mention.thing.id} ${told?.mention?.span.start}`;
      if (!isEarly || seen.has(key)) return [];
      seen.add(key);
      return [{ ...mention, at, told }];
    });
  });
}

/** The time named before a passage in its own sentence, if it is what the sentence tells when it was. */
function timeOfTelling({ timeline }: ReportDocument, at: PlacedParagraph, { start }: Span): ToldTime | undefined {
  const { paragraph } = at;
  const told = timeline.at(at, start);
  const mention = told?.mention;
  if (!told || !mention || mention.sense !== 'at' || mention.span.end > start) return undefined;
  const sentence = paragraph.sentences.findLast((candidate) => candidate.start <= start) ?? paragraph.whole;
  if (mention.span.start < sentence.start) return undefined;
  const between = paragraph.text.slice(mention.span.end, start);
  return isOfSomethingElse(between) || LATER.test(between) ? undefined : told;
}

/** 2021年建成的公园开展…, 2021年印发方案，结合…: the date may belong to the park, or to the first half of the sentence alone. */
function isOfSomethingElse(between: string): boolean {
  return /[；;]/u.test(between) || (!/^.{0,3}[，,]/u.test(between) && /[的，,]/u.test(between));
}

const LATER = /以来|随后|此后|之后|后来|目前|至今|近年|年来|先后|今年|当前/u;
