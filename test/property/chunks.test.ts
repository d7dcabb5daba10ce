import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { readMarkdown } from '../../server/src/core/document/markdown-reader.js';
import type { Paragraph } from '../../server/src/core/document/paragraph.js';
import { readPlainText } from '../../server/src/core/document/plain-reader.js';
import { readChunk } from '../../server/src/core/facts/chunk-facts.js';
import { readRevision, type Revision } from '../../server/src/core/revision.js';
import { splitPlainText } from '../../server/src/core/text/chunks.js';
import { splitMarkdown } from '../../server/src/core/text/markdown-chunks.js';
import { applyEdit, draft, edit, longDraft } from './arbitraries.js';

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

  for (const language of ['plaintext', 'markdown'] as const) {
    const reading = { language, read: (chunk: string) => readChunk(chunk, language) };
    const starts = (revision: Revision): readonly number[] => revision.chunks.map(({ start }) => start);

    test(`${language}: a chunk is cut without regard to what stands before it`, () => {
      const cuts = (text: string, from: number) => [...(language === 'markdown' ? splitMarkdown(text, from) : splitPlainText(text, from))];
      fc.assert(
        fc.property(draft, (text) => {
          const all = cuts(text, 0);
          for (const [index, start] of all.entries()) if (index > 0) assert.deepEqual(cuts(text, start), all.slice(index));
        }),
        { numRuns: 200 },
      );
    });

    test(`${language}: after edits the chunks and their paragraphs stand where they do in a fresh reading`, () => {
      let kept = 0;
      fc.assert(
        fc.property(longDraft, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
          let revision = readRevision(start, reading);
          for (const one of edits) {
            const before = new Set(revision.chunks.map(({ facts }) => facts));
            revision = readRevision(applyEdit(revision.text, one), reading, revision);
            const fresh = readRevision(revision.text, reading);
            assert.deepEqual(starts(revision), starts(fresh));
            assert.deepEqual(
              revision.paragraphs.map(({ base, index, paragraph }) => [base, index, paragraph.source]),
              fresh.paragraphs.map(({ base, index, paragraph }) => [base, index, paragraph.source]),
            );
            if (revision.chunks.some(({ facts }) => before.has(facts))) kept++;
          }
        }),
        { numRuns: 300 },
      );
      assert.ok(kept > 300, `only ${kept} edits left a chunk as it was`);
    });
  }
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
