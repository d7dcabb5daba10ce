import type { SectionDefinition } from '../kinds/kinds.js';
import { withoutBlanks } from '../text/blanks.js';
import type { Span } from '../text/span.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { headingSpan, type Section, type SectionCoverage } from './sections.js';
import type { Signing } from './signing.js';

/** What findings on missing things wait for: lines behind the place, and the room where they would be written. See Waiting in report.ts. */
export interface WritingPlaces {
  readonly behind: readonly Span[];
  readonly rooms: readonly Span[];
}

const LONGEST_NAME = 24;
/** Number of the document, two lines of title, recipient. */
const LONGEST_HEAD = 4;

/** The line with the blanks at its ends: the caret of somebody who writes on may stand behind them. */
export function lineOf(placed: PlacedParagraph): Span {
  return { start: startOf(placed), end: placed.base + placed.paragraph.line.end };
}

/** Who has signed or dated a report has written its body. */
export function signedLines({ closing: { signOff } }: Pick<ReportDocument, 'closing'>): readonly Span[] {
  const lines = new Set<PlacedParagraph>(signOff.issuers.map(({ at }) => at));
  if (signOff.date) lines.add(signOff.date.at);
  return [...lines].map(lineOf);
}

/** 抄送 and 印发 stand below the sign-off. */
export function imprintLines({ closing }: Pick<ReportDocument, 'closing'>): readonly Span[] {
  return closing.imprint.map(lineOf);
}

/** From the start of one paragraph up to another, whose own line is not meant. */
export function roomBetween(first: PlacedParagraph | undefined, next: PlacedParagraph | undefined): readonly Span[] {
  return first && next && first.index < next.index ? [{ start: startOf(first), end: startOf(next) - 1 }] : [];
}

/** A section stands before those that come after it in every report of the kind. While the title is written, nobody knows of which kind that is. */
export function placesOfSection(document: ReportDocument, wanted: SectionDefinition): WritingPlaces {
  const { coverage, header, closing, paragraphs } = document;
  const at = coverage.findIndex(({ definition }) => definition === wanted);
  const above = wanted.anywhere ? [] : landmarks(coverage.slice(0, at));
  const below = landmarks(coverage.slice(at + 1));
  const first = Math.max(header.bodyStart, ...above.map(({ heading }) => heading.at.index + 1));
  const next = Math.min(closing.bodyEnd, ...below.map(({ heading }) => heading.at.index));
  const title = roomBetween(paragraphs[0], paragraphs[Math.max(LONGEST_HEAD, header.bodyStart)]);
  return {
    behind: [...below.map(headingLine), ...signedLines(document)],
    rooms: [...title, ...roomBetween(paragraphs[first], paragraphs[next])],
  };
}

/** A signature stands between the body and the date. */
export function placesOfSignature(document: ReportDocument, { after, dateLine }: Signing): WritingPlaces {
  const mayBeName = withoutBlanks(after.paragraph.text).length <= LONGEST_NAME && !after.paragraph.heading;
  const start = mayBeName ? startOf(after) : lineOf(after).end + 1;
  const room = dateLine && { start, end: startOf(dateLine) - 1 };
  return {
    behind: [...(dateLine ? [lineOf(dateLine)] : []), ...imprintLines(document)],
    rooms: room && room.start <= room.end ? [room] : [],
  };
}

/** Behind a run-in heading its body follows on the same line. */
function headingLine(section: Section): Span {
  return section.heading.heading.form === 'stand-alone' ? lineOf(section.heading.at) : headingSpan(section);
}

/** Sections whose place is the same in every report of the kind. */
function landmarks(coverage: readonly SectionCoverage[]): readonly Section[] {
  return coverage.flatMap(({ definition, section }) => (section && !definition.anywhere ? [section] : []));
}

function startOf({ base, paragraph }: PlacedParagraph): number {
  return base + paragraph.line.start;
}
