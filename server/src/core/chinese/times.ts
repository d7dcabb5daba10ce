import type { DateMention } from './dates.js';
import { readTimePoints, type TimePoint } from './time-points.js';
import { countLeading } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** A time that a text names, as far as the words around it tell. Spans are offsets into the text read. */
export interface TimeMention {
  readonly span: Span;
  readonly from: TimePoint;
  /** The other end of a range between two points: 2023年9月至2024年3月. */
  readonly to?: TimePoint;
  /** `since`: from then on (2021年以来). `until`: up to then (截至6月, 2025年底前). */
  readonly sense: 'at' | 'since' | 'until';
  /** 较2022年, 上年同期: something else is held against it, so it is not what the sentence speaks of. */
  readonly compared: boolean;
  /** In the name of a document or in words that somebody else said. */
  readonly quoted: boolean;
}

const CONNECTOR = /^[ ]?[-－—–~～至到]{1,2}[ ]?$/u;
const UNTIL_BEFORE = /(?:截至|截止|[至到迄])[ ]?$/u;
const UNTIL_AFTER = /^(?:之?以?前|止|为止)/u;
/** 从 alone compares as well: 从去年的6亿元增至8亿元. */
const SINCE_BEFORE = /自从?[ ]?$/u;
const SINCE_AFTER = /^(?:以来|来(?![自源])|起|开始|后|之后|以后|至今)/u;
const COMPARED_BEFORE = /(?:[比较]|同比|相较于?|对比|(?<![参])与|[同和])[ ]?$/u;
const COMPARED_AFTER = /^(?:的?同期|同比|相比|基数|水平)/u;
const FIVE_YEARS = /[“"]?十(?<ordinal>[二三四五六])五[”"]?(?:规划)?(?:期间|时期|以来|末|五年)/gu;
const ORDINALS = '一二三四五六';
/** The plan 十二五 began in 2011. */
const FIRST_OF_TWELFTH = 2011;

/** Every time that a text names, in order. */
export function readTimes(text: string, dates: readonly DateMention[]): readonly TimeMention[] {
  if (!/[年月季]|\d[.\-/]\d|十[二三四五六]五/u.test(text)) return [];
  const points = readTimePoints(text, dates);
  const quotes = quotedStretches(text);
  const mentions: TimeMention[] = [];
  for (let index = 0; index < points.length; index++) {
    const from = points[index]!;
    const next = points[index + 1];
    const isRange = next !== undefined && CONNECTOR.test(text.slice(from.span.end, next.span.start));
    if (isRange) index++;
    mentions.push(mentionOf(text, quotes, from, isRange ? next : undefined));
  }
  return [...mentions, ...fiveYears(text)].sort((a, b) => a.span.start - b.span.start);
}

function mentionOf(text: string, quotes: readonly Span[], from: TimePoint, to: TimePoint | undefined): TimeMention {
  const span = { start: from.span.start, end: (to ?? from).span.end };
  const before = text.slice(Math.max(span.start - 4, 0), span.start);
  const after = text.slice(span.end, span.end + 4);
  return {
    span,
    from,
    ...(to ? { to } : {}),
    sense: to ? 'at' : senseOf(before, after),
    compared: COMPARED_AFTER.test(after) || (COMPARED_BEFORE.test(before) && !SINCE_AFTER.test(after)),
    quoted: isWithin(quotes, span.start),
  };
}

function senseOf(before: string, after: string): TimeMention['sense'] {
  if (UNTIL_BEFORE.test(before) || UNTIL_AFTER.test(after)) return 'until';
  return SINCE_BEFORE.test(before) || SINCE_AFTER.test(after) ? 'since' : 'at';
}

/** The year of an edition is part of a name, 《行政处罚法》（2017年修正）, and so are those of a plan, 三年行动（2024—2026年）. */
const QUOTE =
  /《[^》]*|“[^”]*|(?<=》)[（(]\d{4}年?(?:修订|修正|修改|版|文本)|(?<=行动|计划|规划|纲要|方案|意见)[（(]\d{4}年?[-—－–~～至]{1,2}\d{4}年?/gu;

function quotedStretches(text: string): readonly Span[] {
  return matchesOf(QUOTE, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The stretches are apart and in order. */
function isWithin(stretches: readonly Span[], offset: number): boolean {
  const nearest = stretches[countLeading(stretches, ({ end }) => end <= offset)];
  return nearest !== undefined && nearest.start <= offset;
}

/** “十四五”期间: 2021—2025年. */
function fiveYears(text: string): readonly TimeMention[] {
  return matchesOf(FIVE_YEARS, text).map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const first = FIRST_OF_TWELFTH + (ORDINALS.indexOf(match.groups!['ordinal']!) - 1) * 5;
    const from: TimePoint = { span, year: { by: 'number', year: first + 4, first } };
    return { span, from, sense: match[0].endsWith('以来') ? 'since' : 'at', compared: false, quoted: false };
  });
}
