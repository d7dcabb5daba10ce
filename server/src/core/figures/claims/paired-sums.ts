import type { Claim } from '../judge/claim.js';
import { sum } from '../judge/equations.js';
import type { Mention } from '../reading/mentions.js';
import { numbersBefore } from '../reading/near.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import { isCounted } from '../reading/kinds.js';
import * as cue from '../reading/words/paired-sums.js';

/** 案件49件，罚款31.5万元，其中普通程序20件、罚款26.8万元，简易程序29件、罚款2.9万元: what is told second of each part. */
export function pairedSumClaims(reading: Reading): readonly Claim[] {
  return reading.mentions.flatMap((first) =>
    isCounted(first) && cue.OPENER.test(gapBefore(reading, first)) ? (claimOf(reading, first) ?? []) : [],
  );
}

function claimOf(reading: Reading, first: Mention): Claim | undefined {
  const { mentions } = reading;
  const second = mentions[first.order + 1];
  if (!second || !isCounted(second) || second.kind === first.kind) return undefined;
  const pairs: (readonly [Mention, Mention])[] = [];
  for (let at = first.order; isPair(mentions[at], mentions[at + 1], first, second); at += 2) pairs.push([mentions[at]!, mentions[at + 1]!]);
  const wholeOf = (kind: string): Mention | undefined => numbersBefore(reading, first).findLast((mention) => mention.kind === kind);
  const [ownWhole, whole] = [wholeOf(first.kind), wholeOf(second.kind)];
  if (pairs.length < 2 || !ownWhole || !whole) return undefined;
  const [own, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  if (others.some(({ quantity }) => !quantity.exact)) return undefined;
  // That the parts are all is told by the one of the two sums that comes out.
  const [isOwnRight, isOtherRight] = [
    [ownWhole, ...own],
    [whole, ...others],
  ].map((operands) => sum.holds(operands.map(({ value }) => value)));
  if (isOwnRight === isOtherRight) return undefined;
  return { rule: 'sum-mismatch', shape: 'sum-among-all', equation: sum, operands: isOwnRight ? [whole, ...others] : [ownWhole, ...own] };
}

function isPair(one: Mention | undefined, other: Mention | undefined, first: Mention, second: Mention): boolean {
  return (
    one?.kind === first.kind &&
    other?.kind === second.kind &&
    one.sentence === first.sentence &&
    other.sentence === first.sentence &&
    one.bracket === first.bracket
  );
}
