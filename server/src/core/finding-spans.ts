import type { Finding } from './report.js';
import type { Span } from './text/span.js';

/** The same finding with all its places put elsewhere: its own, the related ones, those of its fixes. */
export function withSpans(finding: Finding, place: (span: Span) => Span): Finding {
  return {
    ...finding,
    span: place(finding.span),
    related: finding.related.map(({ span, message }) => ({ span: place(span), message })),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: place(span), newText })) })),
  };
}

/** All places of a finding: its own, the related ones, those of its fixes. */
export function spansOf({ span, related, fixes }: Finding): readonly Span[] {
  return [span, ...related.map((place) => place.span), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
}
