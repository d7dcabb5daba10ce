import { dayInWords, yearOf } from '../../chinese/calendar.js';
import { currentNameOf, readFormerOrgans, type FormerOrgan } from '../../document/former-organs.js';
import { locate } from '../../document/placed.js';
import type { TextEdit } from '../../text/span.js';
import { defineRule, type Slip, type SlipFix } from '../rule.js';

/** 机构改名以后，写现在的名称。 */
export const staleOrganName = defineRule({
  id: 'stale-organ-name',
  scope: 'document',
  severity: 'hint',
  *check(document) {
    for (const [found, places] of readFormerOrgans(document)) yield slipOf(found, places as readonly [FormerOrgan, ...FormerOrgan[]]);
  },
});

type Id = 'stale-organ-name';

function slipOf(found: string, places: readonly [FormerOrgan, ...FormerOrgan[]]): Slip<Id> {
  const [{ at, mention, told }, ...again] = places;
  const { name: current, next } = currentNameOf(mention.entry, told.interval.from);
  const blanks = { found, current, since: dayInWords(mention.entry.changed), year: yearOf(told.interval.from) };
  const isOneName = next === undefined && !current.includes(DIFFERS);
  return {
    span: locate(at, mention.span),
    message: next !== undefined ? ['formerTwice', { ...blanks, next }] : [isOneName ? 'former' : 'formerVaries', blanks],
    related: again.map((other) => ({ span: locate(other.at, other.mention.span), message: ['again'] as const })),
    fixes: isOneName ? [fixOf(places, current)] : [],
  };
}

/** What stands in a name that differs from place to place: 市生态环境局××分局. */
const DIFFERS = '××';

function fixOf(places: readonly FormerOrgan[], current: string): SlipFix<Id> {
  return {
    title: places.length > 1 ? ['fixAll', { current, count: places.length }] : ['fix', { current }],
    safe: false,
    edits: places.map((place) => editOf(place, current)),
  };
}

const GOVERNMENT_BEFORE = /(?<=[省市县区州盟旗])(?:人民)?政府$/u;

/** 县政府法制办 was one office, 县政府司法局 is none: it is 县司法局. */
function editOf({ at, mention: { span } }: FormerOrgan, current: string): TextEdit {
  const before = at.paragraph.text.slice(Math.max(0, span.start - 5), span.start);
  const government = current.endsWith('局') ? (GOVERNMENT_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  return { span: locate(at, { start: span.start - government, end: span.end }), newText: current };
}
