import { inLineAt, within, type PlacedSpan } from '../../../paragraph/placed.js';
import { question } from '../../../questions/question.js';
import { issuer, leadClaims, sortOf, type Issuer } from '../../../report/issuer/issuer.js';
import { areDifferentOrgans, isOtherField } from '../../../report/issuer/same-organ.js';
import { placeClaims, type PlaceClaim } from '../../../report/issuer/place-claims.js';
import { isSamePlace } from '../../../report/issuer/place-names.js';
import { body } from '../../../report/sign-off.js';

/** What the issuer is called where it acts, and is not called in title or sign-off. */
export interface OwnNameSlip {
  readonly name: string;
  readonly own: string;
  /** It opens the report: that must be the issuer. */
  readonly opens: boolean;
  readonly places: readonly PlacedSpan[];
}

const BUREAU = /[局厅]$/u;

export const ownNameSlips = question(
  'slips of the own name',
  { issuer, leadClaims, placeClaims, body },
  (given): readonly OwnNameSlip[] => {
    const own = given.issuer;
    if (!own?.place || !BUREAU.test(own.organ)) return [];
    const leads = new Set(given.leadClaims.map(({ place }) => place));
    const slips = new Map<string, { opens: boolean; readonly places: PlacedSpan[] }>();
    for (const { place, fact } of within(given.placeClaims, given.body)) {
      for (const claim of fact) {
        const opens = claim.role === 'opens' && leads.has(place);
        if (!isSlip(claim, own, opens)) continue;
        const known = slips.get(claim.organ.organ) ?? { opens, places: [] };
        known.places.push(inLineAt(place, claim.called));
        slips.set(claim.organ.organ, known);
      }
    }
    return [...slips].map(([name, { opens, places }]) => ({ name, own: own.organ, opens, places }));
  },
);

/** In the lead any other bureau; elsewhere one that has a field less, or a character that is wrong. */
function isSlip({ organ: { places, organ } }: PlaceClaim, own: Issuer, opens: boolean): boolean {
  if (!isSamePlace(places.at(-1)!, own.place!) || !BUREAU.test(organ) || sortOf(organ) !== 'bureau') return false;
  if (own.witnesses.some((witness) => (witness.role === 'title' || witness.role === 'signature') && witness.organ.organ === organ))
    return false;
  if (opens) return areDifferentOrgans(own.place!.name + organ, own.place!.name + own.organ);
  return isOtherField(own.place!.name + organ, own.place!.name + own.organ) || differsByOne(organ, own.organ);
}

function differsByOne(a: string, b: string): boolean {
  return a.length === b.length && a.length > SHORTEST && [...a].filter((character, index) => character !== b.charAt(index)).length === 1;
}

/** 教育局 and 体育局 differ by one as well. */
const SHORTEST = 4;
