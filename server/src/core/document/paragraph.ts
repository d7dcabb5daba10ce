import { readDates, readRelativeYears, type DateMention, type RelativeYear } from '../chinese/dates.js';
import { withArabicYears, withPlainDigits } from '../chinese/plain-digits.js';
import { readQuantities, type Quantity } from '../chinese/quantities.js';
import { readBlanksAroundNumbers } from '../chinese/spaced-numbers.js';
import { readTimes, type TimeMention } from '../chinese/times.js';
import { readHeading, type Heading } from '../facts/headings.js';
import { readSeriesMarkers, type SeriesMarker } from '../facts/series.js';
import { readSentences } from '../facts/sentences.js';
import { readPlaceholders } from '../facts/placeholders.js';
import type { LineGap } from '../text/chunks.js';
import { lastAtOrBefore } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { roomForFacts, sharedIfEmpty } from './kept.js';
import type { Residue } from './residues.js';

/** What a reader found out about one source line. */
export interface ParagraphSource {
  /** The line as it stands in the document, without its line break. */
  readonly line: string;
  /** Where the line starts in its chunk. */
  readonly start: number;
  /** What follows it in its chunk. */
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

export type ParagraphBlock = 'prose' | 'table-row' | 'quote';

const LEADING = /^[\s\u3000]*/u;

/**
 * One paragraph of the report: one line of the source. `text` is what its reader reads: markup, residues, the blanks at both ends and those
 * that set numbers apart are gone, and digits have one form. Whoever reads dates or figures reads them here, so nobody else has to know how
 * many ways there are to write them. All facts count their offsets in `text`; `inChunk` translates. Facts are read when first asked for and kept, so they are read once for as
 * long as the line does not change.
 */
export class Paragraph {
  readonly text: string;
  /** `text` with its digits as they are written, for those facts that are about the writing itself. */
  readonly asWritten: string;
  readonly block: ParagraphBlock;
  /** The line in its chunk, without its line break. */
  readonly line: Span;
  /** What parts it from the next line of its chunk that is not blank, be that a paragraph or not. */
  readonly gap: LineGap;
  /** The line as it stands in the document. */
  readonly source: string;
  /** Residues by their place in the line. */
  readonly residues: readonly Residue[];
  readonly heading: Heading | undefined;
  /** What other readers found out about it, each at its own place (see kept.ts). A weak map of hundred thousand paragraphs would be ten times slower. */
  readonly kept: unknown[] = roomForFacts();
  readonly #stretches: readonly Stretch[];
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

  constructor(source: ParagraphSource) {
    this.block = source.block;
    this.source = source.line;
    this.line = { start: source.start, end: source.start + source.line.length };
    this.gap = source.gap;
    this.residues = source.residues;
    const { text, stretches } = closeUp(reveal(source), source.block);
    const indent = LEADING.exec(text)![0].length;
    this.asWritten = text.slice(indent).trimEnd();
    this.text = withPlainDigits(this.asWritten);
    this.#stretches = indent === 0 ? stretches : stretches.map(({ visible, source: at }) => ({ visible: visible - indent, source: at }));
    this.heading = readHeading(this, source);
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

  /** Where a stretch of `text` stands in the chunk. */
  inChunk(span: Span): Span {
    const start = this.#offsetInChunk(span.start);
    return { start, end: span.end > span.start ? this.#offsetInChunk(span.end - 1) + 1 : start };
  }

  #offsetInChunk(visible: number): number {
    const stretches = this.#stretches;
    const { visible: start, source } = stretches[lastAtOrBefore(stretches, visible, (stretch) => stretch.visible)]!;
    return source + visible - start;
  }
}

const NUMBERS = new Map<RegExp, number>();

/** Patterns by the order in which they were first asked for. */
function numberOf(pattern: RegExp): number {
  const known = NUMBERS.get(pattern) ?? NUMBERS.size;
  NUMBERS.set(pattern, known);
  return known;
}

/** A visible stretch: its offset in the visible text and in the chunk. */
interface Stretch {
  readonly visible: number;
  readonly source: number;
}

interface Revealed {
  readonly text: string;
  /** In order. */
  readonly stretches: readonly Stretch[];
}

function reveal({ line, start, hidden }: ParagraphSource): Revealed {
  const whole = { text: line, stretches: [{ visible: 0, source: start }] };
  return hidden.length === 0 ? whole : takeOut(whole, hidden);
}

/** Blanks part the cells of a table; in prose, those around numbers are for the eye only. */
function closeUp(revealed: Revealed, block: ParagraphBlock): Revealed {
  const blanks = block === 'table-row' ? [] : readBlanksAroundNumbers(revealed.text);
  return blanks.length === 0 ? revealed : takeOut(revealed, blanks);
}

/** What is left without some stretches of the text, which are given in order. */
function takeOut({ text, stretches }: Revealed, gone: readonly Span[]): Revealed {
  const left: Stretch[] = [];
  let shown = '';
  let next = 0;
  const keep = (start: number, end: number): void => {
    while ((stretches[next + 1]?.visible ?? text.length) <= start && next + 1 < stretches.length) next++;
    for (let at = start; at < end;) {
      const { visible, source } = stretches[next]!;
      const until = Math.min(stretches[next + 1]?.visible ?? text.length, end);
      left.push({ visible: shown.length, source: source + at - visible });
      shown += text.slice(at, until);
      at = until;
      if (at < end) next++;
    }
  };
  let at = 0;
  for (const span of gone) {
    keep(at, span.start);
    at = Math.max(at, span.end);
  }
  keep(at, text.length);
  if (left.length === 0) left.push({ visible: 0, source: stretches[0]!.source + text.length });
  return { text: shown, stretches: left };
}
