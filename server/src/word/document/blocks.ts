import type { XmlElement } from '../xml/element.js';
import { chosen } from './alternatives.js';
import { storyOf, type Story } from './context.js';
import { switched } from './properties.js';
import { RunReader } from './runs.js';
import type { Segment, Sink } from './segment.js';
import { readTable } from './tables.js';

/** Reads what stands at the level of paragraphs, in order. */
export function readBlocks(container: XmlElement, story: Story, sink: Sink): void {
  let carried: readonly Segment[] = [];
  for (const element of blocksIn(container)) {
    if (element.name === 'w:p') {
      carried = readParagraph(element, { story, sink, carried });
      continue;
    }
    if (carried.length > 0) sink.paragraph(carried, element);
    carried = [];
    if (element.name === 'w:tbl') readTable(element, story, sink);
    else readChunk(element, story, sink);
  }
  if (carried.length > 0) sink.paragraph(carried, container);
}

const wrappers: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** Paragraphs, tables and parts put in as a whole, whatever they are wrapped in. */
function* blocksIn(container: XmlElement): Generator<XmlElement> {
  for (const element of container.children) {
    if (element.name === 'w:p' || element.name === 'w:tbl' || element.name === 'w:altChunk') yield element;
    else if (wrappers.has(element.name)) yield* blocksIn(element);
    else if (element.name === 'mc:AlternateContent') yield* blocksIn(chosen(element) ?? element);
  }
}

interface Around {
  readonly story: Story;
  readonly sink: Sink;
  /** The text of paragraphs before whose marks were deleted: it goes on in this one. */
  readonly carried: readonly Segment[];
}

/** Gives what is carried on into the next paragraph. A paragraph is what its mark makes it, so the number is that of the last one. */
function readParagraph(element: XmlElement, { story, sink, carried }: Around): readonly Segment[] {
  const properties = element.child('w:pPr');
  const styles = story.styles.chain(properties?.value('w:pStyle'), 'paragraph');
  const runs = new RunReader(story, styles);
  runs.read(element);
  const text = carried.length === 0 ? runs.segments : [...carried, ...runs.segments];
  const goesOn = hasNoMark(properties?.child('w:rPr'));
  if (!goesOn) {
    const numbering = properties?.child('w:numPr');
    const label = story.counters.next({ numId: numbering?.number('w:numId'), level: numbering?.number('w:ilvl') }, styles);
    sink.paragraph(label === '' ? text : [{ text: label }, ...text], element);
  }
  for (const { content, run } of runs.boxes) readBlocks(content, storyOf(story, content, story.anchor ?? run), sink);
  return goesOn ? text : [];
}

/** Its mark was deleted or moved away, or is hidden. */
function hasNoMark(properties: XmlElement | undefined): boolean {
  if (!properties) return false;
  return (
    properties.child('w:del') !== undefined || properties.child('w:moveFrom') !== undefined || switched(properties, 'w:vanish') === true
  );
}

function readChunk(element: XmlElement, story: Story, sink: Sink): void {
  const lines = story.chunk(element.attribute('r:id') ?? '');
  if (!lines) story.leftOut.add('chunk');
  for (const line of lines ?? []) sink.paragraph([{ text: line }], element);
}
