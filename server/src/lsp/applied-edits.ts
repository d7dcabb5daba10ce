import type { Difference, Span } from '../core/index.js';

/** What one change did: `span` of the old text became `inserted` characters. */
export interface AppliedEdit {
  readonly span: Span;
  readonly inserted: number;
}

/** The one stretch outside of which a text is as it was before it was edited once more; `known` is the one of the edits before. */
export function stretchOf({ span, inserted }: AppliedEdit, known: Difference | undefined): Difference {
  const { start, beforeEnd, afterEnd } = known ?? { start: span.start, beforeEnd: span.end, afterEnd: span.end };
  return {
    start: Math.min(start, span.start),
    beforeEnd: beforeEnd + Math.max(0, span.end - afterEnd),
    afterEnd: Math.max(afterEnd, span.end) + inserted - (span.end - span.start),
  };
}

/** Where each edit of one change left the caret, in the text after all of them. */
export function caretsAfter(edits: readonly AppliedEdit[]): readonly number[] {
  let carets: number[] = [];
  for (const edit of edits) {
    carets = carets.map((caret) => carried({ start: caret, end: caret }, edit).start);
    carets.push(edit.span.start + edit.inserted);
  }
  return carets;
}

/** Where a span of the old text stands after an edit; an edit inside or across it makes it wider. */
export function carried(span: Span, edit: AppliedEdit): Span {
  const by = edit.inserted - (edit.span.end - edit.span.start);
  if (edit.span.end <= span.start) return { start: span.start + by, end: span.end + by };
  if (edit.span.start >= span.end) return span;
  return { start: Math.min(span.start, edit.span.start), end: Math.max(span.end, edit.span.end) + by };
}
