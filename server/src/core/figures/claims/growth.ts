import type { Claim, Equation } from '../judge/claim.js';
import { distance, doublingOf, growthByIncrement, growthOf, increaseByTimes, multipleOf, ratioOf } from '../judge/equations.js';
import type { Mention } from '../reading/mentions.js';
import { numbersAround, wordsRound } from '../reading/near.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import { directionClaim, isOpposed, opposedClaim, wrongWayClaim } from './growth-directions.js';
import { belongsTo, endsOf, isStart } from './growth-ends.js';
import { CHANGE, isAmount, isChange, REACHED, wayOf } from '../reading/changes.js';
import { isCounted, isPercent } from '../reading/kinds.js';
import * as cue from '../reading/words/growth.js';

/** Changes with the two numbers that they lie between, or with the one that is reached and how far it is away. */
export function growthClaims(reading: Reading): readonly Claim[] {
  return [
    ...reading.mentions.flatMap((change) => claimOf(reading, change) ?? []),
    ...reading.mentions.flatMap((to) => wrongWayClaim(reading, to) ?? []),
    ...reading.mentions.flatMap((change) => opposedClaim(reading, change) ?? []),
  ];
}

function claimOf(reading: Reading, change: Mention): Claim | undefined {
  const isTimes = change.kind === 'times' || change.kind === 'doubling';
  const isNoChange = !CHANGE.test(change.lead);
  if (isNoChange) return isTimes ? multipleClaim(reading, change, numbersAround(reading, change)) : undefined;
  if (REACHED.test(change.lead) || !change.quantity.exact || cue.YEARLY.test(change.lead)) return undefined;
  const near = numbersAround(reading, change);
  if (isPercent(change) || isTimes) return relativeClaim(reading, change, near);
  const alike =
    change.kind === 'percentage-point'
      ? near.filter(({ kind }) => kind === 'percent')
      : near.filter((mention) => mention.kind === change.kind && !isChange(mention));
  return alike.length < 2 ? undefined : absoluteClaim(reading, change, alike);
}

/** 增长15%, 增长1.5倍 */
function relativeClaim(reading: Reading, change: Mention, near: readonly Mention[]): Claim | undefined {
  if (cue.REAL.test(wordsRound(reading, change))) return undefined;
  const amounts = near.filter((mention) => isAmount(mention) && !isChange(mention));
  const equation = change.kind === 'doubling' ? doublingOf() : change.kind === 'times' ? increaseByTimes(change) : growthOf(change);
  const increments = incrementsOf(change, near);
  const ends = endsOf(reading, amounts);
  const otherwise = (): boolean =>
    anyPair(
      amounts.filter(({ bracket, cues }) => bracket === change.bracket && !cues.has('among')),
      (from, to) => !(ends && from === ends.to && to === ends.from) && equation.holds([change.value, from.value, to.value]),
    ) || increments.some((increment) => isGrownBy(change, increment));
  const rule = 'growth-mismatch';
  const told = increments.at(-1);
  // 可支配收入5.3万元，增加4200元，增长9.6%: in prices of the year before.
  if (told && isPercent(change)) return cue.INCOME.test(wordsRound(reading, change)) ? undefined : incrementClaim(change, told, otherwise);
  if (!ends || !belongsTo(reading, change, ends)) return undefined;
  if (isOpposed(change, ends) && equation.holds([change.value, ends.from.value, ends.to.value]))
    return directionClaim(reading, change, ends);
  const isByOtherEnd = equation.holds([change.value, ends.to.value, ends.from.value]);
  return {
    rule,
    shape: ends.shape,
    equation,
    operands: [change, ends.from, ends.to],
    otherwise,
    ...(isByOtherEnd && { slip: 'strong' as const }),
  };
}

interface Increment {
  readonly to: Mention;
  readonly by: Mention;
}

/** The change is a share of what there was before: what has come of it without the increment, or the number that it is compared with. */
function incrementClaim(change: Mention, { to, by }: Increment, otherwise: () => boolean): Claim {
  if (to.cues.has('prior') || cue.COMPARED_WITH.test(to.tail))
    return { rule: 'growth-mismatch', shape: 'growth-base', equation: ratioOf(change), operands: [change, by, to] };
  const sign = wayOf(by.lead) === 'down' ? -1 : 1;
  return {
    rule: 'growth-mismatch',
    shape: 'growth-increment',
    equation: growthByIncrement(change, sign),
    operands: [change, to, by],
    otherwise,
  };
}

/** What the increment was added to or taken from is what it is a share of; a share of the number that came of it is an error. */
function isGrownBy(change: Mention, { to, by }: Increment): boolean {
  const values = [change.value, to.value, by.value];
  return growthByIncrement(change, 1).holds(values) || growthByIncrement(change, -1).holds(values);
}

/** 完成9.36亿元，同比增收0.36亿元，增长4%: the amount, and right behind it what it has grown by. */
function incrementsOf(change: Mention, near: readonly Mention[]): readonly Increment[] {
  return near
    .filter((by) => isCounted(by) && isChange(by) && by.order === change.order - 1)
    .flatMap((by) => {
      const to = near.findLast(
        (mention) => mention.order < by.order && mention.kind === by.kind && !isChange(mention) && mention.value[0] > by.value[0],
      );
      return to && near.filter(({ kind, order }) => kind === by.kind && order < by.order).length === 1 ? [{ to, by }] : [];
    });
}

/** 减少270件次, 提高3.5个百分点 */
function absoluteClaim(reading: Reading, change: Mention, alike: readonly Mention[]): Claim | undefined {
  const otherwise = (): boolean => anyPair(alike, (a, b) => distance.holds([change.value, a.value, b.value]));
  if (alike.length > 2) return claimAmongParts(reading, change, alike);
  const [a, b] = alike as [Mention, Mention];
  const hasPrior = a.cues.has('prior') !== b.cues.has('prior');
  if (!belongsTo(reading, change, { from: a, to: b }) && !(hasPrior && change.order < a.order && cue.NET.test(change.lead)))
    return undefined;
  const ends =
    isStart(reading, b) || b.cues.has('prior')
      ? { from: b, to: a }
      : isStart(reading, a) || a.cues.has('prior')
        ? { from: a, to: b }
        : undefined;
  if (
    change.kind === 'percentage-point' &&
    cue.ABOVE.test(change.lead) &&
    isOpposed(change, { from: b, to: a }) &&
    distance.holds([change.value, a.value, b.value])
  )
    return directionClaim(reading, change, { from: b, to: a });
  if (ends && change.kind !== 'percentage-point' && isOpposed(change, ends) && distance.holds([change.value, a.value, b.value]))
    return directionClaim(reading, change, ends);
  const isTold =
    change.kind === 'percentage-point' ||
    [a, b].some((amount) => isStart(reading, amount) || amount.cues.has('prior') || amount.cues.has('target'));
  return {
    rule: 'growth-mismatch',
    shape: isTold ? 'increment' : 'increment-loose',
    equation: distance,
    operands: [change, a, b],
    otherwise,
  };
}

/** 立案40件，其中…，较上年的30件增加10件: of several numbers those that are marked, or else the whole that was told first. */
function claimAmongParts(reading: Reading, change: Mention, alike: readonly Mention[]): Claim | undefined {
  const from = alike.findLast((amount) => isStart(reading, amount));
  if (!from) return undefined;
  const marked = alike.findLast((amount) => amount !== from && amount.cues.has('to'));
  const [first] = alike as [Mention, ...Mention[]];
  const hasParts = alike.some(({ cues }) => cues.has('among')) && !first.cues.has('among');
  const isWhole = hasParts && first !== from && alike.every((amount) => amount === from || amount.order < from.order);
  const to = marked ?? (isWhole ? first : undefined);
  if (!to || !belongsTo(reading, change, { from, to })) return undefined;
  const comesOut = (a: Mention, b: Mention): boolean => distance.holds([change.value, a.value, b.value]);
  const otherwise = (): boolean => (marked ? anyPair(alike, comesOut) : alike.some((one) => one !== from && comesOut(one, from)));
  return { rule: 'growth-mismatch', shape: 'increment-among', equation: distance, operands: [change, from, to], otherwise };
}

/** 86.4万人次，是2022年28.8万人次的3倍 */
function multipleClaim(reading: Reading, times: Mention, near: readonly Mention[]): Claim | undefined {
  const gap = gapBefore(reading, times);
  const prior = cue.OF_PRIOR.test(gap) ? near.find(({ cues, order }) => cues.has('prior') && order < times.order) : undefined;
  const base = prior ?? reading.mentions[times.order - 1];
  if (!base || !isCounted(base)) return undefined;
  const isOfBase =
    cue.BY_TIMES.test(gapBefore(reading, base)) &&
    cue.LEADS_TO_TIMES.test(reading.text.slice(base.quantity.span.end, times.quantity.span.start));
  if (!prior && !isOfBase) return undefined;
  const greater = near.findLast(({ kind, order }) => kind === base.kind && order < base.order);
  const equation: Equation = multipleOf(times);
  const isMore = cue.MORE.test(times.lead);
  return greater && !isMore
    ? {
        rule: 'growth-mismatch',
        shape: 'multiple',
        equation,
        operands: [times, greater, base],
        otherwise: () => anyPair(near, (a, b) => equation.holds([times.value, a.value, b.value])),
      }
    : undefined;
}

function anyPair(amounts: readonly Mention[], fits: (a: Mention, b: Mention) => boolean): boolean {
  return amounts.some((a) => amounts.some((b) => a !== b && a.kind === b.kind && fits(a, b)));
}
