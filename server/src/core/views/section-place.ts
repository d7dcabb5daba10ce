import { readOrdinal, writeOrdinal, type Ordinal } from '../chinese/ordinals.js';
import type { OutlineNode, ReportViews } from './report.js';
import type { SectionId } from '../kinds/kinds.js';

/** Where a section goes that a report lacks, and how its heading is written there. */
export interface SectionPlace {
  /** Behind the last character of what stands before the section. */
  readonly offset: number;
  readonly style: HeadingStyle;
  /** The line ends that part two paragraphs in this report. */
  readonly gap: string;
}

/** How a report writes its first-level headings. */
export interface HeadingStyle {
  /** Blanks before the heading, and before paragraphs too. */
  readonly indent: string;
  /** `## ` of a Markdown heading. */
  readonly hashes: string;
  /** `**` when headings are written bold. */
  readonly bold: string;
  /** The ordinal that the heading takes, with the blanks after it; empty when this report numbers nothing. */
  readonly ordinal: string;
  /** Whether 一、 numbers the first level, so that （一） is free for the second. */
  readonly numberedByHan: boolean;
}

const headingLine = /^(?<indent>[ \t\u3000]*)(?<hashes>#{1,6}[ \t]+)?(?<bold>\*\*)?/u;
/** What stays behind a section that is put in: a directive for the line that follows, and the formula that closes a report. */
const staysBehind =
  /(?:<!--[ \t]*hegao-disable-next-line[^>]*-->|(?<=[\r\n][ \t\u3000]{0,20})(?:特此报告|专此报告|以上报告|以上汇报)[^\r\n]{0,20})\s*$/u;
const longestTail = 400;
const blankLineBefore = /\n[ \t\u3000]{0,20}\r?\n[ \t\u3000]{0,20}$/u;
const blankLine = /\n[ \t\u3000]{0,20}\r?\n/u;

const unnumbered: HeadingStyle = { indent: '', hashes: '', bold: '', ordinal: '', numberedByHan: true };

export function findPlace(text: string, report: ReportViews, section: SectionId): SectionPlace {
  const siblings = firstLevelHeadings(report);
  const following = followingHeading(report, section, siblings);
  const model = following ?? siblings.at(-1);
  return {
    offset: endOfContent(text, following ? lineStart(text, following) : report.bodyEnd),
    style: model
      ? styleLike(text, model, following ? 'takes-its-ordinal' : 'comes-after')
      : { ...unnumbered, ordinal: writeOrdinal('han', 1) },
    gap: paragraphGap(text, model),
  };
}

/** The headings among which sections stand: the outermost that hold a known section, else the outermost that are numbered. */
function firstLevelHeadings(report: ReportViews): readonly OutlineNode[] {
  const places = report.sections.flatMap(({ heading }) => (heading ? [heading.start] : []));
  let lists: readonly (readonly OutlineNode[])[] = [report.outline];
  while (places.length > 0 && lists.length > 0) {
    const holding = lists.find((nodes) => nodes.some((node) => places.some((place) => holds(node, place))));
    if (holding) return holding;
    lists = lists.flat().flatMap(({ children }) => (children.length > 0 ? [children] : []));
  }
  const [only, ...others] = report.outline;
  return only && others.length === 0 && only.children.length > 0 && !readOrdinal(only.name) ? only.children : report.outline;
}

/** The heading before which the section belongs: of the sections that come later in this kind, the first that stands after all earlier ones. */
function followingHeading(report: ReportViews, section: SectionId, siblings: readonly OutlineNode[]): OutlineNode | undefined {
  const wanted = report.sections.findIndex(({ id }) => id === section);
  const nodes = report.sections.map(({ heading }) => siblings.find((node) => heading && holds(node, heading.start)));
  const earlier = Math.max(-1, ...nodes.slice(0, wanted).map((node) => node?.nameSpan.start ?? -1));
  return nodes.slice(wanted + 1).find((node) => node && node.nameSpan.start > earlier);
}

function holds(node: OutlineNode, offset: number): boolean {
  return node.nameSpan.start <= offset && offset < Math.max(node.nameSpan.end, node.nameSpan.start + 1);
}

function styleLike(text: string, model: OutlineNode, relation: 'takes-its-ordinal' | 'comes-after'): HeadingStyle {
  const start = lineStart(text, model);
  const line = text.slice(start, model.nameSpan.end);
  const written = headingLine.exec(line);
  const { indent = '', hashes = '', bold = '' } = written?.groups ?? {};
  const words = line.slice(written?.[0].length ?? 0);
  const ordinal = readOrdinal(words);
  if (!ordinal) return { ...unnumbered, indent, hashes, bold };
  const value = ordinal.value + (relation === 'comes-after' ? 1 : 0);
  const blanks = words.slice(ordinal.text.length, ordinal.marker.end);
  return { indent, hashes, bold, ordinal: writeLike(ordinal, value) + blanks, numberedByHan: ordinal.style === 'han' };
}

function writeLike(model: Ordinal, value: number): string {
  const standard = writeOrdinal(model.style, value);
  const hasOwnMark = model.mark !== '' && (model.style === 'han' || model.style === 'arabic');
  return hasOwnMark ? standard.slice(0, -1) + model.mark : standard;
}

function lineStart(text: string, node: OutlineNode): number {
  return Math.max(text.lastIndexOf('\n', node.nameSpan.start - 1), text.lastIndexOf('\r', node.nameSpan.start - 1)) + 1;
}

function endOfContent(text: string, limit: number): number {
  const end = text.slice(0, limit).trimEnd().length;
  const tailStart = Math.max(0, end - longestTail);
  const behind = staysBehind.exec(text.slice(tailStart, end));
  return behind ? text.slice(0, tailStart + behind.index).trimEnd().length : end;
}

function paragraphGap(text: string, model: OutlineNode | undefined): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const isApart = model ? blankLineBefore.test(text.slice(0, lineStart(text, model))) : blankLine.test(text) || text.trim() === '';
  return isApart ? lineEnd + lineEnd : lineEnd;
}
