import type { DocumentLanguage } from '../text/language.js';
import { readDirectives, type Directive } from './directives.js';
import { readMarkdown } from './markdown-reader.js';
import { readPlainText } from './plain-reader.js';
import type { ReadLine } from './read-line.js';

/** What one chunk says. Depends on the chunk's text alone, so it is kept for as long as that text stands in the document. */
export interface ChunkFacts {
  /** The chunk itself. */
  readonly text: string;
  readonly lines: readonly ReadLine[];
  readonly directives: readonly Directive[];
}

export function readChunk(chunk: string, language: DocumentLanguage): ChunkFacts {
  const lines = language === 'markdown' ? readMarkdown(chunk) : readPlainText(chunk);
  return { text: chunk, lines, directives: readDirectives(chunk) };
}
