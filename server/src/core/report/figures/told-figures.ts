import { isCounted, isPercent } from '../../figures/reading/kinds.js';
import { readMentions, type Mention } from '../../figures/reading/mentions.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { facts } from '../../questions/question.js';
import type { Span } from '../../text/span.js';

/** A figure of running text with its sentence, free of its line. Spans are offsets in the source line. */
export interface ToldFigure {
  readonly span: Span;
  /** Number and unit as printed. */
  readonly printed: string;
  /** The digits alone. */
  readonly digits: string;
  readonly kind: string;
  readonly value: number;
  /** The words before it in its clause, and all of its sentence. */
  readonly lead: string;
  readonly sentence: string;
}

const LONGEST_SENTENCE = 160;

/** The exact figures of each line of running text. */
export const toldFigures = facts('exact figures of running text', (paragraph): readonly ToldFigure[] | undefined =>
  paragraph.block === 'prose' && paragraph.quantities.length > 0
    ? readMentions(paragraph)
        .filter((mention) => mention.quantity.exact && (isCounted(mention) || isPercent(mention)))
        .map((mention) => toldFigure(paragraph, mention))
    : undefined,
);

function toldFigure(paragraph: Paragraph, { quantity, kind, scale, lead, sentence }: Mention): ToldFigure {
  const { start, end } = paragraph.sentences[sentence]!;
  const from = Math.max(start, quantity.span.start - LONGEST_SENTENCE);
  return {
    span: paragraph.inLine(quantity.number),
    printed: paragraph.slice(quantity.span),
    digits: paragraph.slice(quantity.number).replace(/\D/gu, ''),
    kind,
    value: quantity.low * scale,
    lead,
    sentence: paragraph.text.slice(from, Math.min(end, from + 2 * LONGEST_SENTENCE)),
  };
}
