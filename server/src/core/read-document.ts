import type { Settings } from './config/settings.js';
import type { PlacedParagraph } from './document/placed.js';
import { ReportDocument, type PlacedTable } from './document/report-document.js';
import { readChunk, type ChunkFacts } from './facts/chunk-facts.js';
import type { DocumentLanguage } from './report.js';
import { splitPlainText } from './text/chunks.js';
import { readFrontMatter } from './text/front-matter.js';
import { splitMarkdown } from './text/markdown-chunks.js';

/** A chunk of the document with what it says. */
export interface PlacedChunk<Facts extends ChunkFacts = ChunkFacts> {
  readonly base: number;
  readonly facts: Facts;
}

/** Cuts a text into front matter and chunks: the start of each chunk, and what the front matter says. */
export function splitDocument(text: string, language: DocumentLanguage) {
  const front = readFrontMatter(text);
  const from = front?.end ?? 0;
  const starts = language === 'markdown' ? splitMarkdown(text, from) : splitPlainText(text, from);
  return { starts, frontMatter: front?.values ?? {} };
}

export function assembleDocument(chunks: readonly PlacedChunk[], language: DocumentLanguage, settings: Settings, frontMatter: Readonly<Record<string, unknown>>): ReportDocument {
  const paragraphs: PlacedParagraph[] = [];
  const tables: PlacedTable[] = [];
  for (const { base, facts } of chunks) {
    for (const paragraph of facts.paragraphs) paragraphs.push({ paragraph, base, index: paragraphs.length });
    for (const table of facts.tables) tables.push({ table, base });
  }
  return new ReportDocument({ language, settings, paragraphs, tables, frontMatter });
}

/** Reads a whole text once, without keeping anything. */
export function readDocument(text: string, language: DocumentLanguage, settings: Settings) {
  const { starts, frontMatter } = splitDocument(text, language);
  const chunks = starts.map((base, index) => ({ base, facts: readChunk(text.slice(base, starts[index + 1] ?? text.length), language) }));
  return { document: assembleDocument(chunks, language, settings, frontMatter), frontMatter };
}
