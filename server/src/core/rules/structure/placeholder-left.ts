import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { Span } from '../../text/span.js';
import { defineRule } from '../rule.js';

/** 模板里的空没有填。A draft full of blanks is just begun; one with a signing date and a few blanks is about to go out with them. */
export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  scope: 'document',
  severity: 'warning',
  *check({ paragraphs, closing }) {
    const blanks = paragraphs.flatMap((at) => at.paragraph.placeholders.map((span) => ({ at, span })));
    const first = blanks[0];
    if (!first) return;
    if (blanks.length >= MANY) {
      yield {
        span: locate(first.at, first.span),
        message: ['all', { count: blanks.length }],
        related: blanks
          .slice(1, SHOWN)
          .map(({ at, span }) => ({ span: locate(at, span), message: ['next', { found: write(at, span) }] as const })),
      };
      return;
    }
    const isSigned = closing.signOff.date !== undefined;
    for (const { at, span } of blanks) {
      yield {
        span: locate(at, span),
        message: [isSigned ? 'signed' : 'left', { found: write(at, span) }],
        ...(isSigned ? { severity: 'error' as const } : {}),
      };
    }
  },
});

const MANY = 10;
const SHOWN = 30;
const LONGEST = 20;

function write({ paragraph }: PlacedParagraph, span: Span): string {
  const found = paragraph.slice(span);
  return found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
}
