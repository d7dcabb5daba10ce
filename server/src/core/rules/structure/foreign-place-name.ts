import { foreignPlaces, type ForeignPlace } from './foreign-place-name/foreign-places.js';
import { issuer } from '../../report/issuer/issuer.js';
import { reportRule, type Message, type Slip } from '../rule.js';

type Id = 'foreign-place-name';

/** 以外地的名义报告自己的事，多是套用外地文稿留下的。A foreign place that is merely named is never accused. */
export const foreignPlaceName = reportRule({
  id: 'foreign-place-name',
  severity: 'warning',
  inputs: { foreignPlaces, issuer },
  *check(given) {
    for (const foreign of given.foreignPlaces) yield slipOf(foreign, given.issuer!.place!.name);
  },
});

function slipOf({ name, role, own, places }: ForeignPlace, issuerName: string): Slip<Id> {
  const [first, ...again] = places;
  return {
    span: first!,
    message: messageOf(role, { name, issuer: issuerName }),
    related: again.map((span) => ({ span, message: ['again', { name }] as const })),
    fixes: own
      ? [
          {
            title: places.length > 1 ? ['fixAll', { own, count: places.length }] : ['fix', { own }],
            safe: false,
            edits: places.map((span) => ({ span, newText: own })),
          },
        ]
      : [],
  };
}

function messageOf(role: ForeignPlace['role'], blanks: { readonly name: string; readonly issuer: string }): Message<Id> {
  if (role === 'opens' || role === 'speaks') return ['reports', blanks];
  if (role === 'leads') return ['leads', blanks];
  return role === 'makes' ? ['makes', blanks] : ['acts', blanks];
}
