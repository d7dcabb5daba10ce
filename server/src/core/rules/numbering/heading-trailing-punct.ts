import type { NumberedList, OutlineHeading } from '../../document/outline-heading.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** 独立成行的标题末尾不加句号、分号、逗号。 */
export const headingTrailingPunct = defineRule({
  id: 'heading-trailing-punct',
  scope: 'document',
  severity: 'hint',
  *check({ outline, body, header }) {
    const following = ({ at }: OutlineHeading): PlacedParagraph | undefined => body[at.index - header.bodyStart + 1];
    for (const list of outline.lists) {
      const plain = list.items.filter((other) => other.heading.form === 'stand-alone' && !endsWithMark(other, ANY_MARK));
      const [sibling] = plain;
      const marked = list.items.filter((item) => endsWithMark(item, sibling ? ANY_MARK : FULL_MARK));
      const wrong = marked.filter((item) => headsABody(item, list, following(item)));
      const [first] = wrong;
      if (!first || marked.some((item) => isSibling(list, following(item)) || isClause(item, wrong))) continue;
      if (!sibling && wrong.length === 1 && mayBeSentence(first, list, following(first))) continue;
      // One line without a mark among many with one may be the broken one.
      yield slipOf(wrong, plain.length >= marked.length ? sibling : undefined);
    }
  },
});

function slipOf(wrong: readonly OutlineHeading[], sibling: OutlineHeading | undefined): Slip<'heading-trailing-punct'> {
  const spans = wrong.map(({ at, heading }) => locate(at, heading.closing));
  const found = wrong[0]!.at.paragraph.slice(wrong[0]!.heading.closing);
  return {
    span: spans[0]!,
    message: sibling ? ['unlikeSiblings', { found }] : ['mark', { found }],
    severity: sibling ? 'warning' : 'hint',
    related: [
      ...(sibling ? [{ span: locate(sibling.at, { start: 0, end: sibling.heading.title.end }), message: ['sibling'] as const }] : []),
      ...spans.slice(1).map((span) => ({ span, message: ['same'] as const })),
    ],
    fixes: [
      {
        title: spans.length === 1 ? ['fixOne', { found }] : ['fixAll', { count: spans.length }],
        safe: true,
        edits: spans.flatMap((span) => replace(span, '')),
      },
    ],
  };
}

const ANY_MARK = /^[。；，;,]/u;
/** A comma alone may also be where a line was broken. */
const FULL_MARK = /^[。；;]/u;
const CLAUSE_MARK = /^[；，;,]/u;

/** A colon leads on to a list, a question or an exclamation belongs to the words. */
function endsWithMark({ at, heading }: OutlineHeading, marks: RegExp): boolean {
  return heading.form === 'stand-alone' && marks.test(at.paragraph.slice(heading.closing));
}

/** A numbered sentence followed by the next one of its list is body text, and ends as sentences do. */
function isSibling(list: NumberedList, next: PlacedParagraph | undefined): boolean {
  return next !== undefined && list.items.some(({ at }) => at.index === next.index);
}

/** 证照办理； and 安全生产； are members of one sentence, whatever stands below the first of them. */
function isClause(item: OutlineHeading, wrong: readonly OutlineHeading[]): boolean {
  return !wrong.includes(item) && endsWithMark(item, CLAUSE_MARK);
}

function headsABody(item: OutlineHeading, list: NumberedList, next: PlacedParagraph | undefined): boolean {
  if (!next || isSibling(list, next)) return false;
  const { heading, block } = next.paragraph;
  if (!heading?.ordinal) return heading === undefined && block === 'prose';
  return heading.ordinal.style !== item.heading.ordinal?.style && heading.ordinal.value === 1;
}

/** The last item of a list may be a sentence, and what follows a remark on all of them. */
function mayBeSentence(item: OutlineHeading, list: NumberedList, next: PlacedParagraph | undefined): boolean {
  return item === list.items.at(-1) && next?.paragraph.heading === undefined;
}
