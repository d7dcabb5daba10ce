import type { SectionDefinition, SectionId } from '../kinds/kinds.js';
import { BEFORE_ALL, behind, type Place } from '../paragraph/place.js';
import { lineOf, startOf, type PlacedParagraph, type PlacedSpan, type Spot } from '../paragraph/placed.js';
import type { Lines } from '../questions/lines.js';
import { lines, question, type Item } from '../questions/question.js';
import { withoutBlanks } from '../text/blanks.js';
import { kind } from './detect-kind.js';
import { headingSpan, presentSections, type Section } from './sections.js';
import { closing, type Closing } from './sign-off.js';
import type { Signing } from './signing.js';
import { header, type Header } from './title.js';

/** What findings on missing things wait for: lines behind the place, and the room where they would be written. See Waiting in rules/finding.ts. */
export interface WritingPlaces {
  readonly behind: readonly PlacedSpan[];
  readonly rooms: readonly PlacedSpan[];
}

const LONGEST_NAME = 24;
/** Number of the document, two lines of title, recipient. */
const LONGEST_HEAD = 4;

/** Who has signed or dated a report has written its body. */
export function signedLines({ signOff }: Closing): readonly PlacedSpan[] {
  const lines = new Set<PlacedParagraph>(signOff.issuers.map(({ at }) => at));
  if (signOff.date) lines.add(signOff.date.at);
  return [...lines].map(lineOf);
}

/** 抄送 and 印发 stand below the sign-off. */
export function imprintLines({ imprint }: Closing): readonly PlacedSpan[] {
  return imprint.map(lineOf);
}

/** From the start of one paragraph up to another, whose own line is not meant. */
export function roomBetween(first: Item | undefined, next: Item | undefined): readonly PlacedSpan[] {
  return first && next && first.place < next.place ? [{ start: startOf(first), end: spotBefore(next) }] : [];
}

/** Where each section of the kind would stand, by its definition. */
export const sectionPlaces = question(
  'places of sections',
  { kind, presentSections, header, closing, lines },
  (given): PlacesOfSections => {
    const { presentSections: present, header: head, closing: end, lines: of } = given;
    const title = roomBetween(itemAt(of.placeFrom(BEFORE_ALL)), titleEnd(head, of));
    const signed = signedLines(end);
    const all = given.kind.sections;
    return new Map(
      all.map((definition, at) => {
        const above = definition.anywhere ? [] : landmarks(all.slice(0, at), present);
        const below = landmarks(all.slice(at + 1), present);
        const first = Math.max(head.bodyStart, ...above.map(({ heading }) => behind(heading.at.place))) as Place;
        const next = Math.min(end.bodyEnd, ...below.map(({ heading }) => heading.at.place)) as Place;
        return [
          definition,
          {
            behind: [...below.map(headingLine), ...signed],
            rooms: [...title, ...roomBetween(itemAt(of.placeFrom(first)), itemAt(of.placeFrom(next)))],
          },
        ];
      }),
    );
  },
);

/** A section stands before those that come after it in every report of the kind. While the title is written, nobody knows of which kind that is. */
export type PlacesOfSections = ReadonlyMap<SectionDefinition, WritingPlaces>;

/** The first line that surely is no title any more. */
function titleEnd({ bodyStart }: Header, of: Lines): Item | undefined {
  const fifth = of.placeOf(LONGEST_HEAD);
  const first = of.placeFrom(bodyStart);
  return first === undefined || fifth === undefined ? undefined : { place: fifth > first ? fifth : first };
}

function itemAt(place: Place | undefined): Item | undefined {
  return place === undefined ? undefined : { place };
}

/** A signature stands between the body and the date. */
export function placesOfSignature(end: Closing, { after, dateLine }: Signing): WritingPlaces {
  const mayBeName = withoutBlanks(after.paragraph.text).length <= LONGEST_NAME && !after.paragraph.heading;
  const start = mayBeName ? startOf(after) : { place: after.place, offset: after.paragraph.source.length + 1 };
  const room = dateLine && { start, end: spotBefore(dateLine) };
  return { behind: [...(dateLine ? [lineOf(dateLine)] : []), ...imprintLines(end)], rooms: room ? [room] : [] };
}

/** Behind a run-in heading its body follows on the same line. */
function headingLine(section: Section): PlacedSpan {
  return section.heading.heading.form === 'stand-alone' ? lineOf(section.heading.at) : headingSpan(section);
}

/** Sections whose place is the same in every report of the kind. */
function landmarks(definitions: readonly SectionDefinition[], present: ReadonlyMap<SectionId, Section>): readonly Section[] {
  return definitions.flatMap(({ id, anywhere }) => {
    const section = present.get(id);
    return section && !anywhere ? [section] : [];
  });
}

/** The last spot that is not yet in the line. */
function spotBefore({ place }: Item): Spot {
  return { place, offset: -1 };
}
