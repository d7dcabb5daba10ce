import { ChunkReader } from './chunk-reader.js';
import type { Settings } from './config/settings.js';
import { ReportDocument } from './document/report-document.js';
import { readChunk } from './facts/chunk-facts.js';
import type { DocumentLanguage } from './report.js';

/** Reads a whole text once, without judging it. */
export function readDocument(text: string, language: DocumentLanguage, settings: Settings): ReportDocument {
  const reader = new ChunkReader(language, { read: (chunk) => readChunk(chunk, language), isNoted: () => false });
  reader.update(text);
  const { frontMatter, paragraphs } = reader;
  return new ReportDocument({ language, settings, frontMatter, paragraphs });
}
