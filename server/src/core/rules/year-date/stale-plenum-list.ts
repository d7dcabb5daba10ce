import { dayInWords } from '../../chinese/calendar.js';
import { locate } from '../../document/placed.js';
import { stalePlenumLists, type StalePlenumList } from '../../document/stale-plenum-lists.js';
import { writingDays } from '../../document/writing-days.js';
import { allPlenums, appendPlenums, plenumInWords } from '../../facts/plenum-list-repairs.js';
import type { TextEdit } from '../../text/span.js';
import { defineRule, type SlipFix } from '../rule.js';

/** 列举全会，列到落款时最近一次为止。 */
export const stalePlenumList = defineRule({
  id: 'stale-plenum-list',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const writing = writingDays(document);
    if (!writing) return;
    const lists = stalePlenumLists(document, writing);
    const [first, ...rest] = lists;
    if (!first) return;
    const latest = first.missing.at(-1)!;
    const { at, list } = first;
    const name = `${at.paragraph.slice(list.span).split('届', 1)[0]}届`;
    yield {
      span: locate(at, list.span),
      message: [
        'stale',
        {
          missing: `${name}${first.missing.map(plenumInWords).join('、')}全会`,
          day: dayInWords(latest.closed),
          found: plenumInWords(list.plenums.at(-1)!),
        },
      ],
      related: [
        ...(writing.evidence ? [{ span: writing.evidence, message: [writing.by, { day: dayInWords(writing.earliest) }] as const }] : []),
        ...rest.map((other) => ({ span: locate(other.at, other.list.span), message: ['again'] as const })),
      ],
      fixes: [appending(lists), replacing(lists)].filter((fix) => fix !== undefined),
    };
  },
});

type Fix = SlipFix<'stale-plenum-list'>;

function appending(lists: readonly StalePlenumList[]): Fix | undefined {
  const edits = lists.flatMap(({ at, list, missing }) => inDocument(at, appendPlenums(at.paragraph.text, list, missing) ?? []));
  const missing = lists[0]!.missing.map(plenumInWords).join('、');
  return edits.length < lists.length ? undefined : { title: ['fixAppend', { missing }], safe: false, edits };
}

function replacing(lists: readonly StalePlenumList[]): Fix | undefined {
  const repairs = lists.map(({ at, list }) => ({ at, repair: allPlenums(at.paragraph.text, list) }));
  const words = repairs[0]?.repair?.words;
  if (words === undefined || repairs.some(({ repair }) => !repair)) return undefined;
  return { title: ['fixHistoric', { words }], safe: false, edits: repairs.flatMap(({ at, repair }) => inDocument(at, [repair!.edit])) };
}

function inDocument(at: StalePlenumList['at'], edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.map(({ span, newText }) => ({ span: locate(at, span), newText }));
}
