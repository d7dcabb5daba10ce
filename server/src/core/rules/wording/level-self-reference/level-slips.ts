import { inLineAt, type PlacedSpan } from '../../../paragraph/placed.js';
import { facts, question, type Fact } from '../../../questions/question.js';
import { issuer, type Issuer } from '../../../report/issuer/issuer.js';
import { levelWords, type LevelWord } from '../../../report/issuer/level-words.js';
import type { PlaceKind } from '../../../report/issuer/place-names.js';
import { header, type Header } from '../../../report/title.js';

/** Words of one kind that belong to an issuer of another kind. */
export interface LevelSlip {
  readonly kind: LevelWord['kind'];
  /** What the issuer is, or the county above it. */
  readonly expected: LevelWord['kind'];
  /** 我县 in a town's report may be its county on purpose. */
  readonly isAsked: boolean;
  readonly words: readonly { readonly word: string; readonly right: string; readonly span: PlacedSpan }[];
}

const COUNTIES: ReadonlySet<string> = new Set(['县', '区', '旗']);
const TOWNS: ReadonlySet<string> = new Set(['镇', '乡', '街道', '苏木']);
const AUTONOMOUS = /^(?:内蒙古|广西|西藏|宁夏|新疆)/u;
/** How surely a town's report shows the kind of its county, by the words it has for it. */
const ENOUGH_WORDS = 3;
const RARE = 4;

/** In an autonomous region 全区 may mean all of it. */
const regions = facts('autonomous regions', ({ text }) => (/自治区|嘎查|苏木/u.test(text) ? true : undefined));

export const levelSlips = question('slips of level', { issuer, header, levelWords, regions }, (given): readonly LevelSlip[] => {
  const own = given.issuer;
  if (!own) return [];
  const isAutonomous = given.regions.length > 0 || own.kind === '旗' || own.divisions.some(({ province }) => AUTONOMOUS.test(province));
  const words = given.levelWords.flatMap(({ place, fact }) => fact.map((word) => ({ place, word })));
  const superior = own.level === 'town' ? superiorKind(own, given.header, given.levelWords) : undefined;
  const slips = new Map<string, { readonly expected: LevelWord['kind']; readonly isAsked: boolean; readonly found: typeof words }>();
  for (const { place, word } of words) {
    if (word.isGuarded || (isAutonomous && word.kind === '区')) continue;
    const isAsked = isOfSuperior(word, own, superior);
    const expected = isAsked ? own.kind : expectedKind(word, own, superior);
    if (!expected || expected === word.kind) continue;
    const key = `${word.kind} ${expected}`;
    const known = slips.get(key);
    if (known) known.found.push({ place, word });
    else slips.set(key, { expected, isAsked, found: [{ place, word }] });
  }
  return [...slips.values()].map(({ expected, isAsked, found }) => ({
    kind: found[0]!.word.kind,
    expected,
    isAsked,
    words: found.map(({ place, word: { word, kind, span } }) => ({
      word,
      right: word.replace(kind, expected),
      span: inLineAt(place, span),
    })),
  }));
});

/** A town's report says 我镇 of itself, 全县 of its county. */
function isOfSuperior({ form, kind }: LevelWord, own: Issuer, superior: PlaceKind | undefined): boolean {
  return own.level === 'town' && form === 'own' && COUNTIES.has(kind) && (superior ?? kind) === kind;
}

/** What the word ought to say in a report of this issuer; undefined where it may say what it says. */
function expectedKind({ kind, form }: LevelWord, own: Issuer, superior: PlaceKind | undefined): LevelWord['kind'] | undefined {
  if (kind === '局') return form === 'own' && own.sort === 'government' && own.organ !== '' ? own.kind : undefined;
  if (kind === '州') return undefined;
  switch (own.level) {
    case 'town':
      if (COUNTIES.has(kind)) return superior;
      return TOWNS.has(kind) ? own.kind : undefined;
    case 'county':
      if (COUNTIES.has(kind)) return own.kind;
      return form === 'own' && TOWNS.has(kind) ? (own.organ.endsWith('局') ? '局' : own.kind) : undefined;
    case 'city':
    case 'province':
    case undefined:
      return form === 'own' ? own.kind : undefined;
  }
}

/** The kind of the county that a town belongs to: by its own full name, by whom it reports to, else by what it says nearly always. */
function superiorKind(own: Issuer, { recipient }: Header, words: readonly Fact<readonly LevelWord[]>[]): PlaceKind | undefined {
  const named = own.above.find(({ level }) => level === 'county');
  if (named) return named.kind;
  const addressed = /^(?<kind>[县区旗])(?:委|人民政府|政府)/u.exec(recipient?.paragraph.text ?? '')?.groups?.['kind'];
  if (addressed) return addressed as PlaceKind;
  const counts = new Map<PlaceKind, number>();
  for (const { kind } of words.flatMap(({ fact }) => fact))
    if (COUNTIES.has(kind)) counts.set(kind as PlaceKind, (counts.get(kind as PlaceKind) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= ENOUGH_WORDS && first[1] >= RARE * (second?.[1] ?? 0) ? first[0] : undefined;
}
