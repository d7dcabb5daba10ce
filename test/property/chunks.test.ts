import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { readMarkdown } from '../../server/src/core/document/markdown-reader.js';
import type { Paragraph } from '../../server/src/core/document/paragraph.js';
import { readPlainText } from '../../server/src/core/document/plain-reader.js';
import { splitPlainText } from '../../server/src/core/text/chunks.js';
import { splitMarkdown } from '../../server/src/core/text/markdown-chunks.js';
import { draft } from './arbitraries.js';

suite('property: chunks', () => {
  test('plain text read chunk by chunk is the whole read at once', () => {
    fc.assert(
      fc.property(draft, (text) =>
        assert.deepEqual(chunkwise(text, [...splitPlainText(text, 0)], readPlainText), paragraphs(readPlainText(text), 0)),
      ),
      { numRuns: 400 },
    );
  });

  test('Markdown read chunk by chunk is the whole read at once', () => {
    fc.assert(
      fc.property(draft, (text) =>
        assert.deepEqual(chunkwise(text, [...splitMarkdown(text, 0)], readMarkdown), paragraphs(readMarkdown(text), 0)),
      ),
      { numRuns: 1500 },
    );
  });
});

function chunkwise(text: string, starts: readonly number[], read: (chunk: string) => readonly Paragraph[]) {
  return starts.flatMap((start, index) => paragraphs(read(text.slice(start, starts[index + 1] ?? text.length)), start));
}

function paragraphs(read: readonly Paragraph[], base: number) {
  return read.map((paragraph) => ({
    text: paragraph.text,
    block: paragraph.block,
    form: paragraph.heading?.form,
    depth: paragraph.heading?.depth,
    places:
      [...paragraph.text].length === 0
        ? []
        : [0, paragraph.text.length >> 1].map((at) => base + paragraph.inChunk({ start: at, end: at + 1 }).start),
  }));
}
