import { byKeys } from '../../../text/by-keys.js';
import { divisionsNamed } from '../../../dated/divisions.js';
import { inLineAt, within, type PlacedSpan } from '../../../paragraph/placed.js';
import { question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { issuer, leadClaims, type Issuer, type Witness } from '../../../report/issuer/issuer.js';
import { placeClaims, type PlaceClaim, type PlaceRole } from '../../../report/issuer/place-claims.js';
import { isSamePlace, type PlaceLevel, type PlaceName } from '../../../report/issuer/place-names.js';

/** One foreign place that stands where the issuer's own, or the one above it, ought to. */
export interface ForeignPlace {
  readonly name: string;
  readonly role: PlaceRole;
  /** The name that belongs there, where that is plain. */
  readonly own: string | undefined;
  readonly places: readonly PlacedSpan[];
}

const RANKS: Readonly<Record<PlaceLevel, number>> = { province: 0, city: 1, county: 2, town: 3 };
/** A report that tells of several places of one level is a round-up. */
const MOST_NAMES = 2;
/** Names in the table that other reports have as words. */
const COMMON = /^(?:老城|新城|城[东西南北中]|新建|新北|东港|滨海|市[中南北]|[东西南北]|新)区$/u;

interface Claimed extends Pick<PlaceClaim, 'role' | 'organ' | 'isGuarded' | 'isHelped'> {
  readonly at: PlacedSpan;
}

/** By name, in the order of the text. What title or sign-off say otherwise is told by signature-mismatch. */
export const foreignPlaces = question('foreign places', { issuer, leadClaims, placeClaims, body }, (given): readonly ForeignPlace[] => {
  const own = given.issuer;
  if (!own?.place) return [];
  const leads = new Set(given.leadClaims.map(({ place }) => place));
  const claimed = within(given.placeClaims, given.body).flatMap(({ place, fact }) =>
    fact.map((claim): Claimed => ({
      ...claim,
      role: claim.role === 'opens' && !leads.has(place) ? 'acts' : claim.role,
      at: inLineAt(place, claim.place),
    })),
  );
  const told = new Set(mismatched(own.witnesses, own).map(({ organ }) => organ.places.at(-1)?.name));
  const nameOf = ({ organ }: Claimed): string => organ.places.at(-1)!.name;
  const foreign = [...strayWitnesses(own), ...claimed].filter((claim) => !told.has(nameOf(claim)) && isForeign(claim, own));
  const byName = byKeys(foreign, (claim) => [nameOf(claim)]);
  const isRoundUp = namesOfPeers(claimed, own).size > MOST_NAMES;
  const firm = [...byName].filter(([, claims]) => !isRoundUp || claims.some(({ role }) => role !== 'acts'));
  return firm.map(([name, claims]) => ({
    name,
    role: claims[0]!.role,
    own: properName(claims[0]!.organ.places.at(-1)!, own),
    places: claims.map(({ at }) => at),
  }));
});

function namesOfPeers(claimed: readonly Claimed[], own: Issuer): ReadonlySet<string> {
  const places = claimed.filter(({ role }) => role === 'acts').map(({ organ }) => organ.places.at(-1)!);
  return new Set(places.filter((place) => place.level === own.level && !isOwn(place, own)).map(({ name }) => name));
}

/** Those of a title or of a sign-off that names the issuer nowhere: signature-mismatch tells them. */
function mismatched(witnesses: readonly Witness[], own: Issuer): readonly Witness[] {
  return witnesses.filter(({ role }) => isOfTitleOrEnd(role) && !witnesses.some((other) => other.role === role && isOfIssuer(other, own)));
}

/** Beside the issuer, a title or a sign-off names another place: 中共云溪镇委员会　白水镇人民政府. */
function strayWitnesses(own: Issuer): readonly Claimed[] {
  const stray = own.witnesses.filter(
    (witness) => isOfTitleOrEnd(witness.role) && witness.organ.places.length > 0 && !isOfIssuer(witness, own),
  );
  const told = mismatched(own.witnesses, own);
  return stray
    .filter((witness) => !told.includes(witness))
    .map(({ organ, place }) => ({ role: 'opens', organ, at: place, isGuarded: false, isHelped: false }));
}

function isOfTitleOrEnd(role: Witness['role']): boolean {
  return role === 'title' || role === 'signature';
}

function isOfIssuer({ organ }: Witness, own: Issuer): boolean {
  return organ.places.some((place) => isSamePlace(place, own.place!));
}

function isForeign({ role, organ, isGuarded, isHelped }: Claimed, own: Issuer): boolean {
  const place = organ.places.at(-1)!;
  if (isHelped || (isGuarded && role === 'acts') || isOwn(place, own) || organ.places.some((each) => isSamePlace(each, own.place!)))
    return false;
  const level = own.level ?? own.place!.level;
  if (!level || !place.level) return place.kind === own.kind && role !== 'acts';
  if (place.level === level) return isPeer(place, role, own);
  return RANKS[place.level] < RANKS[level] ? isOtherSuperior(place, own) : false;
}

function isOwn(place: PlaceName, own: Issuer): boolean {
  return isSamePlace(place, own.place!) || own.above.some((above) => isSamePlace(above, place)) || ancestorsOf(own).has(place.name);
}

/** Another place of the issuer's level. What is known by the structure of its name alone may be a zone or a part of the issuer. */
function isPeer(place: PlaceName, role: PlaceRole, own: Issuer): boolean {
  if (own.level === 'province') return false;
  if (own.level === 'city') return place.known && role !== 'makes';
  if (COMMON.test(place.name) && role !== 'opens') return false;
  return place.known || place.kind === own.kind || role === 'leads' || place.level === 'town';
}

/** A city or a county above the issuer that is not the one it belongs to. */
function isOtherSuperior(place: PlaceName, own: Issuer): boolean {
  if (place.level === 'province') return false;
  const stated = own.above.find(({ level }) => level === place.level);
  if (stated) return !isSamePlace(stated, place);
  return (
    place.known && own.divisions.length > 0 && !own.divisions.some(({ city, province }) => city === place.name || province === place.name)
  );
}

function ancestorsOf(own: Issuer): ReadonlySet<string> {
  const divisions = [...own.divisions, ...own.above.flatMap(({ name }) => divisionsNamed(name))];
  return new Set(divisions.flatMap(({ city, province }) => [province, ...(city ? [city] : [])]));
}

/** The one that ought to stand in the place of another of its level. */
function properName(place: PlaceName, own: Issuer): string | undefined {
  const level = own.level ?? own.place!.level;
  if (place.level === level) return own.place!.name;
  return own.above.find((above) => above.level === place.level)?.name;
}
