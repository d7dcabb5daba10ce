import { titleText, type OutlineHeading } from '../../document/outline.js';
import { locateWhole, type PlacedParagraph } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { defineRule } from '../rule.js';

/** 标题下面没有正文，紧接着就是同级或上级标题，或者落款。 */
export const emptySection = defineRule({
  id: 'empty-section',
  scope: 'document',
  reads: ['header', 'closing', 'headings', 'text'],
  severity: 'warning',
  *check(document) {
    const headings = document.outline.headings.filter(({ at }) => at.index < document.closing.bodyEnd);
    const empty = headings.filter((heading) => isEmpty(document, heading, headings));
    if (empty.length === 0 || empty.length === headings.filter(({ heading }) => heading.form === 'stand-alone').length) return;
    const demanded = new Set(document.coverage.flatMap(({ section }) => (section ? [section.heading] : [])));
    const titles = countTitles(headings);
    for (const heading of empty) {
      const text = titleText(heading);
      if (titles.get(text)! > 1 || !(demanded.has(heading) || hasWrittenSiblings(heading, empty))) continue;
      yield { span: locateWhole(heading.at), message: ['empty', { title: text }] };
    }
  },
});

/** A heading that closes with a full stop or a semicolon is an item, which is body itself. */
function isEmpty(document: ReportDocument, { at, heading, level }: OutlineHeading, headings: readonly OutlineHeading[]): boolean {
  if (heading.form !== 'stand-alone' || (!heading.ordinal && heading.depth === 0)) return false;
  if (!/^[：:]?$/u.test(at.paragraph.slice(heading.closing))) return false;
  const next = document.paragraphs[at.index + 1];
  if (!next || hidesSomething(at, next)) return false;
  if (next.index >= document.closing.bodyEnd) return true;
  const following = headings.find((other) => other.at === next);
  if (!following || following.level > level) return false;
  const sameSyntax = heading.ordinal && following.heading.ordinal ? true : heading.depth > 0 && following.heading.depth > 0;
  return sameSyntax && !(following.heading.depth > heading.depth && heading.depth > 0);
}

/** A picture, an HTML table or code between two lines is not read, but it is there. */
function hidesSomething({ paragraph, base }: PlacedParagraph, next: PlacedParagraph): boolean {
  return base + paragraph.gap.end !== next.base + next.paragraph.line.start;
}

/** In a list whose members mostly have a body, the one without lacks it; in a list of short items, none has. What follows the last item may belong to all. */
function hasWrittenSiblings({ list }: OutlineHeading, empty: readonly OutlineHeading[]): boolean {
  if (!list) return false;
  const written = list.items.slice(0, -1).filter((item) => !empty.includes(item)).length;
  return written > 0 && written >= list.items.length - 1 - written;
}

/** A title that comes twice stands in a table of contents the first time. */
function countTitles(headings: readonly OutlineHeading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(titleText(heading), (counts.get(titleText(heading)) ?? 0) + 1);
  return counts;
}
