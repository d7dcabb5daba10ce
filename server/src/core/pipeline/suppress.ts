import { isSilenced, silences, type Directive, type Lines } from '../paragraph/directives.js';
import { createLineIndex } from '../text/line-index.js';
import { shiftSpan } from '../text/span.js';
import type { Resolver } from './resolve.js';
import type { Revision } from './revision.js';
import type { PlacedFinding } from './run-rules.js';

/** Leaves out what comments in the text switch off. */
export function suppress(
  findings: readonly PlacedFinding[],
  directives: readonly Directive[],
  text: string,
  resolver: Resolver,
): readonly PlacedFinding[] {
  if (directives.length === 0) return findings;
  const silent = silences(directives, linesOf(text), text.length);
  return findings.filter(({ rule, span }) => !isSilenced(rule, resolver.span({ start: span.start, end: span.start }), silent));
}

/** The comments in a text, at their places in it. */
export function directivesIn({ chunks, chunkStarts, directives: count }: Revision): readonly Directive[] {
  const directives: Directive[] = [];
  if (count === 0) return directives;
  for (let index = 0; index < chunks.length; index++) {
    for (const directive of chunks[index]!.directives)
      directives.push({ ...directive, span: shiftSpan(directive.span, chunkStarts[index]!) });
  }
  return directives;
}

function linesOf(text: string): Lines {
  const lines = createLineIndex(text);
  const lineAt = (offset: number): number => lines.position(offset).line;
  return {
    at: (offset) => lines.lineSpan(lineAt(offset)),
    after: (offset) => lines.lineSpan(Math.min(lineAt(offset) + 1, lines.lineCount - 1)),
  };
}
