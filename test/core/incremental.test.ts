import assert from 'node:assert/strict';
import { createChecker, type DocumentLanguage } from '../../server/src/core/index.js';
import { readingOf } from '../../server/src/core/pipeline/reading.js';
import { readFigures } from '../../server/src/core/figures/reading/names/figures.js';
import { readRevision, type Revision } from '../../server/src/core/pipeline/revision.js';
import { sampleReport } from '../../bench/sample-report.js';

/** Typing in one paragraph reads one chunk. Counted, not timed. */
suite('core: work done after an edit', () => {
  const heading: Partial<Record<DocumentLanguage, (text: string) => string>> = { markdown: (text) => `## ${text}` };

  for (const language of ['plaintext', 'markdown', 'official-report'] as const) {
    test(`${language}: typing in a paragraph of 200,000 characters reads one chunk`, () => {
      let text = sampleReport(600_000, heading[language]);
      assert.ok(text.length > 190_000);
      const checker = createChecker(language);
      const { chunks, chunksRead } = checker.check(text).work;
      assert.equal(chunksRead, chunks);
      for (const place of [0.1, 0.5, 0.9]) {
        const at = text.indexOf('，', Math.floor(text.length * place));
        for (const typed of ['稳', '中', '求', '进', '，']) {
          text = text.slice(0, at) + typed + text.slice(at);
          assert.equal(checker.check(text).work.chunksRead, 1);
        }
      }
    });
  }

  test('typing reads the figures of one paragraph', () => {
    let revision: Revision | undefined;
    const figuresIn = (text: string) => {
      revision = readRevision(text, readingOf('plaintext'), revision);
      return revision.lines.all.map(({ paragraph }) => readFigures(paragraph));
    };
    const text = sampleReport(60_000);
    const before = figuresIn(text);
    const at = text.indexOf('全年共办理', text.length >> 1);
    const after = figuresIn(`${text.slice(0, at)}稳${text.slice(at)}`);
    assert.equal(after.length, before.length);
    assert.equal(after.filter((figures, index) => figures !== before[index]).length, 1);
  });

  test('front matter that is closed by typing is cut off', () => {
    const checker = createChecker('plaintext');
    const open = '--\n报告类型: 工作总结\n---\n一、总体情况\n二、存在问题\n';
    checker.check(open);
    assert.equal(checker.check(`-${open}`).kindFrom, 'declared');
  });

  test('a new line reads the two chunks that it parts', () => {
    const text = sampleReport(30_000);
    const checker = createChecker('plaintext');
    checker.check(text);
    const at = text.indexOf('，', text.length >> 1);
    assert.equal(checker.check(`${text.slice(0, at)}\n${text.slice(at)}`).work.chunksRead, 2);
  });

  test('lines that move are not read again', () => {
    const lines = sampleReport(30_000).split('\n');
    const checker = createChecker('plaintext');
    checker.check(lines.join('\n'));
    lines.splice(40, 0, ...lines.splice(10, 5));
    assert.equal(checker.check(lines.join('\n')).work.chunksRead, 0);
  });

  test('the same text again gives the same report', () => {
    const checker = createChecker('plaintext');
    const text = sampleReport(30_000);
    assert.equal(checker.check(`${text.slice(0, 9)}${text.slice(9)}`), checker.check(text));
  });
});
