import { dayOf } from '../../chinese/calendar.js';
import { datableThingsIn, type DatableThing, type ThingMention } from '../../mentions/datable-things.js';
import type { Span } from '../../text/span.js';
import { locate, within, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import type { Settings } from '../../config/settings.js';
import { perItem } from '../../questions/per-item.js';
import { question } from '../../questions/question.js';
import { linesWithDated } from '../dated-lines.js';
import { settings } from '../given.js';
import { body } from '../sign-off.js';
import { isWholeYear, yearsDisputed } from '../years/disputed-years.js';
import { writingDays } from '../years/writing-days.js';
import { years } from '../years/years.js';
import { timeline } from './read-timeline.js';
import { readingsOf, type Timeline, type ToldTime } from './timeline.js';

const linesWithThings = linesWithDated('lines with datable things', (paragraph, dated) => datableThingsIn(paragraph, dated).length > 0);

/** Something that a report tells as a fact though it came only after the report was written. */
export interface EarlyThing {
  readonly thing: DatableThing;
  /** Everywhere that it is told. */
  readonly places: readonly PlacedSpan[];
}

/** In the order in which they are first told; none where nobody knows when the report was written. */
export const thingsAfterWriting = question(
  'things after the writing',
  { writingDays, timeline, years, settings, body, linesWithThings },
  (given): readonly EarlyThing[] => {
    const { writingDays: writing, timeline: when, years: told } = given;
    if (!writing) return [];
    const found = new Map<string, { readonly thing: DatableThing; readonly places: PlacedSpan[] }>();
    for (const at of within(given.linesWithThings, given.body)) {
      for (const { thing, span } of datableThingsIn(at.paragraph, given.settings)) {
        if (thing.tellableFrom <= writing.latest || mayBePlanned(when, told.wholeYear, at, thing)) continue;
        const known = found.get(thing.id);
        if (known) known.places.push(locate(at, span));
        else found.set(thing.id, { thing, places: [locate(at, span)] });
      }
    }
    return [...found.values()];
  },
);

/** A plan may speak of meetings and documents that its time will bring; nobody knows a formulation before it is coined. A plan for
 * the year that is over has the wrong year, which another rule tells. */
function mayBePlanned(when: Timeline, wholeYear: boolean, at: PlacedParagraph, thing: DatableThing): boolean {
  if (thing.kind === 'formulation' || !when.isPlan(at)) return false;
  const { planYear, period } = when;
  if (planYear === undefined) return true;
  const last = wholeYear && period ? Math.max(planYear, period.year + 1) : planYear;
  return thing.day <= dayOf(last, 12, 31);
}

/** Something told of a time that was over before it came: 2024年5月，学习党的二十届三中全会精神. */
export interface EarlyTelling {
  readonly thing: DatableThing;
  readonly span: PlacedSpan;
  /** The time that the sentence names, and the words for it. */
  readonly told: ToldTime;
  readonly when: { readonly words: string; readonly span: PlacedSpan };
}

/** Once for each thing and each time that a sentence names. */
export const thingsToldOfEarlierTimes = question(
  'things told of earlier times',
  { timeline, yearsDisputed, settings, body, linesWithThings },
  (given): readonly EarlyTelling[] => {
    const tellings = tellingsBy(given.timeline, given.settings);
    const all = within(given.linesWithThings, given.body).flatMap((at) => tellings(at, given.timeline));
    return given.yearsDisputed ? all.filter(({ told: { mention } }) => !mention || !isWholeYear(mention)) : all;
  },
);

/** For one who knows when the report's sentences play. */
const tellingsBy = perItem((_: Timeline, dated: Settings) =>
  perItem((at: PlacedParagraph, when: Timeline): readonly EarlyTelling[] => {
    if (at.paragraph.times.length === 0) return [];
    const seen = new Set<string>();
    return datableThingsIn(at.paragraph, dated).flatMap(({ thing, span }: ThingMention): readonly EarlyTelling[] => {
      const told = timeOfTelling(when, at, span);
      const time = told?.mention;
      if (!time) return [];
      const isEarly = readingsOf(told).every(({ to }) => to < thing.tellableFrom);
      const key = `${thing.id} ${time.span.start}`;
      if (!isEarly || seen.has(key)) return [];
      seen.add(key);
      return [{ thing, span: locate(at, span), told, when: { words: at.paragraph.slice(time.span), span: locate(at, time.span) } }];
    });
  }),
);

/** The time named before a passage in its own sentence, if it is what the sentence tells when it was. */
function timeOfTelling(of: Timeline, at: PlacedParagraph, { start }: Span): ToldTime | undefined {
  const { paragraph } = at;
  const told = of.at(at, start);
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
