import { titleText, type OutlineHeading } from '../report/numbering/outline-heading.js';
import { outline } from '../report/numbering/outline.js';
import { body } from '../report/sign-off.js';
import type { Place } from '../paragraph/place.js';
import { compareSpots, endOf, locate, type PlacedSpan, type Spot } from '../paragraph/placed.js';
import { lines, question } from '../questions/question.js';
import type { OutlineNode } from './report.js';

type PlacedNode = OutlineNode<PlacedSpan>;

interface OpenNode {
  readonly heading: OutlineHeading;
  readonly node: PlacedNode & { readonly children: PlacedNode[]; span: PlacedSpan };
}

/** The headings as a tree; each node reaches to the next heading of its level or above. */
export const outlineTree = question('outline as a tree', { outline, body, lines }, (given): readonly PlacedNode[] => {
  const roots: PlacedNode[] = [];
  const open: OpenNode[] = [];
  const endAbove = (place: Place): Spot | undefined => {
    const above = given.lines.above(place) ?? given.lines.first(1)[0];
    return above && endOf(above);
  };
  const headings = given.outline.headings.filter(({ heading }) => heading.form !== 'item');
  for (const heading of headings) {
    const node = openNode(heading);
    closeDownTo(open, heading.level, endAbove(heading.at.place));
    (open.at(-1)?.node.children ?? roots).push(node.node);
    open.push(node);
  }
  closeDownTo(open, 0, endAbove(given.body.to));
  return roots;
});

function openNode(heading: OutlineHeading): OpenNode {
  const { at, heading: fact, level } = heading;
  const nameSpan = locate(at, { start: 0, end: fact.title.end });
  const ordinal = fact.ordinal ? fact.ordinal.text : '';
  return { heading, node: { name: ordinal + titleText(heading), level, span: { ...nameSpan }, nameSpan, children: [] } };
}

function closeDownTo(open: OpenNode[], level: number, end: Spot | undefined): void {
  while (open.length > 0 && open.at(-1)!.heading.level >= level) {
    const { node } = open.pop()!;
    if (end && compareSpots(node.span.end, end) < 0) node.span = { start: node.span.start, end };
  }
}
