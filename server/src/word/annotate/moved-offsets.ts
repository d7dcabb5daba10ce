import type { Span, TextEdit } from '../../core/index.js';

/** Where a place of a text stands after edits of it, which are sorted and apart. */
export function movedOn(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { span, newText } of edits) {
    if (span.end > offset) break;
    shift += newText.length - (span.end - span.start);
  }
  return offset + shift;
}

/** Where what stands at a place after the edits stood before; what was put in, at the place where it was put. */
export function movedBack({ start, end }: Span, edits: readonly TextEdit[]): Span {
  return { start: back(start, edits, 'start'), end: back(end, edits, 'end') };
}

function back(offset: number, edits: readonly TextEdit[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { span, newText } of edits) {
    const start = span.start + shift;
    const end = start + newText.length;
    if (offset < start) break;
    if (offset < end) return side === 'start' ? span.start : span.end;
    if (offset === end && side === 'end' && newText !== '') return span.end;
    shift += newText.length - (span.end - span.start);
  }
  return offset - shift;
}
