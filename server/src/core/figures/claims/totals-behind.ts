import { meet, sumOf } from '../../chinese/intervals.js';
import type { Claim } from '../judge/claim.js';
import { sum } from '../judge/equations.js';
import type { NumberList } from '../reading/lists.js';
import type { Mention } from '../reading/mentions.js';
import { FARTHEST, numbersBefore } from '../reading/near.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import { isLikely } from '../reading/kinds.js';
import { mayNotAddUp } from './vetoes.js';
import * as cue from '../reading/words/totals-behind.js';

const FARTHEST_TOTAL = 22;
const MOST_SENTENCES = 4;

/** A total that is told behind its parts. */
export function totalBehind(reading: Reading, whole: Mention): readonly Claim[] {
  const isYear = cue.ALL_YEAR.test(whole.lead);
  const words = gapBefore(reading, whole);
  const earlier = numbersBefore(reading, whole, MOST_SENTENCES).filter((mention) => isLikely(mention, whole));
  const hasSentence = earlier.some(({ sentence }) => sentence === whole.sentence);
  const isBehind = cue.BEHIND.test(words) && (hasSentence || !cue.PILED_UP.test(words));
  if (whole.quantity.span.start - (reading.mentions[whole.order - 1]?.quantity.span.end ?? 0) > FARTHEST_TOTAL) return [];
  const alike = earlier.filter(({ bracket }) => bracket === whole.bracket);
  const here = alike.filter(({ sentence }) => sentence === whole.sentence);
  const before = here.length > 0 ? here : alike;
  // 会议25次，其中党委会14次、办公会11次，共24次
  const among = before.findIndex(({ cues }) => cues.has('among'));
  const items = among > 0 && before.length - among > 1 ? before.slice(among) : before;
  const list: NumberList = { items, following: [], mixed: false };
  if (cue.OUTCOME.test(whole.lead) && !items.some(({ lead }) => cue.OUTCOME.test(lead))) return [];
  if (items.filter(({ lead }) => cue.FROM_JANUARY.test(lead)).length > 1) return [];
  if (!isBehind && !(isYear && items.every(({ lead }) => cue.PERIOD.test(lead))) && !countsParts(reading, whole, items.length)) return [];
  if (
    items.length < 2 ||
    // There may be more of them.
    items[0]!.order === whole.order - FARTHEST ||
    !areNextTo(reading, [...items, whole]) ||
    (among >= 0 && items === before) ||
    mayNotAddUp(reading, whole, list)
  )
    return [];
  const otherwise = (): boolean => items.some((_, from) => from < items.length - 1 && comesTo(items.slice(from), whole));
  return [
    {
      rule: 'sum-mismatch',
      shape: isBehind && countsParts(reading, whole, items.length) ? 'sum-behind-counted' : 'sum-behind',
      equation: sum,
      operands: [whole, ...items],
      otherwise,
    },
  ];
}

/** Nothing else is counted in between, but shares. */
function areNextTo({ mentions }: Reading, numbers: readonly Mention[]): boolean {
  return numbers.every((number, index) => {
    const next = numbers[index + 1];
    return (
      !next ||
      mentions
        .slice(number.order + 1, next.order)
        .every(
          ({ kind, bracket, quantity }) =>
            quantity.numeral === 'chinese' || kind === 'percent' || bracket !== 0 || kind === 'piece' || kind === 'year',
        )
    );
  });
}

/** Between the parts and their total: 三场, 四类, as many as there are parts. */
function countsParts(reading: Reading, whole: Mention, parts: number): boolean {
  const between = reading.mentions[whole.order - 1];
  return between?.quantity.numeral === 'chinese' && between.quantity.low === parts && between.sentence === whole.sentence;
}

/** Whether the parts make up the whole, each as far as it may be rounded. */
export function comesTo(parts: readonly Mention[], whole: Mention): boolean {
  return meet(sumOf(parts.map(({ value }) => value)), whole.value);
}
