import { EARLIEST, yearOf, yearsFrom, type Day, type Interval } from '../../chinese/calendar.js';
import type { TimeMention } from '../../chinese/times.js';
import type { Span } from '../../text/span.js';
import { holds, type Located, type Stretch } from '../../paragraph/placed.js';
import { isSame } from '../../questions/same.js';
import { intervalIn } from '../../chinese/time-intervals.js';
import { yearsOfPoint, type YearContext } from './time-years.js';
import { anchorOf, wholeYear, type YearAnchor } from './year-anchors.js';
import type { ReportPeriod } from './report-period.js';

/** When something is, as far as the report tells. */
export interface ToldTime {
  /** The likeliest reading. */
  readonly interval: Interval;
  /** Other readings that fit too: 今年 in a report signed in January. Who accuses has to try them all. */
  readonly others: readonly Interval[];
  /**
   * `written`: its own words carry a year. `inferred`: its own words tell a part of a year, or 今年, and the surroundings the year. Else it
   * says no time of its own: `paragraph`: an earlier sentence does; `heading`: the section's heading does; `plan`, `report`: it takes that
   * of its part of the report.
   */
  readonly decidedBy: 'written' | 'inferred' | 'paragraph' | 'heading' | 'plan' | 'report';
  /** The words that tell it, in the paragraph's text. */
  readonly mention: TimeMention | undefined;
}

/** All that a time may mean: who accuses has to try every reading. */
export function readingsOf({ interval, others }: ToldTime): readonly Interval[] {
  return [interval, ...others];
}

export interface TimelineSources {
  readonly period: ReportPeriod | undefined;
  readonly signing: Day | undefined;
  readonly planYear: number | undefined;
  readonly isDelivered: boolean;
  /** Where it tells of what is to be done. */
  readonly planned: Stretch | undefined;
  readonly anchors: readonly YearAnchor[];
}

/**
 * When the sentences of a report play. Which words tell a time is kept with each paragraph; which days they mean follows from the sources, and is worked
 * out only for paragraphs that are asked for.
 */
export class Timeline {
  /** The time that the report accounts for. */
  readonly period: ReportPeriod | undefined;
  readonly signing: Day | undefined;
  /** The year that its plan is for: in a report on the first half of a year that same year. */
  readonly planYear: number | undefined;
  readonly #sources: TimelineSources;
  readonly #told = new WeakMap<Located, readonly ToldMention[]>();
  readonly #times = new WeakMap<TimeMention, ToldTime | undefined>();

  constructor(sources: TimelineSources) {
    this.period = sources.period;
    this.signing = sources.signing;
    this.planYear = sources.planYear;
    this.#sources = sources;
  }

  /** It tells the same of every paragraph. */
  equals(other: Timeline): boolean {
    return isSame(this.#sources, other.#sources);
  }

  isPlan(placed: Located): boolean {
    const { planned } = this.#sources;
    return planned !== undefined && holds(planned, placed);
  }

  /** When a mention of the paragraph is; undefined where nothing tells, or where its ends contradict each other. */
  intervalOf(placed: Located, mention: TimeMention): ToldTime | undefined {
    this.#mentions(placed);
    return this.#times.get(mention);
  }

  /**
   * When a sentence, or any stretch of the paragraph's text, plays: the first time that it names, comparisons and names of documents left
   * out; else the last one that opened a sentence before it; else the year of its heading; else the plan's year or the report's period.
   */
  of(placed: Located, sentence: Span): ToldTime | undefined {
    const speaking = this.#mentions(placed).filter(({ mention }) => !mention.compared && !mention.quoted);
    const own = speaking.find(({ mention }) => sentence.start <= mention.span.start && mention.span.end <= sentence.end);
    return own ? own.time : (this.#openedBefore(placed, speaking, sentence.start) ?? this.#ofPlace(placed));
  }

  /** When what stands at an offset plays: the nearest time named before it in its sentence, else as its sentence. */
  at(placed: Located, offset: number): ToldTime | undefined {
    const { sentences, whole } = placed.paragraph;
    const sentence = sentences.find(({ start, end }) => start <= offset && offset < end) ?? whole;
    const nearest = this.#mentions(placed).findLast(
      ({ mention: { span, compared, quoted } }) => !compared && !quoted && sentence.start <= span.start && span.end <= offset,
    );
    return nearest ? nearest.time : this.of(placed, sentence);
  }

  /** The years that a date which names none may be in, the likeliest first; none where the year of the report is a guess. */
  yearsOfDate(placed: Located, date: Span): readonly number[] {
    const told = this.#mentions(placed).find(({ mention }) => mention.from.span.start === date.start)?.time;
    if (!told || !this.period || this.period.isGuess) return [];
    return readingsOf(told).map(({ from, to }) => yearOf(from === EARLIEST ? to : from));
  }

  #openedBefore(placed: Located, speaking: readonly ToldMention[], before: number): ToldTime | undefined {
    const opening = speaking.findLast(({ mention }) => mention.span.start < before && opensSentence(placed, mention));
    return opening?.time && { ...opening.time, decidedBy: 'paragraph' };
  }

  #ofPlace(placed: Located): ToldTime | undefined {
    const { anchors, planYear } = this.#sources;
    const anchor = anchorOf(anchors, placed);
    const isPlan = this.isPlan(placed);
    if (anchor !== undefined && !(isPlan && anchor !== planYear)) return ofPlace(yearsFrom(anchor, anchor), 'heading');
    if (isPlan) return planYear === undefined ? undefined : ofPlace(yearsFrom(planYear, planYear), 'plan');
    return this.period && ofPlace(this.period, 'report');
  }

  #mentions(placed: Located): readonly ToldMention[] {
    let told = this.#told.get(placed);
    if (!told) this.#told.set(placed, (told = this.#resolve(placed)));
    return told;
  }

  #resolve(placed: Located): readonly ToldMention[] {
    const context = this.#contextOf(placed);
    let earlier: number | undefined;
    return placed.paragraph.times.map((mention) => {
      const time = resolve(mention, earlier, context);
      this.#times.set(mention, time);
      if (!mention.compared && !mention.quoted) earlier = carriedYear(mention, time) ?? earlier;
      return { mention, time };
    });
  }

  #contextOf(placed: Located): YearContext {
    const { period, signing, planYear, isDelivered, anchors } = this.#sources;
    return {
      where: this.isPlan(placed) ? 'plan' : 'account',
      reportYear: period?.year,
      planYear,
      signing: signing === undefined ? undefined : { year: yearOf(signing), month: Number(signing.slice(5, 7)) },
      isDelivered,
      anchor: anchorOf(anchors, placed),
    };
  }
}

interface ToldMention {
  readonly mention: TimeMention;
  readonly time: ToldTime | undefined;
}

function resolve(mention: TimeMention, earlier: number | undefined, context: YearContext): ToldTime | undefined {
  const years = yearsOfPoint(mention.from, earlier, context);
  const [interval, ...others] = years.map((year) => intervalIn(year, mention)).filter((found) => found !== undefined);
  return interval && { interval, others, decidedBy: mention.from.year?.by === 'number' ? 'written' : 'inferred', mention };
}

/** 2022年，……。5月，……: the months that follow are of that year. Where a count begins, or a target year, tells nothing about them. */
function carriedYear(mention: TimeMention, time: ToldTime | undefined): number | undefined {
  const whole = wholeYear(mention);
  if (whole !== undefined) return whole;
  return time?.decidedBy === 'written' && mention.sense === 'at' ? yearOf(time.interval.to) : undefined;
}

function opensSentence({ paragraph: { sentences, heading } }: Located, { span }: TimeMention): boolean {
  return sentences.some(({ start }) => start === span.start) || (heading !== undefined && heading.closing.end === span.start);
}

function ofPlace(interval: Interval, decidedBy: ToldTime['decidedBy']): ToldTime {
  return { interval: { from: interval.from, to: interval.to }, others: [], decidedBy, mention: undefined };
}
