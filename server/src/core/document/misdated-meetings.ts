import { datableThingsHeldIn, type ThingMention } from '../facts/datable-things.js';
import { areYearsDisputed } from './disputed-years.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { readingsOf } from './told-places.js';
import type { ToldTime } from './timeline.js';

/** A meeting that is said to have been held at a time when it was not: 2023年7月，党的二十届三中全会召开. */
export interface MisdatedMeeting extends ThingMention {
  readonly at: PlacedParagraph;
  readonly told: ToldTime;
}

/** What stands between the time and the name. */
const AT_ONCE = /^[，,]?(?:在北京)?(?:胜利|隆重)?(?:召开的?|举行的?)?(?:党的|中国共产党)?$/u;

export function misdatedMeetings(document: ReportDocument): readonly MisdatedMeeting[] {
  const { timeline } = document;
  return document.bodyWith(datableThingsHeldIn).flatMap((at) =>
    datableThingsHeldIn(at.paragraph).flatMap((mention) => {
      const { thing, span } = mention;
      const told = timeline.at(at, span.start);
      const time = told?.mention;
      if (!told || !time || time.sense !== 'at' || time.span.end > span.start || !isDated(document, told)) return [];
      if (!AT_ONCE.test(at.paragraph.text.slice(time.span.end, span.start))) return [];
      const isHeldThen = readingsOf(told).some(({ from, to }) => from <= thing.day && thing.tellableFrom <= to);
      return isHeldThen ? [] : [{ ...mention, at, told }];
    }),
  );
}

/** A month that takes its year from the report says nothing where that is in doubt. */
function isDated(document: ReportDocument, { decidedBy }: ToldTime): boolean {
  const { period } = document.timeline;
  return decidedBy === 'written' || (period !== undefined && !period.isGuess && !areYearsDisputed(document));
}
