import type { Finding, Waiting } from './report.js';
import type { Span } from './text/span.js';

/** The same finding with all its places put elsewhere: its own, the related ones, those that it waits for, those of its fixes. */
export function withSpans(finding: Finding, place: (span: Span) => Span): Finding {
  return {
    ...finding,
    span: place(finding.span),
    related: finding.related.map(({ span, message }) => ({ span: place(span), message })),
    ...(finding.waits && { waits: waitingAt(finding.waits, place) }),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: place(span), newText })) })),
  };
}

/** All places of a finding: its own, the related ones, those of its fixes, those that it waits for. */
export function spansOf({ span, related, fixes, waits }: Finding): readonly Span[] {
  const edits = fixes.flatMap((fix) => fix.edits);
  return [span, ...[...related, ...edits].map((place) => place.span), ...(waits?.behind ?? []), ...(waits?.rooms ?? [])];
}

function waitingAt({ behind, rooms, ...rest }: Waiting, place: (span: Span) => Span): Waiting {
  return { ...rest, ...(behind && { behind: behind.map(place) }), ...(rooms && { rooms: rooms.map(place) }) };
}
