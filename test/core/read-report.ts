import { defaultSettings } from '../../server/src/core/config/settings.js';
import type { ReportDocument } from '../../server/src/core/document/report-document.js';
import { readDocument } from '../../server/src/core/read-document.js';
import type { DocumentLanguage } from '../../server/src/core/index.js';

/** The document model of a report, given line by line. */
export function readReport(lines: readonly string[], language: DocumentLanguage = 'official-report'): ReportDocument {
  return readDocument(lines.join('\n'), language, defaultSettings);
}
