import { meet, middle, type Interval } from '../../chinese/intervals.js';
import type { Claim, Equation } from '../judge/claim.js';
import { printedNumber } from '../judge/printed.js';
import type { ShapeName } from '../judge/shapes.js';
import { countLeading } from '../../text/sorted.js';
import { matchesOf } from '../../text/matches.js';
import type { Mention } from '../reading/mentions.js';
import { FARTHEST, startOfWords } from '../reading/near.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import { isCounted, isPercent } from '../reading/kinds.js';
import * as cue from '../reading/words/bounds.js';

const LONGEST_SAYING = 30;

/** What bounds, goals and halves say of the numbers beside them. */
export function boundClaims(reading: Reading): readonly Claim[] {
  return [...reading.mentions.flatMap((mention) => boundClaim(reading, mention) ?? []), ...sayings(reading), ...cumulative(reading)];
}

/** 突破10亿元大关，达到10.3亿元 */
function boundClaim(reading: Reading, bound: Mention): Claim | undefined {
  const { text, mentions } = reading;
  const { span, number } = bound.quantity;
  const actual = mentions[bound.order + 1];
  if (actual?.kind !== bound.kind || actual.sentence !== bound.sentence || !actual.quantity.exact || actual.tail.startsWith('的'))
    return undefined;
  const before = text.slice(Math.max(0, number.start - 6), number.start);
  const after = text.slice(span.end - 2, span.end + 4);
  const isAbove = cue.ABOVE.test(before) || cue.ABOVE_BEHIND.test(after);
  const isBelow = cue.BELOW.test(before) || cue.BELOW_BEHIND.test(after);
  if (isAbove === isBelow) return undefined;
  const gap = gapBefore(reading, actual);
  const start = reading.paragraph.sentences[bound.sentence]!.start;
  if (
    !cue.ACTUAL.test(gap) ||
    cue.AIMED.test(gap) ||
    cue.AIMED.test(text.slice(Math.max(start, number.start - LONGEST_SAYING), number.start))
  )
    return undefined;
  const value = printedValue(bound);
  const allowed: Interval = isAbove ? [value, Infinity] : [0, value];
  return { rule: 'bound-mismatch', shape: 'bound', equation: within(allowed, isAbove), operands: [bound, actual] };
}

function printedValue({ quantity, scale, value }: Mention): number {
  return Number.isFinite(quantity.low) && quantity.low > 0 ? quantity.low * scale : value[1];
}

function within(allowed: Interval, isAbove: boolean): Equation {
  return {
    asks: ([, actual]) => actual!,
    holds: ([, actual]) => meet(allowed, actual!),
    write: ([, actual], text) => ({
      terms: `实际写的是${text.slice(actual!.quantity.span.start, actual!.quantity.span.end)}`,
      result: isAbove ? '少' : '多',
    }),
  };
}

function sayings(reading: Reading): readonly Claim[] {
  return cue.SAYINGS.flatMap((saying) => matchesOf(saying[0], reading.text).flatMap((match) => sayingClaim(reading, saying, match) ?? []));
}

function sayingClaim(reading: Reading, [, shape, holds]: cue.Saying, match: RegExpExecArray): Claim | undefined {
  const { text, mentions, paragraph } = reading;
  const next = countLeading(mentions, ({ quantity }) => quantity.span.end <= match.index + 1);
  const near = mentions.slice(Math.max(0, next - FARTHEST), next);
  const pair = pairBefore(
    near.filter(({ quantity }) => match.index - quantity.span.end < LONGEST_SAYING * 2),
    shape,
  );
  if (!pair) return undefined;
  const [part, whole] = pair;
  const sentence = paragraph.sentences[part.sentence]!;
  const isSaid =
    shape === 'half'
      ? cue.BARE_HALF.test(text.slice(part.quantity.span.end, match.index).slice(-LONGEST_SAYING))
      : !cue.AHEAD.test(text.slice(startOfWords(reading, part), match.index)) && !cue.CEILING.test(whole.lead);
  if (!isSaid || sentence.end < match.index) return undefined;
  const equation: Equation = {
    asks: ([, goal]) => goal!,
    holds: ([a, b]) => holds(middle(a!), middle(b!)),
    write: ([a, b], source) => ({ terms: `前面写的是${printedNumber(a!, source)}和${printedNumber(b!, source)}`, result: match[0] }),
  };
  return {
    rule: 'bound-mismatch',
    shape,
    equation,
    operands: [part, whole],
    saying: { start: match.index, end: match.index + match[0].length },
  };
}

/** The goal and what was reached, or the whole and a part of it: the only two numbers of their kind. */
function pairBefore(near: readonly Mention[], shape: ShapeName): readonly [part: Mention, whole: Mention] | undefined {
  const last = near.findLast((mention) => isCounted(mention) || isPercent(mention));
  const alike = near.filter(({ kind, sentence, quantity }) => kind === last?.kind && sentence === last.sentence && quantity.exact);
  if (alike.length !== 2) return undefined;
  const [a, b] = alike as [Mention, Mention];
  if (shape === 'half') return a.value[0] >= b.value[0] ? [b, a] : [a, b];
  return a.cues.has('target') === b.cues.has('target') ? undefined : a.cues.has('target') ? [b, a] : [a, b];
}

/** 截至6月底累计4.8亿元，截至9月底累计6.3亿元: what piles up gets no less. */
function cumulative(reading: Reading): readonly Claim[] {
  if (!cue.CUMULATIVE.test(reading.text)) return [];
  const told = reading.mentions.flatMap((mention) => {
    const gap = gapBefore(reading, mention);
    const month = cue.MONTH.exec(gap)?.groups!['month'];
    return cue.CUMULATIVE.test(gap) && month !== undefined && isCounted(mention) ? [{ mention, month: Number(month) }] : [];
  });
  return told.flatMap(({ mention, month }, index) => {
    const earlier = told[index - 1];
    if (earlier?.mention.kind !== mention.kind || earlier.month >= month || mention.sentence - earlier.mention.sentence > 1) return [];
    const equation: Equation = {
      asks: ([, before]) => before!,
      holds: ([now, before]) => now![1] >= before![0],
      write: ([, before], text) => ({ terms: `累计数只会增加，${earlier.month}月写的是${printedNumber(before!, text)}`, result: '' }),
    };
    return [{ rule: 'bound-mismatch' as const, shape: 'cumulative' as const, equation, operands: [mention, earlier.mention] as const }];
  });
}
