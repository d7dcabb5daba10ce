import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { readMarkdown } from '../../server/src/core/paragraph/markdown-reader.js';
import type { PlacedParagraph } from '../../server/src/core/paragraph/placed.js';
import { readPlainText } from '../../server/src/core/paragraph/plain-reader.js';
import type { ReadLine } from '../../server/src/core/paragraph/read-line.js';
import { readingOf } from '../../server/src/core/pipeline/reading.js';
import { readRevision } from '../../server/src/core/pipeline/revision.js';
import { splitPlainText } from '../../server/src/core/text/plain-chunks.js';
import { partsLines, splitMarkdown } from '../../server/src/core/text/markdown-chunks.js';
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

  test('Markdown without blank lines is cut at each line, whatever a line begins with', () => {
    for (const first of LINES_FOR_THEMSELVES) {
      const text = [first, ...PROSE, '- 乙', ...PROSE, first, ''].join('\n');
      assert.deepEqual(pieces(text), text.trimEnd().split('\n'), first);
    }
  });

  test('an item of a list is cut from the item above', () => {
    const text = ['1. 甲', '2. **乙。**丙', '   丁', '10) 戊', '- 己', '  - 庚', '* **辛**', '- [ ] 壬'].join('\n');
    assert.deepEqual(pieces(text), text.split('\n'));
  });

  test('lines that Markdown reads together stay together', () => {
    for (const block of BLOCKS) assert.deepEqual(pieces([...PROSE, block, ...PROSE].join('\n')), [...PROSE, block, ...PROSE], block);
  });

  test('a mark that goes on over lines holds no more than the lines beside it', () => {
    for (const marked of MARKED_LINES) {
      const [above, below] = [PROSE.at(-1)!, PROSE[0]!];
      const held = `${above}\n${marked}\n${below}`;
      assert.deepEqual(pieces([...PROSE, marked, ...PROSE].join('\n')), [...PROSE.slice(0, -1), held, ...PROSE.slice(1)], marked);
    }
  });

  test('an edit in a long list reads a few lines anew', () => {
    let read = 0;
    const { cuts, read: readChunk } = readingOf('markdown');
    const reading = { cuts, read: (chunk: string) => (read++, readChunk(chunk)) };
    const text = Array.from({ length: 300 }, (_, index) => `${index + 1}. **第${index}件事。**办结${index}件。`).join('\n');
    const before = readRevision(text, reading);
    read = 0;
    const middle = text.indexOf('150. ');
    for (const inserted of ['甲', '- ', '| 甲 |\n', '> 甲\n', '<br>', '**甲**']) {
      readRevision(text.slice(0, middle) + inserted + text.slice(middle), reading, before);
      assert.ok(read <= 3, `${inserted}: ${read}`);
      read = 0;
    }
  });

  test('lines of closed marks read alone what they read together', () => {
    let parted = 0;
    fc.assert(
      fc.property(markedLine, markedLine, (above, line) => {
        if (!partsLines(above, line)) return;
        parted++;
        const together = readMarkdown(`${above}\n${line}`).map(({ paragraph: { text } }) => text);
        assert.deepEqual(
          [above, line].flatMap((one) => readMarkdown(one).map(({ paragraph: { text } }) => text)),
          together,
        );
      }),
      { numRuns: 3000 },
    );
    assert.ok(parted > 300, `only ${parted} pairs were parted`);
  });

  for (const language of ['plaintext', 'markdown'] as const) {
    const reading = readingOf(language);

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
            const before = new Set(revision.chunks);
            revision = readRevision(applyEdit(revision.text, one), reading, revision);
            const fresh = readRevision(revision.text, reading);
            assert.deepEqual(revision.chunkStarts, fresh.chunkStarts);
            assert.deepEqual(revision.lineStarts, fresh.lineStarts);
            assert.deepEqual(
              revision.lines.all.map(({ paragraph, touchesNext }) => [paragraph.source, touchesNext]),
              fresh.lines.all.map(({ paragraph, touchesNext }) => [paragraph.source, touchesNext]),
            );
            assertAscending(revision.lines.all);
            if (revision.chunks.some((chunk) => before.has(chunk))) kept++;
          }
        }),
        { numRuns: 300 },
      );
      assert.ok(kept > 300, `only ${kept} edits left a chunk as it was`);
    });
  }
});

/** Places tell the order of the lines. */
function assertAscending(lines: readonly PlacedParagraph[]): void {
  for (const [index, { place }] of lines.entries()) assert.ok(index === 0 || place > lines[index - 1]!.place, `line ${index}`);
}

const PROSE = ['全年办理案件36件。', '二、主要问题', '一是甲；二是乙。'];

const LINES_FOR_THEMSELVES = [
  '1. 甲',
  '- 甲',
  '* 甲',
  '  - 甲',
  '> 甲',
  '| 甲 | 乙 |',
  '甲\t3\t4',
  '<center>',
  '<p align="center">甲</p>',
  '<a name="_Toc1"></a>甲',
  '<5%的单位',
  '2. **甲。**乙',
  '**甲（一）**',
  '×府发[2023]3号',
  '[甲](http://a.b/c_d)',
  '`甲_乙`',
  '## **甲',
];

const BLOCKS = [
  '| 甲 | 乙 |\n|---|---|\n| 3 | 4 |',
  '> 甲\n> 乙',
  '甲\t3\t4\n乙\t5\t6',
  '单位 处罚 许可\n甲镇 3 4',
  '小标题\n===',
  '小标题\n---',
  '乙\n```\n甲\n\n- 乙\n```',
];

const MARKED_LINES = ['**甲\n乙**', '1. **甲\n乙\n丙**', '[甲\n乙](http://a.b)', '`甲\n乙`'];

/** Chunks, without the line breaks at their ends. */
function pieces(text: string): readonly string[] {
  const starts = [...splitMarkdown(text, 0)];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).replace(/\n+$/u, ''));
}

const MARKS = ['**乙**', '**乙。**', '*乙*', '`乙*`', '[乙](u_v)', '**乙**', '`_`', '*', '**', '***', '_', '`', '``', '[', ']', '](u)', '<', '>', '<b>', '</b>', '<a href="x_y">', '<http://a_b>', '\\', '\\*', '!', ' ', '“', '（', '。', '甲', 'a', '3', '㎡', '😀']; // prettier-ignore
const markedLine = fc
  .tuple(fc.constantFrom('', '甲', '- ', '1. ', '2. '), fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 6 }))
  .map(([first, marks]) => `${first}甲${marks.join('')}`);

function chunkwise(text: string, starts: readonly number[], read: (chunk: string) => readonly ReadLine[]) {
  return starts.flatMap((start, index) => paragraphs(read(text.slice(start, starts[index + 1] ?? text.length)), start));
}

function paragraphs(read: readonly ReadLine[], base: number) {
  return read.map(({ start, paragraph }) => ({
    text: paragraph.text,
    block: paragraph.block,
    form: paragraph.heading?.form,
    depth: paragraph.heading?.depth,
    places:
      [...paragraph.text].length === 0
        ? []
        : [0, paragraph.text.length >> 1].map((at) => base + start + paragraph.inLine({ start: at, end: at + 1 }).start),
  }));
}
