import type { OutlineNode } from '../report.js';
import { titleText, type OutlineHeading } from './outline-heading.js';
import { locate } from './placed.js';
import type { ReportDocument } from './report-document.js';

interface OpenNode {
  readonly heading: OutlineHeading;
  readonly node: OutlineNode & { readonly children: OutlineNode[]; span: { start: number; end: number } };
}

/** The headings as a tree; each node reaches to the next heading of its level or above. */
export function buildOutline(document: ReportDocument): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OpenNode[] = [];
  const headings = document.outline.headings.filter(({ heading }) => heading.form !== 'item');
  for (const heading of headings) {
    const node = openNode(heading);
    closeDownTo(open, heading.level, previousEnd(document, heading));
    (open.at(-1)?.node.children ?? roots).push(node.node);
    open.push(node);
  }
  closeDownTo(open, 0, endOf(document, document.closing.bodyEnd - 1));
  return roots;
}

function openNode(heading: OutlineHeading): OpenNode {
  const { at, heading: fact, level } = heading;
  const nameSpan = locate(at, { start: 0, end: fact.title.end });
  const ordinal = fact.ordinal ? fact.ordinal.text : '';
  return { heading, node: { name: ordinal + titleText(heading), level, span: { ...nameSpan }, nameSpan, children: [] } };
}

function closeDownTo(open: OpenNode[], level: number, end: number): void {
  while (open.length > 0 && open.at(-1)!.heading.level >= level) {
    const { node } = open.pop()!;
    node.span = { start: node.span.start, end: Math.max(node.span.end, end) };
  }
}

function previousEnd(document: ReportDocument, { at }: OutlineHeading): number {
  return endOf(document, at.index - 1);
}

function endOf(document: ReportDocument, index: number): number {
  const placed = document.paragraphs[Math.max(index, 0)];
  return placed ? placed.base + placed.paragraph.line.end : 0;
}
