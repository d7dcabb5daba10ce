import { brokenClaims } from '../../../figures/judge/verdicts.js';
import { facts } from '../../../questions/question.js';
import type { Severity } from '../../../text/severity.js';
import type { Span } from '../../../text/span.js';

/** A number that takes up one told just before, and is another. Spans are offsets in the source line. */
export interface ChangedRepeat {
  readonly span: Span;
  readonly stated: string;
  readonly before: { readonly span: Span; readonly words: string };
  readonly severity: Severity;
}

export const changedRepeats = facts('numbers that take up one told before', (paragraph): readonly ChangedRepeat[] | undefined => {
  const found = brokenClaims(paragraph).filter(({ claim }) => claim.rule === 'quantity-conflict');
  if (found.length === 0) return undefined;
  return found.map(({ claim: { operands }, severity }) => {
    const [again, before] = operands.map(({ quantity }) => quantity);
    return {
      span: paragraph.inLine(again!.number),
      stated: paragraph.slice(again!.span),
      before: { span: paragraph.inLine(before!.number), words: paragraph.slice(before!.span) },
      severity,
    };
  });
});
