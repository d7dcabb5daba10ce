import { readDeliveryConflict, type DeliveryVote } from '../document/delivery-years.js';
import type { ReportDocument } from '../document/report-document.js';
import type { Span, TextEdit } from '../text/span.js';
import { replace } from './rule.js';

/** What both rules say of such a report, each in its own texts. */
interface DeliverySlip {
  readonly span: Span;
  readonly severity: 'error' | 'warning';
  readonly message: readonly ['delivered', { readonly found: number; readonly expected: number }];
  readonly related: readonly { readonly span: Span; readonly message: PlaceMessage }[];
  readonly fixes: readonly {
    readonly title: readonly ['fixDelivered', { readonly year: number }];
    readonly safe: false;
    readonly edits: readonly TextEdit[];
  }[];
}

type PlaceMessage = readonly ['saysNote' | 'saysReview' | 'saysPlan', { readonly year: number }];

/** Reports delivered at a meeting: note, title, review and plan have to follow from one year. The rule on plans speaks where the plan is odd. */
export function* deliveryFindings(document: ReportDocument, about: 'plan' | 'account'): Generator<DeliverySlip> {
  const conflict = readDeliveryConflict(document);
  if (!conflict) return;
  const odd = conflict.isTie ? planFirst(conflict.odd[0], conflict.others[0]) : [...conflict.odd, ...conflict.others];
  const [first, ...rest] = odd as [DeliveryVote, DeliveryVote, ...DeliveryVote[]];
  if ((first.place === 'plan') !== (about === 'plan')) return;
  const count = conflict.isTie ? 1 : conflict.odd.length;
  const expected = (vote: DeliveryVote): number => rest.at(-1)!.delivered + vote.year - vote.delivered;
  yield {
    span: first.span,
    severity: conflict.isTie ? 'warning' : 'error',
    message: ['delivered', { found: first.year, expected: expected(first) }],
    related: rest.map(({ span, year, place }) => ({ span, message: [SAYS[place], { year }] as const })),
    fixes: [
      {
        title: ['fixDelivered', { year: expected(first) }],
        safe: false,
        edits: odd.slice(0, count).flatMap((vote) => replace(vote.span, String(expected(vote)))),
      },
    ],
  };
}

const SAYS = { note: 'saysNote', title: 'saysNote', review: 'saysReview', plan: 'saysPlan' } as const;

/** Of two that contradict each other the plan, which stands last, is shown. */
function planFirst(one: DeliveryVote, other: DeliveryVote): readonly [DeliveryVote, DeliveryVote] {
  return one.place === 'plan' || other.place !== 'plan' ? [one, other] : [other, one];
}
