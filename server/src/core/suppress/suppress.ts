import type { Finding } from '../report.js';
import type { Revision } from '../revision.js';
import { createLineIndex } from '../text/line-index.js';
import { shiftSpan } from '../text/span.js';
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
  const lines = createLineIndex(text);
  const lineAt = (offset: number): number => lines.position(offset).line;
  return {
    at: (offset) => lines.lineSpan(lineAt(offset)),
    after: (offset) => lines.lineSpan(Math.min(lineAt(offset) + 1, lines.lineCount - 1)),
  };
}
