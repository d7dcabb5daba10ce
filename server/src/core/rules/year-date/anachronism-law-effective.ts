import { dayInWords } from '../../chinese/calendar.js';
import type { AnyLawEntry } from '../../data/laws.js';
import { readEarlyLaws, type EarlyLaw } from '../../document/early-laws.js';
import { locate } from '../../document/placed.js';
import { placeOfTime } from '../../document/told-places.js';
import { mentionsIn } from '../../facts/mentions.js';
import { defineRule } from '../rule.js';

/** 还没有公布的法律不能写进报告，还没有施行的法律不能作为依据。 */
export const anachronismLawEffective = defineRule({
  id: 'anachronism-law-effective',
  scope: 'document',
  reads: ['header', 'closing', 'layout', 'headings', 'dates', 'text'],
  concerns: (paragraph) => paragraph.text.includes('《') || mentionsIn(paragraph).laws.length > 0,
  severity: 'warning',
  *check(document) {
    const { timeline, years } = document;
    for (const [{ at, mention, told, version, since, slip }, ...again] of byLaw(readEarlyLaws(document))) {
      const when = placeOfTime(at, told, timeline.period) ?? years.signing?.span;
      const args = { name: at.paragraph.slice(mention.span), since: dayInWords(since) };
      const key = `${slip === 'unknown-yet' ? 'unknownYet' : 'notInForce'}${version.isRevision ? 'Revision' : ''}` as const;
      yield {
        span: locate(at, mention.span),
        message: [key, args],
        related: [
          ...(when ? [{ span: when, message: [slip === 'unknown-yet' ? 'timeUnknown' : 'time'] as const }] : []),
          ...again.map((other) => ({ span: locate(other.at, other.mention.span), message: ['again'] as const })),
        ],
        ...(mention.entry.verified ? (mayBeLocal(mention.entry, slip) ? { severity: 'information' } : {}) : { severity: 'hint' }),
      };
    }
  },
});

/** 《节约用水条例》: places had theirs before the state had one, and may leave their name out. */
function mayBeLocal({ name, shortName }: AnyLawEntry, slip: EarlyLaw['slip']): boolean {
  return slip === 'unknown-yet' && name === shortName && !name.endsWith('法');
}

/** One law that is dated wrongly is one slip, however often it is named. */
function byLaw(early: readonly EarlyLaw[]): readonly (readonly [EarlyLaw, ...EarlyLaw[]])[] {
  const laws = new Map<AnyLawEntry, [EarlyLaw, ...EarlyLaw[]]>();
  for (const one of early) {
    const known = laws.get(one.mention.entry);
    if (known) known.push(one);
    else laws.set(one.mention.entry, [one]);
  }
  return [...laws.values()];
}
