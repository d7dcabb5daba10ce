import { divisionsNamed, type Division } from '../../dated/divisions.js';
import { inLineAt, within, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import { lines, question, type Fact } from '../../questions/question.js';
import { closing } from '../sign-off.js';
import { header, type Header } from '../title.js';
import { placeClaims, type PlaceClaim } from './place-claims.js';
import { isSamePlace, readOrganName, type OrganName, type PlaceKind, type PlaceLevel, type PlaceName } from './place-names.js';

/** Whose report it is: the cheapest reading of all that its title, lead and sign-off say. */
export interface Issuer {
  /** 云溪镇; none where the report names itself 县司法局 alone. */
  readonly place: PlaceName | undefined;
  /** What the place is: an issuer of 岚江区 speaks of 全区. */
  readonly kind: PlaceKind;
  readonly level: PlaceLevel | undefined;
  /** What it is called at its place: 农业农村局, 人民政府, nothing where the title names the place alone. */
  readonly organ: string;
  readonly sort: OrganSort;
  /** The places above it that it names itself, from the highest down. */
  readonly above: readonly PlaceName[];
  /** What the table of divisions knows under its name. */
  readonly divisions: readonly Division[];
  /** Who says so, and who says otherwise, in the order of the text. */
  readonly witnesses: readonly Witness[];
}

/** 人民政府, 党委 and their offices speak for the place; bureaus for their field. */
export type OrganSort = 'government' | 'bureau';

export interface Witness {
  readonly role: 'title' | 'signature' | 'lead' | 'speech';
  readonly organ: OrganName;
  /** The name of the place, and what the organ is called there. */
  readonly place: PlacedSpan;
  readonly called: PlacedSpan;
}

const WEIGHTS: Readonly<Record<Witness['role'], number>> = { title: 3, signature: 3, lead: 2, speech: 3 };
/** Deeds that are told of a place speak for it as well, though many of them count as few. */
const WEIGHT_OF_DEED = 0.5;
const MOST_OF_DEEDS = 2;
/** One lead alone says too little. */
const LEAST = 3;
const LEAD_LINES = 6;
const GOVERNMENT = /^(?:(?:人民)?政府|办事处|委员会|委|党委|党工委|工委|管理委员会|管委会)?(?:(?:党政)?(?:综合)?办公室)?$/u;

/** The lines that may open the report. */
export const leadClaims = question('lead claims', { header, placeClaims, lines }, (given): readonly Fact<readonly PlaceClaim[]>[] => {
  const from = given.header.bodyStart;
  const first = within(given.placeClaims, { from, to: Infinity as typeof from }).slice(0, LEAD_LINES);
  let at = given.lines.from(from);
  const opening = new Set<number>();
  for (let left = LEAD_LINES; at && left > 0; left--, at = given.lines.below(at.place)) {
    if (at.paragraph.heading?.ordinal) break;
    opening.add(at.place);
  }
  return first.filter(({ place }) => opening.has(place));
});

export const issuer = question('issuer', { header, closing, placeClaims, leadClaims }, (given): Issuer | undefined => {
  const witnesses = [...titleWitnesses(given.header), ...leadWitnesses(given.leadClaims), ...signatures(given.closing.signOff.issuers)];
  const own = witnesses.filter(({ organ }) => organ.places.length > 0);
  const place = ownPlace(own, () => given.placeClaims);
  if (!place) return withoutPlace(witnesses);
  const speaking = own.filter(({ organ }) => isSamePlace(organ.places.at(-1)!, place));
  const paths = speaking.map(({ organ }) => organ.places).sort((a, b) => b.length - a.length);
  const organ = ownOrgan(speaking);
  return {
    place,
    kind: place.kind,
    level: paths[0]!.at(-1)!.level ?? place.level,
    organ,
    sort: sortOf(organ),
    above: paths[0]!.slice(0, -1),
    divisions: divisionsNamed(place.name),
    witnesses,
  };
});

function ownPlace(witnesses: readonly Witness[], claims: () => readonly Fact<readonly PlaceClaim[]>[]): PlaceName | undefined {
  const scores = new Map<string, { readonly place: PlaceName; score: number }>();
  for (const { role, organ } of witnesses) {
    const place = organ.places.at(-1)!;
    const known = scores.get(place.name);
    if (known) known.score += WEIGHTS[role];
    else scores.set(place.name, { place, score: WEIGHTS[role] });
  }
  if (scores.size > 1) {
    for (const each of scores.values()) {
      const deeds = claims()
        .flatMap(({ fact }) => fact)
        .filter(({ organ, role }) => role === 'acts' && organ.places.at(-1)!.name === each.place.name);
      each.score += Math.min(MOST_OF_DEEDS, deeds.length * WEIGHT_OF_DEED);
    }
  }
  const best = [...scores.values()].reduce<{ place: PlaceName; score: number } | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  return best && best.score >= LEAST ? best.place : undefined;
}

/** 县司法局: no name, but what it is the bureau of. */
function withoutPlace(witnesses: readonly Witness[]): Issuer | undefined {
  const { organ } = witnesses.find(({ role, organ: { bareKind } }) => role !== 'lead' && bareKind) ?? {};
  if (!organ?.bareKind) return undefined;
  const kind = organ.bareKind;
  const level = readOrganName(`某某${kind}`).places[0]?.level;
  return { place: undefined, kind, level, organ: organ.organ, sort: sortOf(organ.organ), above: [], divisions: [], witnesses };
}

/** The fullest name that title or sign-off have. */
function ownOrgan(witnesses: readonly Witness[]): string {
  const named = witnesses.filter(({ role, organ }) => role !== 'lead' && organ.organ !== '');
  return named[0]?.organ.organ ?? '';
}

export function sortOf(organ: string): OrganSort {
  return GOVERNMENT.test(organ) ? 'government' : 'bureau';
}

function titleWitnesses({ titles }: Header): readonly Witness[] {
  return titles.flatMap(({ lines: written, issuers, text }) => {
    const named = issuers.length > 0 ? issuers : readOrganName(text).places.length > 0 ? [issuerOf(text)] : [];
    return named.flatMap((name) => witness('title', name, written));
  });
}

/** 青山县 of 青山县法治政府建设年度报告, in which neither 关于 nor a year ends the name. */
function issuerOf(title: string): string {
  return readOrganName(title)
    .places.map(({ name }) => name)
    .join('');
}

function signatures(issuers: readonly { readonly name: string; readonly at: PlacedParagraph }[]): readonly Witness[] {
  return issuers.flatMap(({ name, at }) => witness('signature', name, [at]));
}

function leadWitnesses(claims: readonly Fact<readonly PlaceClaim[]>[]): readonly Witness[] {
  return claims.flatMap(({ place, fact }) =>
    fact
      .filter(({ role }) => role === 'opens' || role === 'speaks')
      .map((claim): Witness => ({
        role: claim.role === 'opens' ? 'lead' : 'speech',
        organ: claim.organ,
        place: inLineAt(place, claim.place),
        called: inLineAt(place, claim.called),
      })),
  );
}

/** Names are written with blanks in them now and then: then the name of the place is looked for alone. */
function witness(role: Witness['role'], name: string, written: readonly PlacedParagraph[]): readonly Witness[] {
  const organ = readOrganName(name);
  const last = organ.places.at(-1)?.name ?? '';
  for (const { place: at, paragraph } of written) {
    const whole = paragraph.text.indexOf(name);
    const start = whole >= 0 ? whole + name.length - organ.organ.length - last.length : paragraph.text.indexOf(last);
    if (start < 0) continue;
    const placeEnd = start + last.length;
    const span = (from: number, to: number): PlacedSpan => inLineAt(at, paragraph.inLine({ start: from, end: to }));
    return [{ role, organ, place: span(start, placeEnd), called: span(placeEnd, whole >= 0 ? whole + name.length : placeEnd) }];
  }
  return [];
}
