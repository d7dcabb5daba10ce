import assert from 'node:assert/strict';
import fs from 'node:fs';
import { checkText, ruleCatalogue, type DocumentLanguage } from '../../server/src/core/index.js';

const EXAMPLE = /^### (错误|正确)[^\n]*\n+(````|```)(text|markdown)\n([\s\S]*?)\n\2$/gmu;

suite('docs/rules: examples', () => {
  for (const { id } of ruleCatalogue) {
    test(id, () => {
      const page = fs.readFileSync(`docs/rules/${id}.md`, 'utf8');
      const examples = [...page.matchAll(EXAMPLE)];
      assert.deepEqual(new Set(examples.map(([, verdict]) => verdict)), new Set(['错误', '正确']), 'a page shows both');
      for (const [, verdict, , fence, text] of examples) {
        const language: DocumentLanguage = fence === 'text' ? 'plaintext' : 'markdown';
        const found = checkText(text!, language).findings.some(({ rule }) => rule === id);
        assert.equal(found, verdict === '错误', `${verdict}：\n${text}`);
      }
    });
  }
});
