import { isConfirmed } from '../../report/numbering/confirmed-numbers.js';
import { ordinalSpan, type NumberedList, type OutlineHeading } from '../../report/numbering/outline-heading.js';
import { renumberings } from '../../report/numbering/renumber.js';
import { roomBetween } from '../../report/writing-places.js';
import { headingLists } from '../../report/numbering/outline.js';
import type { PlacedEdit } from '../../paragraph/placed.js';
import { eachRule, replace, type SlipFix } from '../rule.js';

/** 同一上级标题下，同级序号应逐一递增。Source: GB/T 9704—2012 7.3.3. */
export const numberingSequence = eachRule({
  id: 'numbering-sequence',
  severity: 'error',
  each: headingLists,
  *check(list) {
    const edits = list.items.some(({ repair }) => repair === 'sequence') ? renumberings(list) : [];
    let told = 0;
    for (const [index, item] of list.items.entries()) {
      if (item.repair !== 'sequence') continue;
      const previous = list.items[index - 1];
      if (!previous) continue;
      const args = { previous: writtenOrdinal(previous), found: writtenOrdinal(item), expected: item.expected!.text };
      const kind = slipKind(item, previous);
      yield {
        span: ordinalSpan(item),
        message: [kind, args],
        // Whoever writes the item between them anew has taken its number away for a moment.
        ...(kind === 'gap' && { waits: { rooms: roomBetween(previous.at, item.at) } }),
        related: [{ span: ordinalSpan(previous), message: ['previous', { previous: args.previous }] }],
        fixes: fixesFor(list, item, { edits, isOffered: ++told <= MOST_RUNS }),
      };
    }
  },
});

/** Counting the whole list anew mends all its slips at once: the first few that offer it are enough. */
const MOST_RUNS = 20;

interface Run {
  readonly edits: readonly PlacedEdit[];
  readonly isOffered: boolean;
}

function writtenOrdinal({ heading }: OutlineHeading): string {
  return heading.ordinal!.text;
}

function slipKind(item: OutlineHeading, previous: OutlineHeading): 'gap' | 'repeat' | 'back' {
  const found = item.heading.ordinal!.value;
  const before = previous.heading.ordinal!.value;
  return found === before ? 'repeat' : found < before ? 'back' : 'gap';
}

/**
 * Where the items after it count on from the expected number, one edit mends the list; else the whole list has to be counted anew. A gap may be
 * all that is left of a heading that was deleted, so only a number whose neighbours both confirm the right one is changed unasked.
 */
function fixesFor(list: NumberedList, item: OutlineHeading, { edits, isOffered }: Run): readonly SlipFix<'numbering-sequence'>[] {
  const fixOne: SlipFix<'numbering-sequence'> = {
    title: ['fixOne', { expected: item.expected!.text }],
    safe: edits.length <= 1 && isConfirmed(list, [item]),
    edits: replace(ordinalSpan(item), item.expected!.text),
  };
  if (edits.length <= 1) return [fixOne];
  const fixRun: SlipFix<'numbering-sequence'> = { title: ['fixRun', { count: edits.length }], safe: false, edits };
  return [...(isOffered ? [fixRun] : []), fixOne];
}
