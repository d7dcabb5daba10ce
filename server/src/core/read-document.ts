import type { Settings } from './config/settings.js';
import { ReportDocument } from './document/report-document.js';
import { readChunk } from './facts/chunk-facts.js';
import type { DocumentLanguage } from './report.js';
import { readRevision } from './revision.js';

/** Reads a whole text once, without judging it. */
export function readDocument(text: string, language: DocumentLanguage, settings: Settings): ReportDocument {
  const { frontMatter, paragraphs } = readRevision(text, { language, read: (chunk) => readChunk(chunk, language) });
  return new ReportDocument({ language, settings, frontMatter, paragraphs });
}
