import type { Finding } from '../report.js';
import type { Revision } from '../revision.js';
import { scanLine } from '../text/chunks.js';
import { afterLineBreak } from '../text/front-matter.js';
import { shiftSpan, type Span } from '../text/span.js';
import { isSilenced, silences, type Lines } from './directives.js';

/** Leaves out what comments in the text switch off. */
export function suppress({ text, chunks }: Revision, findings: readonly Finding[]): readonly Finding[] {
  const directives = chunks.flatMap(({ start, facts }) =>
    facts.directives.map((directive) => ({ ...directive, span: shiftSpan(directive.span, start) })),
  );
  if (directives.length === 0) return findings;
  const silent = silences(directives, linesOf(text), text.length);
  return findings.filter(({ rule, span }) => !isSilenced(rule, span, silent));
}

function linesOf(text: string): Lines {
  const at = (offset: number): Span => {
    let start = offset;
    while (start > 0 && !/[\r\n]/u.test(text[start - 1]!)) start--;
    return { start, end: scanLine(text, start).end };
  };
  return { at, after: (offset) => at(afterLineBreak(text, at(offset).end)) };
}
