import type { PlacedChunk } from '../read-document.js';
import type { Finding } from '../report.js';
import { scanLine } from '../text/chunks.js';
import { shiftSpan, type Span } from '../text/span.js';
import { isSilenced, silences } from './directives.js';

/** Leaves out what comments in the text switch off. */
export function suppress(text: string, chunks: readonly PlacedChunk[], findings: readonly Finding[]): readonly Finding[] {
  const commented = chunks.filter(({ facts }) => facts.directives.length > 0);
  if (commented.length === 0) return findings;
  const directives = commented.flatMap(({ base, facts }) => facts.directives.map((directive) => ({ ...directive, span: shiftSpan(directive.span, base) })));
  const silent = silences(directives, (offset) => lineAt(text, offset), text.length);
  return findings.filter(({ rule, span }) => !isSilenced(rule, span, silent));
}

function lineAt(text: string, offset: number): Span {
  let start = Math.min(offset, text.length);
  while (start > 0 && !/[\r\n]/u.test(text[start - 1]!)) start--;
  const { end } = scanLine(text, start);
  return { start, end: Math.max(end, start) };
}
