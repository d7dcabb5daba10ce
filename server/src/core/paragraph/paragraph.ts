import { readDates, readRelativeYears, type DateMention, type RelativeYear } from '../chinese/dates.js';
import { withMeantSigns } from '../chinese/lookalikes.js';
import { withArabicYears, withPlainDigits } from '../chinese/plain-digits.js';
import { readQuantities, type Quantity } from '../chinese/quantities.js';
import { readTimes, type TimeMention } from '../chinese/times.js';
import { readHeading, type Heading } from './headings.js';
import { readSeriesMarkers } from './series.js';
import type { SeriesMarker } from './series-marker.js';
import { readSentences } from './sentences.js';
import { readPlaceholders } from './placeholders.js';
import type { LineGap } from '../text/plain-chunks.js';
import { lastAtOrBefore } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { roomForFacts, sharedIfEmpty } from './room-for-facts.js';
import type { ParagraphBlock } from './block.js';
import type { Residue } from './residues.js';
import { closeUp, reveal, type Stretch } from './stretches.js';

/** What a reader found out about one source line. */
export interface ParagraphSource {
  /** The line as it stands in the document, without its line break. */
  readonly line: string;
  /** What parts it from the next line that is not blank, be that a paragraph or not; offsets count from the start of the line. */
  readonly gap: LineGap;
  /** Stretches that a reader of the report does not see: markup, residues. Sorted, apart; offsets count from the start of the line. */
  readonly hidden: readonly Span[];
  readonly residues: readonly Residue[];
  readonly block: ParagraphBlock;
  /** Depth of a Markdown heading, 0 for anything else. */
  readonly depth: number;
  /** The whole line is set in bold type. */
  readonly bold: boolean;
}

const LEADING = /^[\s\u3000]*/u;

/**
 * One paragraph of the report: one line of the source. `text` is what its reader reads: markup, residues, the blanks at both ends and those
 * that set numbers apart are gone, and digits have one form. Whoever reads dates or figures reads them here, so nobody else has to know how
 * many ways there are to write them. All facts count their offsets in `text`; `inLine` translates. Facts are read when first asked for and kept, so they are read once for as
 * long as the line does not change. It says nothing of where it stands: that is for whoever places it.
 */
export class Paragraph {
  readonly text: string;
  /** `text` with its digits, and signs that look like others, as they are written: for those facts that are about the writing itself. */
  readonly asWritten: string;
  readonly block: ParagraphBlock;
  /** What parts it from the next line that is not blank, be that a paragraph or not; offsets count from the start of the line. */
  readonly gap: LineGap;
  /** The line as it stands in the document, without its line break. */
  readonly source: string;
  /** Residues by their place in the line. */
  readonly residues: readonly Residue[];
  readonly heading: Heading | undefined;
  /** What other readers found out about it, each at its own place (see kept.ts). A weak map of hundred thousand paragraphs would be ten times slower. */
  readonly kept: unknown[] = roomForFacts();
  readonly #hidden: readonly Span[];
  readonly #stretches: readonly Stretch[];
  #head: Paragraph | undefined;
  #found: (Span | null | undefined)[] | undefined;
  #titleFits: Map<RegExp, boolean> | undefined;
  #yearsInDigits: string | undefined;
  #dates: readonly DateMention[] | undefined;
  #relativeYears: readonly RelativeYear[] | undefined;
  #times: readonly TimeMention[] | undefined;
  #quantities: readonly Quantity[] | undefined;
  #markers: readonly SeriesMarker[] | undefined;
  #sentences: readonly Span[] | undefined;
  #placeholders: readonly Span[] | undefined;

  /** `whole` is given where `source` is the beginning of its line only: what it is was read from all of the line. */
  constructor(source: ParagraphSource, whole?: Paragraph) {
    this.block = source.block;
    this.source = source.line;
    this.gap = source.gap;
    this.residues = source.residues;
    const { text, stretches } = closeUp(reveal(source), source.block);
    const indent = LEADING.exec(text)![0].length;
    this.asWritten = text.slice(indent).trimEnd();
    const meant = withMeantSigns(this.asWritten);
    this.text = withPlainDigits(meant);
    this.#stretches = indent === 0 ? stretches : stretches.map(({ visible, source: at }) => ({ visible: visible - indent, source: at }));
    this.#hidden = source.hidden;
    this.heading = whole ? whole.heading : readHeading({ text: this.text, asWritten: meant }, source);
  }

  /** The heading with its closing mark, without the body that follows it on the same line; all of the paragraph where none follows. */
  get head(): Paragraph {
    return (this.#head ??= this.upTo(this.heading?.closing.end ?? this.text.length));
  }

  /** The beginning of the paragraph, up to an offset in `text`. What the rest says is of no account to who looks at this. */
  upTo(end: number): Paragraph {
    if (end >= this.text.length) return this;
    const line = this.source.slice(0, this.inLine({ start: 0, end }).end);
    const hidden = this.#hidden.filter((span) => span.end <= line.length);
    const gap = { end: line.length, lineBreaks: 0 };
    return new Paragraph({ line, gap, hidden, residues: [], block: this.block, depth: 0, bold: false }, this);
  }

  /** Something stands in the line, be it only what a conversion left behind. */
  get isVisible(): boolean {
    return this.text !== '' || this.residues.length > 0;
  }

  /** All of `text`. */
  get whole(): Span {
    return { start: 0, end: this.text.length };
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= sharedIfEmpty(readDates(this.text)));
  }

  get relativeYears(): readonly RelativeYear[] {
    return (this.#relativeYears ??= sharedIfEmpty(readRelativeYears(this.text)));
  }

  /** Years, months, days, quarters and ranges of them, with words such as 今年 and 上半年; the timeline of the document tells when they are. */
  get times(): readonly TimeMention[] {
    return (this.#times ??= sharedIfEmpty(readTimes(this.text, this.dates)));
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= sharedIfEmpty(readQuantities(this.text, this.dates)));
  }

  get seriesMarkers(): readonly SeriesMarker[] {
    return (this.#markers ??= sharedIfEmpty(readSeriesMarkers(this.text)));
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= readSentences(this.text));
  }

  get placeholders(): readonly Span[] {
    return (this.#placeholders ??= sharedIfEmpty(readPlaceholders(this.text)));
  }

  get #withArabicYears(): string {
    return (this.#yearsInDigits ??= withArabicYears(this.text));
  }

  /** The first place in `text` that a pattern fits; years in Chinese characters are read as digits. The pattern has to be a constant: answers are kept by it. */
  find(pattern: RegExp): Span | undefined {
    const found = (this.#found ??= []);
    const number = numberOf(pattern);
    const known = found[number];
    if (known !== undefined) return known ?? undefined;
    const match = pattern.exec(this.#withArabicYears);
    const span = match ? { start: match.index, end: match.index + match[0].length } : null;
    found[number] = span;
    return span ?? undefined;
  }

  /** Whether the heading's words fit a pattern; false where the paragraph is no heading. The pattern has to be a constant. */
  titleFits(pattern: RegExp): boolean {
    if (!this.heading) return false;
    const answers = (this.#titleFits ??= new Map());
    const known = answers.get(pattern);
    if (known !== undefined) return known;
    const { start, end } = this.heading.title;
    const fits = pattern.test(this.#withArabicYears.slice(start, end));
    answers.set(pattern, fits);
    return fits;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** Where a stretch of `text` stands in the line. */
  inLine(span: Span): Span {
    const start = this.#offsetInLine(span.start);
    return { start, end: span.end > span.start ? this.#offsetInLine(span.end - 1) + 1 : start };
  }

  /** Whether it was read from the same line in the same way, so that either may stand for the other. */
  equals(other: Paragraph): boolean {
    if (this === other) return true;
    if (this.source !== other.source || this.block !== other.block || this.text !== other.text) return false;
    if (this.gap.end !== other.gap.end || this.gap.lineBreaks !== other.gap.lineBreaks) return false;
    const isSame = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
      a.length === b.length && a.every(({ visible, source }, index) => visible === b[index]!.visible && source === b[index]!.source);
    return isSameHeading(this.heading, other.heading) && isSame(this.#stretches, other.#stretches);
  }

  #offsetInLine(visible: number): number {
    const stretches = this.#stretches;
    const { visible: start, source } = stretches[lastAtOrBefore(stretches, visible, (stretch) => stretch.visible)]!;
    return source + visible - start;
  }
}

/** What a heading is follows from the line and its depth; the head alone may have been cut elsewhere. */
function isSameHeading(a: Heading | undefined, b: Heading | undefined): boolean {
  return a?.depth === b?.depth && a?.form === b?.form && a?.title.end === b?.title.end && a?.closing.end === b?.closing.end;
}

const NUMBERS = new Map<RegExp, number>();

/** Patterns by the order in which they were first asked for. */
function numberOf(pattern: RegExp): number {
  const known = NUMBERS.get(pattern);
  if (known !== undefined) return known;
  NUMBERS.set(pattern, NUMBERS.size);
  return NUMBERS.size - 1;
}
