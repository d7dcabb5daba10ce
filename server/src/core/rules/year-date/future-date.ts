import { readFutureFacts } from '../../document/future-facts.js';
import { locate } from '../../document/placed.js';
import { defineRule } from '../rule.js';

/** 已经做完的事，日期不会晚于落款。 */
export const futureDate = defineRule({
  id: 'future-date',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const { signing } = document.years;
    const facts = readFutureFacts(document);
    if (!signing || facts.length === 0) return;
    const signed = signing.at.paragraph.slice(signing.mention.span);
    if (facts.length >= SIGNING_IS_WRONG) {
      yield {
        span: signing.span,
        message: ['many', { signed, count: facts.length }],
        related: facts.map(({ at, span }) => ({ span: locate(at, span), message: ['fact', { found: at.paragraph.slice(span) }] as const })),
      };
      return;
    }
    for (const { at, span } of facts) {
      yield {
        span: locate(at, span),
        message: ['later', { found: at.paragraph.slice(span), signed }],
        related: [{ span: signing.span, message: ['signed', { signed }] }],
      };
    }
  },
});

/** So many slips are one: that of the signing date. */
const SIGNING_IS_WRONG = 3;
