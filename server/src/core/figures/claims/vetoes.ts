import { isMeasured } from '../../chinese/units.js';
import { isAverage, relateParts } from '../reading/parts/part-labels.js';
import { isTotalBehind, isUnlike } from './list-vetoes.js';
import { isRest, type NumberList } from '../reading/lists.js';
import type { Mention } from '../reading/mentions.js';
import { startOfWords } from '../reading/near.js';
import { gapBefore, labelOf, type Reading } from '../reading/reading.js';
import { isAttribute } from '../reading/kinds.js';
import * as cue from '../reading/words/vetoes.js';

/** A part that is so much greater is none. */
const MOST_OVER = 1.3;

/** 一个战略、两个驱动、四个重点: numbers of slogans. */
function isName({ kind, quantity }: Mention): boolean {
  return kind === 'piece' && quantity.numeral === 'chinese' && quantity.low < 10;
}

/** Whether a list told after a whole may leave some out, or tell one thing twice. */
export function mayNotAddUp(reading: Reading, whole: Mention, { items, mixed }: NumberList): boolean {
  const { text, mentions } = reading;
  const last = items.at(-1)!;
  const labels = items.map(labelOf);
  const words = [whole.lead, ...labels];
  const from = whole.order < items[0]!.order ? whole : items[0]!;
  const hasRest = items.some((item) => isRest(reading, item));
  const told = text.slice(
    Math.max(from.quantity.span.end, items[0]!.quantity.span.start - items[0]!.lead.length),
    last.quantity.span.start,
  );
  return (
    mixed ||
    [whole, ...items].every(isName) ||
    [whole, ...items].some(isAttribute) ||
    items.some(
      ({ lead, value }) => cue.REACHED.test(lead) || (value[0] > whole.value[1] * MOST_OVER && !isTotalBehind(reading, whole, items)),
    ) ||
    isUnlike(reading, whole, items) ||
    [whole, ...items].some(({ quantity }) => !quantity.exact && quantity.high === Infinity) ||
    words.some((word) => isAverage(word) || cue.NESTED.test(word)) ||
    items.some(({ tail }) => cue.PARTIAL.test(tail)) ||
    (items.some(({ cues }) => cues.has('target')) && !items.every(({ cues }) => cues.has('target')) && !whole.cues.has('target')) ||
    cue.UNCOUNTED_REST.test(
      text.slice(last.quantity.span.end, mentions[last.order + 1]?.quantity.span.start ?? last.quantity.span.end + 30),
    ) ||
    cue.CARRIED.test(told) ||
    cue.CARRIED.test(labels.join()) ||
    cue.TWICE.test(text.slice(startOfWords(reading, items[0]!), Math.max(whole.quantity.span.end, last.quantity.span.end))) ||
    (cue.TOGETHER.test(whole.lead) && !hasRest) ||
    cue.SOME.test(gapBefore(reading, items[0]!)) ||
    labels.some((label) => cue.CHANGE.test(label) || cue.SOME.test(label)) ||
    (!isMeasured(whole.kind) && relateParts(labels, whole.quantity.unitClass).overlapping)
  );
}
