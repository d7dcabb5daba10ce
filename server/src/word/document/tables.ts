import type { XmlElement } from '../xml/element.js';
import { readBlocks } from './blocks.js';
import type { Story } from './context.js';
import { CellText, type Segment, type Sink } from './segment.js';

const wrappers: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Reads a table: a row a line, cells set apart by tabs. */
export function readTable(table: XmlElement, story: Story, sink: Sink): void {
  for (const row of within(table, 'w:tr')) {
    if (row.child('w:trPr')?.child('w:del')) story.leftOut.add('deletion');
    else sink.paragraph(rowText(row, story), row);
  }
}

function rowText(row: XmlElement, story: Story): readonly Segment[] {
  const segments: Segment[] = [];
  let isFirst = true;
  for (const cell of within(row, 'w:tc')) {
    const properties = cell.child('w:tcPr');
    if (properties?.child('w:cellDel') || continues(properties?.child('w:hMerge'))) continue;
    if (!isFirst) segments.push({ text: '\t' });
    isFirst = false;
    if (continues(properties?.child('w:vMerge'))) continue;
    for (const segment of cellText(cell, story)) segments.push(segment);
  }
  return segments;
}

function cellText(cell: XmlElement, story: Story): readonly Segment[] {
  const text = new CellText();
  readBlocks(cell, story, text);
  return text.segments;
}

/** Part of the cell above or to the left, which has the text. */
function continues(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attribute('w:val') !== 'restart';
}

function* within(container: XmlElement, name: string): Generator<XmlElement> {
  for (const element of container.children) {
    if (element.name === name) yield element;
    else if (wrappers.has(element.name)) yield* within(element, name);
  }
}
