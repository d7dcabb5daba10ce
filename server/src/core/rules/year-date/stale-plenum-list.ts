import { dayInWords } from '../../chinese/calendar.js';
import { locate, type PlacedEdit } from '../../paragraph/placed.js';
import { stalePlenumLists, type StalePlenumList } from './stale-plenum-list/stale-plenum-lists.js';
import { writingDays } from '../../report/years/writing-days.js';
import { allPlenums, appendPlenums, plenumInWords } from './stale-plenum-list/plenum-list-repairs.js';
import type { TextEdit } from '../../text/span.js';
import { reportRule, type SlipFix } from '../rule.js';

/** 列举全会，列到落款时最近一次为止。 */
export const stalePlenumList = reportRule({
  id: 'stale-plenum-list',
  severity: 'warning',
  inputs: { writingDays, stalePlenumLists },
  *check({ writingDays: writing, stalePlenumLists: lists }) {
    const [first, ...rest] = lists;
    if (!writing || !first) return;
    const latest = first.missing.at(-1)!;
    const { at, list } = first;
    const name = `${at.paragraph.slice(list.span).split('届', 1)[0]}届`;
    const isSure = latest.verified;
    yield {
      span: locate(at, list.span),
      ...(isSure ? {} : { severity: 'hint' }),
      message: [
        isSure ? 'stale' : 'announced',
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

function inDocument(at: StalePlenumList['at'], edits: readonly TextEdit[]): readonly PlacedEdit[] {
  return edits.map(({ span, newText }) => ({ span: locate(at, span), newText }));
}
