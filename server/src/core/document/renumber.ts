import { writeOrdinal, type OrdinalStyle } from '../chinese/ordinals.js';
import type { DocumentLanguage } from '../report.js';
import type { TextEdit } from '../text/span.js';
import type { OutlineHeading } from './outline.js';
import { locate } from './placed.js';
import type { ReportDocument } from './report-document.js';

/** Edits that write every heading ordinal as its place in its list demands. */
export function renumber({ outline, language }: ReportDocument): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { style, items } of outline.lists) {
    const first = items[0]!.expected!.value;
    for (const [index, heading] of items.entries()) {
      const edit = ordinalEdit(heading, style, first + index, language);
      if (edit) edits.push(edit);
    }
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** In Markdown the blank after 1. makes it a list, so it stays. */
function ordinalEdit(
  { at, heading }: OutlineHeading,
  style: OrdinalStyle,
  value: number,
  language: DocumentLanguage,
): TextEdit | undefined {
  const ordinal = heading.ordinal!;
  const keepsBlank = language === 'markdown' && style === 'arabic' && ordinal.marker.end > ordinal.text.length;
  const newText = writeOrdinal(style, value) + (keepsBlank ? ' ' : '');
  if (at.paragraph.slice(ordinal.marker) === newText) return undefined;
  return { span: locate(at, ordinal.marker), newText };
}
