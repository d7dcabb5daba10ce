import { relateParts } from '../reading/parts/part-labels.js';
import type { Mention } from '../reading/mentions.js';
import { gapBefore, labelOf, type Reading } from '../reading/reading.js';
import { isCounted } from '../reading/kinds.js';
import * as cue from '../reading/words/list-vetoes.js';

const MOST_OVERLAP = 1.06;

/** Whether the list tells of something else than the parts of this whole. */
export function isUnlike({ mentions }: Reading, whole: Mention, items: readonly Mention[]): boolean {
  const [first] = items as readonly [Mention, ...Mention[]];
  const last = items.at(-1)!;
  const next = mentions[last.order + 1];
  const total = items.reduce((sum, { value }) => sum + value[0], 0);
  const isExcess = total > whole.value[1];
  const isGoalOfDone = whole.cues.has('target') && items.every(({ cues }) => cues.has('actual') && !cues.has('target'));
  const isOlder =
    isExcess && items.length === 2 && cue.INCOMING.test(whole.lead) && !first.cues.has('among') && cue.DEALT_WITH.test(first.lead);
  const areHonours = !cue.HONOUR.test(whole.lead + whole.tail) && items.every(({ lead, tail }) => cue.HONOUR.test(lead + tail));
  // 窗口8个、专窗3个、自助机2台
  const goesOn = last.bracket > 0 && next?.bracket === last.bracket && next.mark === '、' && next.kind !== last.kind && isCounted(next);
  return (
    isGoalOfDone ||
    isOlder ||
    areHonours ||
    goesOn ||
    items.some(({ lead, tail }) => cue.NOT_QUITE.test(lead + tail)) ||
    cue.PARTED_INTO.test(whole.tail) ||
    (total > whole.value[1] * MOST_OVERLAP && whole.order < first.order && mayBeBoth(whole, items))
  );
}

function mayBeBoth(whole: Mention, items: readonly Mention[]): boolean {
  return (
    items.every(({ lead, tail }) => cue.CASE_KIND.test(lead + tail)) && !relateParts(items.map(labelOf), whole.quantity.unitClass).disjoint
  );
}

/** Right behind its parts, in their sentence: then no part may be greater. */
export function isTotalBehind(reading: Reading, whole: Mention, [first]: readonly Mention[]): boolean {
  return whole.order > first!.order && whole.sentence === first!.sentence && !cue.NO_TOTAL.test(gapBefore(reading, whole));
}
