import type { ReportDocument } from './report-document.js';

/** What parts two paragraphs in this report, for text that is put in between. */
export function paragraphBreak({ language, paragraphs }: ReportDocument): '\n' | '\n\n' {
  if (language === 'markdown') return '\n\n';
  return paragraphs.some(({ paragraph }) => paragraph.gap.lineBreaks === 1) ? '\n' : '\n\n';
}
