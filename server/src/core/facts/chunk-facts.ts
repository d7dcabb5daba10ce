import { readMarkdown } from '../document/markdown-reader.js';
import type { Paragraph } from '../document/paragraph.js';
import { readPlainText } from '../document/plain-reader.js';
import type { DocumentLanguage } from '../report.js';
import { readDirectives, type Directive } from '../suppress/directives.js';
import { readTables, type TableFact } from './tables.js';

/** What one chunk says. Depends on the chunk's text alone, so it is kept for as long as that text stands in the document. */
export interface ChunkFacts {
  /** The chunk itself. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly TableFact[];
  readonly directives: readonly Directive[];
}

export function readChunk(chunk: string, language: DocumentLanguage): ChunkFacts {
  const paragraphs = language === 'markdown' ? readMarkdown(chunk) : readPlainText(chunk);
  return { text: chunk, paragraphs, tables: readTables(paragraphs), directives: readDirectives(chunk) };
}
