import { isFullOrganName } from '../../paragraph/organ-names.js';
import { inLineAt, lineOf, within, type PlacedSpan } from '../../paragraph/placed.js';
import type { Fact } from '../../questions/question.js';
import { issuer, type Witness } from '../../report/issuer/issuer.js';
import { placeClaims, type PlaceClaim } from '../../report/issuer/place-claims.js';
import { body, closing } from '../../report/sign-off.js';
import { reportRule, type Slip } from '../rule.js';
import { nameOf, oddOne, repairOf, wholeOf } from './signature-mismatch/odd-one.js';
import { areDifferentOrgans } from '../../report/issuer/same-organ.js';

type Id = 'signature-mismatch';

/** 落款的机关与标题里的发文机关不是同一个机关。Source: 条例第九条（十一）. */
export const signatureMismatch = reportRule({
  id: 'signature-mismatch',
  severity: 'error',
  inputs: { issuer, closing, placeClaims, body },
  *check(given) {
    const own = given.issuer;
    if (!own) return;
    const titles = own.witnesses.filter(({ role }) => role === 'title');
    const signatures = own.witnesses.filter(({ role }) => role === 'signature');
    const [signature] = signatures;
    const title = titles.find(({ organ }) => organ.organ === signature?.organ.organ) ?? titles[0];
    if (!title || !signature) return;
    if (!signatures.every((signed) => titles.every((named) => areDifferentOrgans(nameOf(signed), nameOf(named))))) return;
    const isOne = signatures.length === 1 && titles.every(({ organ }) => organ.places.at(-1)?.name === title.organ.places.at(-1)?.name);
    const odd = oddOne(title, signature, own);
    const slip = slipOf({ odd, title, signature, isOne, claims: within(given.placeClaims, given.body) });
    // What stands last in a report that is being written may be its recipient, or half a name.
    const { dateLine, issuers } = given.closing.signOff;
    yield { ...slip, waits: { behind: dateLine ? [lineOf(dateLine)] : [], rooms: issuers.map(({ at }) => lineOf(at)) } };
  },
});

interface Mismatch {
  readonly odd: 'title' | 'signature';
  readonly title: Witness;
  readonly signature: Witness;
  readonly isOne: boolean;
  readonly claims: readonly Fact<readonly PlaceClaim[]>[];
}

function slipOf({ odd, title, signature, isOne, claims }: Mismatch): Slip<Id> {
  const [wrong, right] = odd === 'title' ? [title, signature] : [signature, title];
  const names = { signed: nameOf(signature), named: nameOf(title) };
  const repair = isOne ? repairOf(wrong, right) : undefined;
  const again = repair ? alsoWritten(wrong, repair.newText, claims) : [];
  const isCertain =
    isFullOrganName(names.signed) && isFullOrganName(names.named) && wrong.organ.organ.slice(-1) === right.organ.organ.slice(-1);
  return {
    span: wholeOf(wrong),
    message: [odd === 'title' ? 'titleOdd' : 'mismatch', names],
    related: [
      { span: wholeOf(right), message: odd === 'title' ? ['signature', names] : ['title', names] },
      ...again.map((span) => ({ span, message: ['again'] as const })),
    ],
    fixes: repair
      ? [
          {
            title: [odd === 'title' ? 'fixTitle' : 'fix', { right: nameOf(right) }],
            safe: false,
            edits: [repair, ...again.map((span) => ({ span, newText: right.organ.places.at(-1)!.name }))],
          },
        ]
      : [],
    ...(isCertain ? {} : { severity: 'warning' as const }),
  };
}

/** Where the lead or a deed was told of the wrong place as well: one cause, one repair. */
function alsoWritten(wrong: Witness, newText: string, claims: Mismatch['claims']): readonly PlacedSpan[] {
  const name = wrong.organ.places.at(-1)?.name;
  if (!name || newText.includes(name)) return [];
  return claims.flatMap(({ place, fact }) =>
    fact
      .filter(({ organ, isGuarded, isHelped }) => organ.places.at(-1)!.name === name && !isGuarded && !isHelped)
      .map((claim) => inLineAt(place, claim.place)),
  );
}
