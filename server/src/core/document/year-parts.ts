import type { TimeMention } from '../chinese/times.js';
import type { YearPart } from '../chinese/time-points.js';
import type { Span } from '../text/span.js';
import { openingPart } from './opening-part.js';
import { isNamedAsPlanned } from './named-years.js';
import { titleText } from './outline-heading.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { isPlanTitle } from './title.js';

/** Where a report on a half or a quarter says which one, in the document. */
export interface NamedPart {
  readonly part: YearPart;
  readonly year: number | undefined;
  readonly text: string;
  readonly span: Span;
}

const ACCOUNT = /情况|回顾|总结|成效/u;

/** The half or quarter that the title says is reported: the only one that it names, or the first of 上半年工作总结和下半年工作打算. */
export function titlePart({ header, timeline }: ReportDocument): NamedPart | undefined {
  const [title] = header.titles;
  if (!title || isPlanTitle(title.text) || (timeline.period?.unit !== 'half-year' && timeline.period?.unit !== 'quarter')) return undefined;
  const mentions = title.lines.flatMap((at) => at.paragraph.times.map((mention) => ({ at, mention })));
  const [told, planned, another] = mentions.flatMap(({ at, mention }) => namedPart(at, mention).map((part) => ({ part, at, mention })));
  if (another || (planned && !isNamedAsPlanned(planned.at.paragraph.text, planned.mention.span))) return undefined;
  return told?.part;
}

/** What the first words of the body and the headings of the account name in its place. */
function accountParts({ header, paragraphs, sections, planSection }: ReportDocument): readonly NamedPart[] {
  const first = paragraphs[header.bodyStart];
  const opening = openingPart(first);
  const headings = sections.flatMap((section) => {
    const { at, heading, level } = section.heading;
    if (level !== 1 || section === planSection || !ACCOUNT.test(titleText(section.heading))) return [];
    return headingPart(at, heading.title) ?? [];
  });
  return [...(first && opening ? namedPart(first, opening) : []), ...headings];
}

/** 三、2023年下半年工作打算. */
export function planPart({ planSection }: ReportDocument): NamedPart | undefined {
  return planSection && headingPart(planSection.heading.at, planSection.heading.heading.title);
}

/** Where the account names another part than the title: one slip, whatever follows from it. */
export function conflictingParts(document: ReportDocument): readonly NamedPart[] {
  const title = titlePart(document);
  return title ? accountParts(document).filter((place) => isOtherPart(title, place)) : [];
}

export function isOtherPart(a: NamedPart, b: NamedPart): boolean {
  const length = ({ part }: NamedPart): number => part.lastMonth - part.firstMonth;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  return length(a) === length(b) && a.part.firstMonth !== b.part.firstMonth;
}

function headingPart(at: PlacedParagraph, title: Span): NamedPart | undefined {
  const mention = at.paragraph.times.find(({ span }) => span.start === title.start);
  return mention && namedPart(at, mention)[0];
}

function namedPart(at: PlacedParagraph, { from, to, span, quoted, compared }: TimeMention): readonly NamedPart[] {
  const { part, year } = from;
  if (!part || part.firstDay !== undefined || to || quoted || compared || (year && year.by !== 'number')) return [];
  return [{ part, year: year?.year, text: at.paragraph.slice(span), span: locate(at, span) }];
}
