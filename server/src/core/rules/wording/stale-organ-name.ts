import { dayInWords, yearOf } from '../../chinese/calendar.js';
import { currentNameOf, formerOrgans, type FormerOrgan } from './stale-organ-name/former-organs.js';
import { formerDepartmentLists, type FormerDepartments } from './stale-organ-name/former-departments.js';
import { locate, type PlacedEdit } from '../../paragraph/placed.js';
import { sentenceAt } from '../../paragraph/sentences.js';
import { reportRule, type Slip, type SlipFix } from '../rule.js';

/** 机构改名以后，写现在的名称。 */
export const staleOrganName = reportRule({
  id: 'stale-organ-name',
  severity: 'information',
  inputs: { formerOrgans, formerDepartmentLists },
  *check(given) {
    for (const [found, places] of given.formerOrgans) yield slipOf(found, places as readonly [FormerOrgan, ...FormerOrgan[]]);
    for (const list of given.formerDepartmentLists) yield listSlip(list);
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
    ...(mention.entry.verified ? {} : { severity: 'hint' }),
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
function editOf({ at, mention: { span } }: FormerOrgan, current: string): PlacedEdit {
  const before = at.paragraph.text.slice(Math.max(0, span.start - 5), span.start);
  const government = current.endsWith('局') ? (GOVERNMENT_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  return { span: locate(at, { start: span.start - government, end: span.end }), newText: current };
}

/** One list that was taken over from an old draft is one slip. */
function listSlip({ at, names, told }: FormerDepartments): Slip<Id> {
  const [first, last] = [names[0]!, names.at(-1)!];
  const found = names.map(({ entry }) => `“${entry.formerName}”`).join('');
  const current = names.map(({ entry }) => `“${entry.currentName}”`).join('');
  const isSure = names.some(({ entry }) => entry.verified);
  return {
    span: locate(at, { start: first.span.start, end: last.span.end }),
    ...(isSure ? {} : { severity: 'hint' }),
    message: ['departments', { found, current, since: dayInWords(last.entry.changed), year: yearOf(told.interval.from) }],
    fixes: listFixes({ at, names, told }),
  };
}

/** 工商、质监 are one department now: who lists them has to see for himself what is left. */
function listFixes({ at, names }: FormerDepartments): readonly SlipFix<Id>[] {
  const current = names.map(({ entry }) => entry.currentName);
  const list = at.paragraph.slice(sentenceAt(at.paragraph.sentences, names[0]!.span.start));
  if (new Set(current).size < current.length || current.some((name) => list.includes(name))) return [];
  return [{ title: ['fix', { current: current.join('、') }], safe: false, edits: editsOf(at, names) }];
}

function editsOf(at: FormerDepartments['at'], names: FormerDepartments['names']): readonly PlacedEdit[] {
  return names.map(({ entry, span }) => ({ span: locate(at, span), newText: entry.currentName }));
}
