import { readBlanksAroundNumbers } from '../chinese/spaced-numbers.js';
import type { Span } from '../text/span.js';
import type { ParagraphBlock } from './block.js';

/** A visible stretch: its offset in the visible text and in the line. */
export interface Stretch {
  readonly visible: number;
  readonly source: number;
}

export interface Revealed {
  readonly text: string;
  /** In order. */
  readonly stretches: readonly Stretch[];
}

/** The line without what its reader does not see. */
export function reveal({ line, hidden }: { readonly line: string; readonly hidden: readonly Span[] }): Revealed {
  const whole = { text: line, stretches: [{ visible: 0, source: 0 }] };
  return hidden.length === 0 ? whole : takeOut(whole, hidden);
}

/** Blanks part the cells of a table; in prose, those around numbers are for the eye only. */
export function closeUp(revealed: Revealed, block: ParagraphBlock): Revealed {
  const blanks = block === 'table-row' ? [] : readBlanksAroundNumbers(revealed.text);
  return blanks.length === 0 ? revealed : takeOut(revealed, blanks);
}

/** What is left without some stretches of the text, which are given in order. */
function takeOut({ text, stretches }: Revealed, gone: readonly Span[]): Revealed {
  const left: Stretch[] = [];
  let shown = '';
  let next = 0;
  const keep = (start: number, end: number): void => {
    while ((stretches[next + 1]?.visible ?? text.length) <= start && next + 1 < stretches.length) next++;
    for (let at = start; at < end;) {
      const { visible, source } = stretches[next]!;
      const until = Math.min(stretches[next + 1]?.visible ?? text.length, end);
      left.push({ visible: shown.length, source: source + at - visible });
      shown += text.slice(at, until);
      at = until;
      if (at < end) next++;
    }
  };
  let at = 0;
  for (const span of gone) {
    keep(at, span.start);
    at = Math.max(at, span.end);
  }
  keep(at, text.length);
  if (left.length === 0) left.push({ visible: 0, source: stretches[0]!.source + text.length });
  return { text: shown, stretches: left };
}
