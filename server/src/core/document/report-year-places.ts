import type { DateMention } from '../chinese/dates.js';
import type { Span } from '../text/span.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';

/**
 * Every place that names `year` as the year of the report: in the title, in the opening paragraph, in headings, and at the start of a sentence
 * (2023年，…… / 2023年以来，……). Names, citations and comparisons are none.
 */
export function reportYearPlaces(document: ReportDocument, year: number): readonly Span[] {
  const titleLines = new Set(document.header.titles.flatMap(({ lines }) => lines));
  const planned = new Set(document.planSection && document.paragraphsOf(document.planSection));
  const { bodyStart } = document.header;
  return document.paragraphs
    .slice(0, document.closing.bodyEnd)
    .filter((at) => !planned.has(at))
    .flatMap((at) =>
      at.paragraph.dates
        .filter((date) => date.year === year && date.until === undefined && date.month === undefined)
        .filter((date) => titleLines.has(at) || at.index === bodyStart || isInHeading(at, date) || opensSentence(at, date))
        .map((date) => locate(at, date.yearSpan!)),
    );
}

function isInHeading({ paragraph: { heading } }: PlacedParagraph, { span }: DateMention): boolean {
  return heading !== undefined && heading.form !== 'item' && heading.title.start <= span.start && span.end <= heading.title.end;
}

function opensSentence({ paragraph }: PlacedParagraph, { span }: DateMention): boolean {
  return (
    paragraph.sentences.some(({ start }) => start === span.start) &&
    /^(?:，|,|以来|全年)/u.test(paragraph.text.slice(span.end, span.end + 2))
  );
}
