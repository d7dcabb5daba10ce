import type { Settings } from './config/settings.js';
import { PlacedParagraph, type Place } from './document/placed.js';
import { ReportDocument, type DocumentParts, type PlacedTable } from './document/report-document.js';
import { readChunk, type ChunkFacts } from './facts/chunk-facts.js';
import type { DocumentLanguage } from './report.js';
import { splitPlainText } from './text/chunks.js';
import { readFrontMatter } from './text/front-matter.js';
import { splitMarkdown } from './text/markdown-chunks.js';

/** A chunk of the document at its place, with what it says. The place is that of the latest revision: an edit elsewhere moves it. */
export interface PlacedChunk<Facts extends ChunkFacts = ChunkFacts> extends Place {
  facts: Facts;
  readonly paragraphs: readonly PlacedParagraph[];
}

/** Cuts a text into front matter and chunks: the start of each chunk, and what the front matter says. */
export function splitDocument(text: string, language: DocumentLanguage) {
  const front = readFrontMatter(text);
  const from = front?.end ?? 0;
  const starts = language === 'markdown' ? splitMarkdown(text, from) : splitPlainText(text, from);
  return { starts, frontMatter: front?.values ?? {} };
}

/**
 * Reads the chunks that are not known from an earlier revision. An edit leaves all chunks before it and all behind it as they were: the former
 * keep their number counted from the start, the latter counted from the end. Gives `known` itself where no chunk came or went.
 */
export function readChunks<Facts extends ChunkFacts>(
  text: string,
  starts: readonly number[],
  known: readonly PlacedChunk<Facts>[],
  read: (chunk: string) => Facts,
): readonly PlacedChunk<Facts>[] {
  const chunks: PlacedChunk<Facts>[] = [];
  let shift = 0;
  let first = 0;
  const knownAs = (index: number, base: number, end: number): PlacedChunk<Facts> | undefined => {
    const chunk = known[index];
    return chunk && chunk !== chunks[index] && says(text, base, end, chunk.facts.text) ? chunk : undefined;
  };
  for (const [number, base] of starts.entries()) {
    const end = starts[number + 1] ?? text.length;
    let chunk = knownAs(number + shift, base, end);
    if (!chunk) {
      shift = known.length - starts.length;
      chunk = knownAs(number + shift, base, end) ?? rewritten(shift === 0 ? known[number] : undefined, read(detach(text.slice(base, end))));
    }
    chunk.base = base;
    chunk.first = first;
    first += chunk.paragraphs.length;
    chunks.push(chunk);
  }
  return chunks.length === known.length && chunks.every((chunk, number) => chunk === known[number]) ? known : chunks;
}

function says(text: string, start: number, end: number, chunk: string): boolean {
  return chunk.length === end - start && text.slice(start, end) === chunk;
}

/** A slice keeps the whole text that it was cut from alive; a copy of the chunk does not. */
function detach(chunk: string): string {
  return ` ${chunk}`.slice(1);
}

/** A chunk of other words in the place of one of as many paragraphs is the same chunk, so whatever points at its paragraphs still does. */
function rewritten<Facts extends ChunkFacts>(before: PlacedChunk<Facts> | undefined, facts: Facts): PlacedChunk<Facts> {
  if (before?.paragraphs.length !== facts.paragraphs.length) return newChunk(facts);
  before.facts = facts;
  facts.paragraphs.forEach((paragraph, offset) => before.paragraphs[offset]!.nowReads(paragraph));
  return before;
}

function newChunk<Facts extends ChunkFacts>(facts: Facts): PlacedChunk<Facts> {
  const paragraphs: PlacedParagraph[] = [];
  const chunk = { base: 0, first: 0, facts, paragraphs };
  facts.paragraphs.forEach((paragraph, offset) => paragraphs.push(new PlacedParagraph(paragraph, chunk, offset)));
  return chunk;
}

/** `earlier` may lend its paragraphs where no chunk came or went. */
export function assembleDocument(
  chunks: readonly PlacedChunk[],
  parts: Omit<DocumentParts, 'paragraphs' | 'tables'>,
  earlier?: ReportDocument,
): ReportDocument {
  const tables: PlacedTable[] = [];
  for (const { base, facts } of chunks) for (const table of facts.tables) tables.push({ table, base });
  return new ReportDocument({ ...parts, paragraphs: earlier?.paragraphs ?? paragraphsOf(chunks), tables });
}

function paragraphsOf(chunks: readonly PlacedChunk[]): readonly PlacedParagraph[] {
  const paragraphs: PlacedParagraph[] = [];
  for (const chunk of chunks) for (const placed of chunk.paragraphs) paragraphs.push(placed);
  return paragraphs;
}

/** Reads a whole text once, without keeping anything. */
export function readDocument(text: string, language: DocumentLanguage, settings: Settings) {
  const { starts, frontMatter } = splitDocument(text, language);
  const chunks = readChunks(text, starts, [], (chunk) => readChunk(chunk, language));
  return { document: assembleDocument(chunks, { language, settings, frontMatter }), frontMatter };
}
