import type { Claim } from '../judge/claim.js';
import { complementOf, ratioOf } from '../judge/equations.js';
import type { ShapeName } from '../judge/shapes.js';
import type { Mention } from '../reading/mentions.js';
import { numbersAround, numbersBefore, startOfWords } from '../reading/near.js';
import { gapBefore, labelOf, type Reading } from '../reading/reading.js';
import { isCounted, isPercent } from '../reading/kinds.js';
import { areComparable, countsAround, countsNear, hasOtherReading, pairsOf, type Pair } from './rate-readings.js';
import * as cue from '../reading/words/rates.js';

const LONGEST_NAME = 10;
const SHORTEST_LABEL = 4;
const MOST_OVER = 2;

/** Percentages with the two numbers that they are made of. */
export function rateClaims(reading: Reading): readonly Claim[] {
  return reading.mentions.filter(isPercent).flatMap((rate) => claimOf(reading, rate) ?? []);
}

function claimOf(reading: Reading, rate: Mention): Claim | undefined {
  if (rate.cues.has('up') || rate.cues.has('down') || rate.cues.has('compared')) return undefined;
  const counts = countsNear(reading, rate);
  const pairs = pairsOf(counts);
  if (pairs.length === 0) return undefined;
  if (cue.SCOPE.test(reading.text.slice(startOfWords(reading, rate), rate.quantity.span.start))) return undefined;
  const told = shareOf(reading, rate, counts) ?? goalOf(reading, rate, pairs) ?? namedRate(reading, rate, pairs);
  if (!told) return undefined;
  const { part, whole, shape } = told;
  if (rate.quantity.low === 100 && (shape === 'rate-due' || !whole.cues.has('target'))) return undefined;
  if (cue.PART_OF_YEAR.test(part.lead) && cue.ALL_YEAR.test(whole.lead)) return undefined;
  const isComplement = told.isComplement === true;
  const equation = isComplement ? complementOf(rate) : ratioOf(rate);
  const otherwise = (): boolean => hasOtherReading(rate, countsAround(reading, rate));
  return { rule: 'ratio-mismatch', shape, equation, operands: [rate, part, whole], otherwise };
}

interface Told {
  readonly part: Mention;
  readonly whole: Mention;
  readonly shape: ShapeName;
  readonly isComplement?: boolean;
}

/** 占全镇19个村的84.2%; 占总数的三分之一 */
function shareOf(reading: Reading, rate: Mention, counts: readonly Mention[]): Told | undefined {
  const gap = gapBefore(reading, rate);
  const previous = reading.mentions[rate.order - 1];
  if (!previous) return undefined;
  const given = gapBefore(reading, previous);
  const isGiven = isCounted(previous) && ((cue.SHARE_OF.test(given) && cue.LEADS_TO_SHARE.test(gap)) || cue.OUT_OF.test(gap));
  const earlier = counts.filter(({ order }) => order < (isGiven ? previous.order : rate.order));
  if (isGiven) {
    const part = earlier.findLast((mention) => areComparable(mention, previous));
    return part && { part, whole: previous, shape: 'share-of-given' };
  }
  const part = earlier.findLast(
    ({ kind, quantity }) =>
      quantity.exact && earlier.some((other) => other.kind === kind && other.order < rate.order && other.quantity !== quantity),
  );
  if (!part || !cue.SHARE.test(gap) || rate.order - part.order > 2 || rate.mark === '。' || part.cues.has('up') || part.cues.has('down'))
    return undefined;
  const base = cue.OF_NAMED.exec(gap)?.groups!['name'] ?? '';
  const named = earlier.filter(
    (mention) => base !== '' && mention !== part && mention.kind === part.kind && labelOf(mention).endsWith(base),
  );
  if (named.length === 1 && part.order > named[0]!.order) return { part, whole: named[0]!, shape: 'share-of-given' };
  // 维持12件，占60%；撤销3件，占15%: what has its own share is a part, no whole.
  const isShared = ({ order }: Mention): boolean => reading.mentions[order + 1]?.kind === 'percent';
  const wholes = earlier.filter(
    (mention) => mention !== part && areComparable(part, mention) && mention.value[1] >= part.value[0] && !isShared(mention),
  );
  const isBare = cue.BARE_SHARE.test(rate.lead);
  const isTotal = cue.SHARE_OF_TOTAL.test(gap);
  if (wholes.length === 0 || (!isTotal && (!isBare || wholes.length > 1))) return undefined;
  return { part, whole: wholes[0]!, shape: wholes.length > 1 ? 'share-of-first' : isTotal ? 'share-of-total' : 'share-of-only' };
}

/** 年初下达任务120件，实际查办138件，完成年度任务的115% */
function goalOf(reading: Reading, rate: Mention, pairs: readonly Pair[]): Told | undefined {
  const gap = gapBefore(reading, rate);
  const previous = reading.mentions[rate.order - 1];
  const given =
    previous &&
    isCounted(previous) &&
    previous.quantity.exact &&
    !cue.ANY_MARK.test(gap) &&
    cue.GOAL.test(gapBefore(reading, previous) + gap)
      ? previous
      : undefined;
  if (!given && !cue.GOAL.test(gap) && !cue.OF_GOAL.test(cue.RATE.exec(rate.lead)?.groups!['name'] ?? '')) return undefined;
  const whole = given ?? greatest(pairs.map(([, b]) => b).filter(({ cues, order }) => cues.has('target') && order < rate.order));
  const part =
    whole &&
    pairs
      .filter(([, b]) => b === whole)
      .map(([a]) => a)
      .findLast(({ order, value }) => order < rate.order && value[0] <= whole.value[1] * MOST_OVER);
  return part && { part, whole, shape: 'goal' };
}

/** Whole, part and rate, one right after the other, are all that the sentence tells. */
function isAlone(reading: Reading, rate: Mention, [part, whole]: Pair): boolean {
  const here = numbersAround(reading, rate);
  return labelOf(part).length >= SHORTEST_LABEL && here.length === 2 && here[0] === whole && here[1] === part && part.order < rate.order;
}

function greatest(mentions: readonly Mention[]): Mention | undefined {
  return [...mentions].sort((a, b) => b.value[1] - a.value[1])[0];
}

/** 收到30件，办结28件，办结率93.3%: whose name says which of the two is the part. */
function namedRate(reading: Reading, rate: Mention, pairs: readonly Pair[]): Told | undefined {
  const name = cue.RATE.exec(rate.lead)?.groups!['name'];
  const proper = pairs.filter(
    ([part, whole]) =>
      ![whole, part].some(({ lead }) => cue.REACHED.test(lead)) && part.value[0] <= whole.value[1] && !cue.AUDIENCE.test(whole.lead),
  );
  if (name === undefined && proper.length === 1 && cue.EXPLAINS.test(proper[0]![1].lead))
    return { part: proper[0]![0], whole: proper[0]![1], shape: 'rate-named-among' };
  if (name === undefined || cue.ELSEWHERE.test(rate.lead)) return undefined;
  // 第二批1800套开工率为65%: the rate is one of these alone.
  const from = proper[0]?.[1].order ?? rate.order;
  if (numbersBefore(reading, rate).some((other) => isPercent(other) && other.order > from)) return undefined;
  if (rate.cut === 0 && isCounted(reading.mentions[rate.order - 1] ?? rate)) return undefined;
  const qualifier = cue.QUALIFIER.exec(
    reading.text.slice(Math.max(0, rate.quantity.span.start - LONGEST_NAME), rate.quantity.span.start),
  )?.[0];
  const stems = stemsOf(name);
  const isNamed = (mention: Mention): boolean => stems.some((stem) => (mention.lead + mention.tail).includes(stem));
  const named = proper.filter(([part]) => isNamed(part));
  if (cue.COVERAGE.test(name) && !proper.some(([, whole]) => cue.OF_ALL.test(whole.lead) || whole.cues.has('target'))) return undefined;
  const chosen = named.find(([, whole]) => !isNamed(whole) || cue.MARKED_WHOLE.test(whole.lead)) ?? named[0];
  if (chosen) {
    const [part, whole] = chosen;
    const words = part.lead + part.tail + whole.lead + whole.tail;
    if ((qualifier !== undefined && !words.includes(qualifier)) || (cue.ASKED.test(name) && !cue.ANSWERED.test(words))) return undefined;
    const isComplement = cue.NOT.test(part.lead) && !cue.NOT.test(name);
    return { part, whole, isComplement, shape: named.length === 1 ? 'rate-named' : 'rate-named-among' };
  }
  const due = proper.filter(([part, whole]) => cue.DUE.test(whole.lead) && cue.DONE.test(part.lead));
  if (due.length === 1) return { part: due[0]![0], whole: due[0]![1], shape: 'rate-due' };
  if (cue.MEASURED.test(name)) return undefined;
  return proper.length === 1
    ? { part: proper[0]![0], whole: proper[0]![1], shape: isAlone(reading, rate, proper[0]!) ? 'rate-alone' : 'rate-next' }
    : undefined;
}

/** 按期办结 → 办结; 出庭应诉 → 应诉, 出庭; the last character alone where it says enough: 签约 → 签. */
function stemsOf(name: string): readonly string[] {
  const last = name.slice(-2);
  if (name.length < 2) return [name];
  return [last, ...(name.length > 3 ? [name.slice(-4, -2)] : []), ...(cue.NOUN_SIGN.test(last[0]!) ? [] : [last[0]!])];
}
