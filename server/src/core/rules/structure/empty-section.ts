import type { Heading } from '../../facts/headings.js';
import { titleText, type OutlineHeading } from '../../document/outline-heading.js';
import { lineOf, signedLines } from '../../document/writing-places.js';
import { locateWhole, type PlacedParagraph } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import type { Span } from '../../text/span.js';
import { defineRule } from '../rule.js';

/** 标题下面没有正文，紧接着就是同级或上级标题，或者落款。 */
export const emptySection = defineRule({
  id: 'empty-section',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const headings = document.outline.headings.filter(({ at }) => at.index < document.closing.bodyEnd);
    const places: Places = { document, at: new Map(headings.map((heading) => [heading.at.index, heading])) };
    const empty = new Set(headings.filter((heading) => isEmpty(heading, places)));
    if (empty.size === 0 || !headings.some((heading) => isWritten(heading, places))) return;
    const demanded = new Set(document.coverage.map(({ section }) => section?.heading));
    const titles = countTitles(headings);
    const lastWritten = headings.findLast((heading) => isWritten(heading, places))?.at.index ?? -1;
    const isSigned = signedLines(document).length > 0;
    for (const heading of empty) {
      const { at } = heading;
      const title = titleText(heading);
      if (titles.get(title) !== 1 || !(demanded.has(heading) || hasWrittenSiblings(heading, empty))) continue;
      const isPast = isSigned || at.index < lastWritten;
      yield {
        span: locateWhole(at),
        message: title === '' ? ['bare', { ordinal: at.paragraph.text }] : ['empty', { title }],
        waits: { toCome: ['toCome', { heading: at.paragraph.text }], rooms: [roomBelow(at, document)], ...(isPast ? {} : { behind: [] }) },
      };
    }
  },
});

/** A heading with the blank lines below it, where its body belongs. What looks like a sign-off may be the first words of that body. */
function roomBelow(at: PlacedParagraph, { paragraphs, closing }: ReportDocument): Span {
  const { issuers, date } = closing.signOff;
  const last = at.index + 1 === closing.bodyEnd ? (date?.at ?? issuers.at(-1)?.at) : undefined;
  return { start: lineOf(at).start, end: last ? lineOf(last).end : lineOf(paragraphs[at.index + 1]!).start };
}

interface Places {
  readonly document: ReportDocument;
  /** Headings by the number of their paragraph. */
  readonly at: ReadonlyMap<number, OutlineHeading>;
}

/** Somebody who writes down all headings first has written no body yet. */
function isWritten({ at, heading }: OutlineHeading, places: Places): boolean {
  return heading.form !== 'stand-alone' || (at.index + 1 < places.document.closing.bodyEnd && !places.at.has(at.index + 1));
}

/** A heading that closes with a full stop or a semicolon is an item, which is body itself; one that ends in a number is a row of a table. */
function isEmpty({ at, heading, level }: OutlineHeading, { document, at: headingAt }: Places): boolean {
  if (heading.form !== 'stand-alone' || (!heading.ordinal && heading.depth === 0)) return false;
  if (!/^[：:]?$/u.test(at.paragraph.slice(heading.closing)) || /[\d%]$/u.test(at.paragraph.text)) return false;
  const next = document.paragraphs[at.index + 1];
  if (!next || hidesSomething(at, next)) return false;
  if (next.index >= document.closing.bodyEnd) return true;
  const following = headingAt.get(next.index);
  return following !== undefined && following.level <= level && standsNoDeeper(following.heading, heading);
}

/** An unnumbered heading tells its level by Markdown alone. */
function standsNoDeeper(following: Heading, heading: Heading): boolean {
  if (heading.depth > 0 && following.depth > heading.depth) return false;
  return (heading.ordinal !== undefined && following.ordinal !== undefined) || (heading.depth > 0 && following.depth > 0);
}

/** A picture, an HTML table or code between two lines is not read, but it is there. */
function hidesSomething({ paragraph, base }: PlacedParagraph, next: PlacedParagraph): boolean {
  return base + paragraph.gap.end !== next.base + next.paragraph.line.start;
}

/** In a list whose members mostly have a body, the one without lacks it; in a list of short items, none has. What follows the last item may belong to all. */
function hasWrittenSiblings({ list }: OutlineHeading, empty: ReadonlySet<OutlineHeading>): boolean {
  if (!list) return false;
  const written = list.items.slice(0, -1).filter((item) => !empty.has(item)).length;
  return written > 0 && written >= list.items.length - 1 - written;
}

/** A title that comes twice stands in a table of contents the first time. */
function countTitles(headings: readonly OutlineHeading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(titleText(heading), (counts.get(titleText(heading)) ?? 0) + 1);
  return counts;
}
