import type { TextEdit } from '../text/span.js';
import type { OutlineHeading } from './outline.js';
import { locate } from './placed.js';
import type { ReportDocument } from './report-document.js';

/** Edits that write every heading ordinal as its place in the outline demands. */
export function renumber(document: ReportDocument): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const heading of document.outline.headings) {
    const edit = ordinalEdit(heading, document.language === 'markdown');
    if (edit) edits.push(edit);
  }
  return edits;
}

/** In Markdown the blank after 1. makes it a list, so it stays. */
function ordinalEdit({ at, heading, expected }: OutlineHeading, keepBlank: boolean): TextEdit | undefined {
  const { ordinal } = heading;
  if (!ordinal || !expected) return undefined;
  const blank = keepBlank && expected.style === 'arabic' && ordinal.marker.end > ordinal.text.length ? ' ' : '';
  const newText = expected.text + blank;
  if (at.paragraph.slice(ordinal.marker) === newText) return undefined;
  return { span: locate(at, ordinal.marker), newText };
}
