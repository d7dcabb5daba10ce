import type { PlacedSpan } from '../../../paragraph/placed.js';
import type { Issuer, Witness } from '../../../report/issuer/issuer.js';
import { isSamePlace } from '../../../report/issuer/place-names.js';
import { areDifferentOrgans } from '../../../report/issuer/same-organ.js';

/** How the organ of a witness is written. */
export function nameOf({ organ: { places, bareKind, organ } }: Witness): string {
  return [...places.map(({ name }) => name), bareKind ?? '', organ].join('');
}

/** Title and sign-off contradict each other: the one that the lead, and the deeds told, speak against. Without them it is the sign-off. */
export function oddOne(title: Witness, signature: Witness, own: Issuer): 'title' | 'signature' {
  const [titled, signed] = [title, signature].map(({ organ }) => organ.places.at(-1));
  if (titled && signed && own.place && !isSamePlace(titled, signed)) return isSamePlace(signed, own.place) ? 'title' : 'signature';
  const leads = own.witnesses.filter(({ role, organ }) => role === 'lead' && organ.organ !== '').map(nameOf);
  const speaksFor = (name: string, other: string): boolean =>
    leads.some((lead) => !areDifferentOrgans(lead, name) && areDifferentOrgans(lead, other));
  return speaksFor(nameOf(signature), nameOf(title)) ? 'title' : 'signature';
}

/** What is to be written where the odd one stands: the other name, or its own with the other place where the organs are the same or one names none. */
export function repairOf(odd: Witness, right: Witness): { readonly span: PlacedSpan; readonly newText: string } | undefined {
  const [wrong, other] = [odd.organ, right.organ];
  const place = other.places.at(-1);
  if (wrong.places.length === 0 || !place) return undefined;
  const organ = wrong.organ === '' || other.organ === '' ? wrong.organ : other.organ;
  return { span: wholeOf(odd), newText: place.name + organ };
}

/** From the name of the last place on: what stands before it names its superiors. */
export function wholeOf({ place, called }: Witness): PlacedSpan {
  return { start: place.start, end: called.end };
}
