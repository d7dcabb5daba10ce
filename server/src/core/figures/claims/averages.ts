import { divide, scale } from '../../chinese/intervals.js';
import { unitByName } from '../../chinese/units.js';
import type { Claim } from '../judge/claim.js';
import { averageOf } from '../judge/equations.js';
import type { Mention } from '../reading/mentions.js';
import { numbersAround } from '../reading/near.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import * as cue from '../reading/words/averages.js';

const TEN_THOUSAND = 10_000;
const SHARED = 0.6;
const LONGEST_NOUN = 4;
const MANY = 100;

/** Averages with the total and the count that they are made of, whichever of the three comes first. */
export function averageClaims(reading: Reading): readonly Claim[] {
  return !cue.AVERAGE.test(reading.text) ? [] : reading.mentions.flatMap((average) => claimOf(reading, average) ?? []);
}

function claimOf(reading: Reading, average: Mention): Claim | undefined {
  if (average.quantity.high === Infinity || average.kind === 'percent' || average.cues.has('up') || average.cues.has('down'))
    return undefined;
  const words = wordsBefore(reading, average);
  const one = reading.mentions
    .slice(Math.max(0, average.order - 2), average.order)
    .find(
      (mention) =>
        mention.quantity.low === 1 && cue.ONE.test(mention.lead) && cue.ANY_AVERAGE.test(mention.lead + average.lead + mention.tail),
    );
  // 平均一户分到3000元: the one is no count.
  const byUnit = one ? [one.quantity.unit] : [];
  const divisors = [
    ...byUnit,
    ...[cue.BY_DAY, cue.BY_TEN_THOUSAND, cue.MEASURE, cue.BY_ONE, cue.BY_EACH].flatMap(
      (pattern) => pattern.exec(words)?.groups!['by'] ?? [],
    ),
  ];
  if (divisors.length === 0 || cue.NOT_RECKONED.test(words)) return undefined;
  const near = numbersAround(reading, average, 1).filter((mention) => mention !== one);
  const noun = cue.NOUN.exec(words)?.groups!['noun'] ?? '';
  const totals = near.filter(
    (mention) => mention.kind === average.kind && mention.value[1] > average.value[0] && sharesNoun(mention, noun),
  );
  for (const by of divisors) {
    const counts = near.filter((mention) => isCountedBy(mention, by));
    const pairs = totals.flatMap((total) => counts.filter((count) => count !== total).map((count) => [total, count] as const));
    if (pairs.length > 0) return claimFor(average, by, pairs);
  }
  return undefined;
}

/** 人均道路面积 is made of no other area; 户均分红 of 分红28.5万元. */
function sharesNoun({ lead, tail }: Mention, noun: string): boolean {
  const shared = [...noun].filter((sign) => lead.includes(sign) || tail.startsWith(sign)).length;
  return noun.length < 2 || shared >= SHARED * noun.length;
}

function wordsBefore(reading: Reading, average: Mention): string {
  return gapBefore(reading, average).split(cue.CLAUSE_MARK).at(-1)!;
}

function isCountedBy({ lead, tail, kind }: Mention, by: string): boolean {
  if (by === '人' || by === '万人') return kind === 'person' || cue.COUNTS_PEOPLE.test(tail);
  if (by === '日' || by === '天' || by === '工作日') return kind === 'day' || kind === 'working-day';
  const measure = unitByName(by);
  if (measure && measure.unitClass === kind) return true;
  return tail.slice(0, MANY).split(cue.NAME_MARK)[0]!.includes(by) || lead.slice(-LONGEST_NOUN).includes(by);
}

type Pair = readonly [total: Mention, count: Mention];

function nearest(average: Mention, pairs: readonly Pair[]): Pair {
  const far = ([total, count]: Pair): number =>
    Math.abs(total.order - average.order) + Math.abs(count.order - average.order) + (total.order > average.order ? 0.5 : 0);
  return pairs.reduce((best, pair) => (far(pair) < far(best) ? pair : best));
}

/** 亩产430公斤 of 1.2万亩: what is measured in base units is counted in those that the average names. */
function claimFor(average: Mention, by: string, pairs: readonly Pair[]): Claim {
  const [total, count] = nearest(average, pairs);
  const unit = unitByName(by);
  const factor = by === '万人' ? TEN_THOUSAND : unit && unit.unitClass === count.kind ? unit.scale : 1;
  const equation = averageOf(
    average,
    factor,
    (cue.EACH.test(average.lead) && !cue.DIVIDED.test(average.lead)) || cue.STANDARD.test(average.tail),
  );
  const isHeld = ([t, c]: Pair): boolean => equation.holds([average.value, t.value, c.value]);
  const inside = divide(total.value, scale(count.value, 1 / factor));
  return {
    rule: 'average-mismatch',
    shape: pairs.length === 1 && Number.isFinite(inside[1]) ? 'average' : 'average-among',
    equation,
    operands: [average, total, count],
    otherwise: () => pairs.some(isHeld),
  };
}
