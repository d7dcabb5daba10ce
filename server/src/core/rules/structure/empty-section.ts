import type { Heading } from '../../paragraph/headings.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { titleText, type OutlineHeading } from '../../report/numbering/outline-heading.js';
import { BEFORE_ALL, type Place } from '../../paragraph/place.js';
import { endOf, locateWhole, startOf, type Located, type PlacedSpan } from '../../paragraph/placed.js';
import { pairs, type Item } from '../../questions/question.js';
import { outline, type Outline } from '../../report/numbering/outline.js';
import { presentSections } from '../../report/sections.js';
import { closing, type Closing } from '../../report/sign-off.js';
import { signedLines } from '../../report/writing-places.js';
import { reportRule } from '../rule.js';

/** Where the line below a heading stands. */
interface LineBelow extends Item {
  readonly next: Place;
  /** A picture, an HTML table or code between two lines is not read, but it is there. */
  readonly hidesSomething: boolean;
  /** A heading that closes with a full stop or a semicolon is an item, which is body itself; one that ends in a number is a row of a table. */
  readonly mayBeEmpty: boolean;
}

const linesBelow = pairs('lines below headings', ({ place, paragraph, touchesNext }, { below }): LineBelow | undefined =>
  below && paragraph.heading?.form === 'stand-alone'
    ? { place, next: below.place, hidesSomething: !touchesNext, mayBeEmpty: mayBeEmpty(paragraph, paragraph.heading) }
    : undefined,
);

function mayBeEmpty(paragraph: Paragraph, { ordinal, depth, closing }: Heading): boolean {
  if (!ordinal && depth === 0) return false;
  return /^[：:]?$/u.test(paragraph.slice(closing)) && !/[\d%]$/u.test(paragraph.text);
}

/** 标题下面没有正文，紧接着就是同级或上级标题，或者落款。 */
export const emptySection = reportRule({
  id: 'empty-section',
  severity: 'warning',
  inputs: { outline, closing, linesBelow, presentSections },
  *check(given) {
    const { bodyEnd } = given.closing;
    const headings = given.outline.headings.filter(({ at }) => at.place < bodyEnd);
    const places = placesOf(headings, given.linesBelow, bodyEnd);
    const empty = new Set(headings.filter((heading) => isEmpty(heading, places)));
    const lastWritten = headings.findLast((heading) => isWritten(heading, places))?.at.place ?? BEFORE_ALL;
    if (empty.size === 0 || lastWritten === BEFORE_ALL) return;
    const demanded = new Set([...given.presentSections.values()].map(({ heading }) => heading.at.place));
    const titles = countTitles(headings);
    const isSigned = signedLines(given.closing).length > 0;
    for (const heading of empty) {
      const { at } = heading;
      const title = titleText(heading);
      if (titles.get(title) !== 1 || !(demanded.has(at.place) || hasWrittenSiblings(heading, given.outline, empty))) continue;
      const isPast = isSigned || at.place < lastWritten;
      const room = roomBelow(at, places.below.get(at.place)!.next, given.closing);
      yield {
        span: locateWhole(at),
        message: title === '' ? ['bare', { ordinal: at.paragraph.text }] : ['empty', { title }],
        waits: { toCome: ['toCome', { heading: at.paragraph.text }], rooms: [room], ...(isPast ? {} : { behind: [] }) },
      };
    }
  },
});

/** A heading with the blank lines below it, where its body belongs. What looks like a sign-off may be the first words of that body. */
function roomBelow(at: Located, next: Place, { bodyEnd, signOff: { issuers, date } }: Closing): PlacedSpan {
  const last = next === bodyEnd ? (date?.at ?? issuers.at(-1)?.at) : undefined;
  return { start: startOf(at), end: last ? endOf(last) : { place: next, offset: 0 } };
}

interface Places {
  readonly bodyEnd: Place;
  /** Headings by where they stand. */
  readonly at: ReadonlyMap<Place, OutlineHeading>;
  readonly below: ReadonlyMap<Place, LineBelow>;
}

function placesOf(headings: readonly OutlineHeading[], below: readonly LineBelow[], bodyEnd: Place): Places {
  return {
    bodyEnd,
    at: new Map(headings.map((heading) => [heading.at.place, heading])),
    below: new Map(below.map((line) => [line.place, line])),
  };
}

/** Somebody who writes down all headings first has written no body yet. */
function isWritten({ at, heading }: OutlineHeading, places: Places): boolean {
  if (heading.form !== 'stand-alone') return true;
  const below = places.below.get(at.place);
  return below !== undefined && below.next < places.bodyEnd && !places.at.has(below.next);
}

function isEmpty({ at, heading, level }: OutlineHeading, { bodyEnd, at: headingAt, below }: Places): boolean {
  if (heading.form !== 'stand-alone') return false;
  const line = below.get(at.place);
  if (!line?.mayBeEmpty || line.hidesSomething) return false;
  if (line.next >= bodyEnd) return true;
  const following = headingAt.get(line.next);
  return following !== undefined && following.level <= level && standsNoDeeper(following.heading, heading);
}

/** An unnumbered heading tells its level by Markdown alone. */
function standsNoDeeper(following: Heading, heading: Heading): boolean {
  if (heading.depth > 0 && following.depth > heading.depth) return false;
  return (heading.ordinal !== undefined && following.ordinal !== undefined) || (heading.depth > 0 && following.depth > 0);
}

/** In a list whose members mostly have a body, the one without lacks it; in a list of short items, none has. What follows the last item may belong to all. */
function hasWrittenSiblings({ list }: OutlineHeading, { lists }: Outline, empty: ReadonlySet<OutlineHeading>): boolean {
  if (list === undefined) return false;
  const { items } = lists[list]!;
  const written = items.slice(0, -1).filter((item) => !empty.has(item)).length;
  return written > 0 && written >= items.length - 1 - written;
}

/** A title that comes twice stands in a table of contents the first time. */
function countTitles(headings: readonly OutlineHeading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(titleText(heading), (counts.get(titleText(heading)) ?? 0) + 1);
  return counts;
}
