import { meet, subtract, sumOf, type Interval } from '../../chinese/intervals.js';
import { complementOf, ratioOf } from '../judge/equations.js';
import type { Mention } from '../reading/mentions.js';
import { numbersAround } from '../reading/near.js';
import type { Reading } from '../reading/reading.js';
import { byKeys } from '../../text/by-keys.js';
import { isCounted, isLikely } from '../reading/kinds.js';
import * as cue from '../reading/words/rates.js';

const FARTHEST = 70;

export type Pair = readonly [part: Mention, whole: Mention];

/** Whatever stands near enough in this sentence, or in the one before where this one has too few. */
export function countsNear(reading: Reading, rate: Mention): readonly Mention[] {
  const counts = numbersAround(reading, rate, 1).filter(
    (mention) =>
      (isCounted(mention) || mention.kind === 'day') && Math.abs(mention.quantity.span.start - rate.quantity.span.start) <= FARTHEST,
  );
  const here = counts.filter(({ sentence }) => sentence === rate.sentence);
  return here.length > 1
    ? here
    : counts.filter(({ sentence, order }) => sentence <= rate.sentence && (order < rate.order || sentence === rate.sentence));
}

/** Whatever else it may be made of. */
export function countsAround(reading: Reading, rate: Mention): readonly Mention[] {
  return numbersAround(reading, rate, 2).filter((mention) => isCounted(mention) || mention.kind === 'day');
}

export function pairsOf(counts: readonly Mention[]): readonly Pair[] {
  return counts.flatMap((part) =>
    counts.filter((whole) => whole !== part && areComparable(part, whole)).map((whole): Pair => [part, whole]),
  );
}

export function areComparable(part: Mention, whole: Mention): boolean {
  return isLikely(part, whole) && part.value[0] <= whole.value[1] * 3;
}

function comesOut(rate: Mention, part: Mention, whole: Mention): boolean {
  const values = [rate.value, part.value, whole.value];
  return (
    ratioOf(rate).holds(values) || (cue.NOT.test(part.lead + part.tail) && complementOf(rate).holds(values)) || isSumRate(rate, part, whole)
  );
}

/** Any two of the numbers, several parts together, or a whole without or with another number. */
export function hasOtherReading(rate: Mention, counts: readonly Mention[]): boolean {
  if (pairsOf(counts).some(([a, b]) => comesOut(rate, a, b))) return true;
  const kinds = byKeys(counts, ({ kind }) => [kind]);
  return [...kinds.values()].some((alike) => {
    const composed = [...togetherOf(alike), ...restsOf(alike)];
    return alike.some((one) =>
      composed.some(
        ({ of, value }) =>
          !of.includes(one) &&
          [
            [one.value, value],
            [value, one.value],
          ].some(([part, whole]) => ratioOf(rate).holds([rate.value, part!, whole!])),
      ),
    );
  });
}

/** A number made of others. */
interface Composed {
  readonly of: readonly Mention[];
  readonly value: Interval;
}

/** Two to four that stand side by side, added. */
function togetherOf(alike: readonly Mention[]): readonly Composed[] {
  return alike.flatMap((_, from) =>
    [2, 3, 4]
      .filter((length) => from + length <= alike.length)
      .map((length) => {
        const of = alike.slice(from, from + length);
        return { of, value: sumOf(of.map(({ value }) => value)) };
      }),
  );
}

/** One without another. */
function restsOf(alike: readonly Mention[]): readonly Composed[] {
  return alike.flatMap((whole) =>
    alike
      .filter((other) => other.value[1] < whole.value[0])
      .map((other) => ({ of: [whole, other], value: subtract(whole.value, other.value) })),
  );
}

/** Of two parts alone: 合格36, 不合格4, 合格率90%. */
function isSumRate(rate: Mention, part: Mention, other: Mention): boolean {
  const share = (100 * part.value[0]) / (part.value[0] + other.value[0]);
  return meet(rate.value, [share - 0.05, share + 0.05]);
}
