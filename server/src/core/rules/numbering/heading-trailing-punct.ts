import type { NumberedList, OutlineHeading } from '../../document/outline.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import { defineRule, replace } from '../rule.js';

/** 独立成行的标题末尾不加句号、分号、逗号。 */
export const headingTrailingPunct = defineRule({
  id: 'heading-trailing-punct',
  scope: 'document',
  reads: ['header', 'headings', 'text'],
  severity: 'hint',
  *check({ outline, paragraphs }) {
    for (const list of outline.lists) {
      const wrong = list.items.filter((item) => endsWithMark(item) && headsABody(item, list, paragraphs));
      const [first] = wrong;
      if (!first) continue;
      const sibling = list.items.find((other) => other.heading.form === 'stand-alone' && !endsWithMark(other));
      const found = first.at.paragraph.slice(first.heading.closing);
      const spans = wrong.map(({ at, heading }) => locate(at, heading.closing));
      yield {
        span: spans[0]!,
        message: sibling ? ['unlikeSiblings', { found }] : ['mark', { found }],
        severity: sibling ? 'warning' : 'hint',
        related: [
          ...(sibling ? [{ span: locate(sibling.at, { start: 0, end: sibling.heading.title.end }), message: ['sibling'] as const }] : []),
          ...spans.slice(1).map((span) => ({ span, message: ['same'] as const })),
        ],
        fixes: [{ title: spans.length === 1 ? ['fixOne', { found }] : ['fixAll', { count: spans.length }], safe: true, edits: spans.flatMap((span) => replace(span, '')) }],
      };
    }
  },
});

/** A colon leads on to a list, a question or an exclamation belongs to the words. */
function endsWithMark({ at, heading }: OutlineHeading): boolean {
  return heading.form === 'stand-alone' && /^[。；，;,]/u.test(at.paragraph.slice(heading.closing));
}

/** A numbered sentence followed by the next one of its list is body text, and ends as sentences do. */
function headsABody(item: OutlineHeading, list: NumberedList, paragraphs: readonly PlacedParagraph[]): boolean {
  const next = paragraphs[item.at.index + 1];
  if (!next) return false;
  const heading = next.paragraph.heading;
  if (!heading?.ordinal) return heading === undefined && next.paragraph.block === 'prose';
  return !list.items.some(({ at }) => at.index === next.index) && heading.ordinal.style !== item.heading.ordinal?.style && isInnermostStart(next);
}

function isInnermostStart(next: PlacedParagraph): boolean {
  return next.paragraph.heading?.ordinal?.value === 1;
}
