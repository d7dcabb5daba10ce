import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkText, type DocumentLanguage } from '../../server/src/core/index.js';

const RULES: readonly string[] = ['table-total-mismatch', 'table-figure-mismatch', 'gov-info-table-balance', 'quantity-conflict'];
const EXAMPLE = /^## (?<sort>对照|陷阱)：(?<name>.*)\n+```(?<language>\w+)\n(?<text>[\s\S]*?)\n```$/gmu;
const CHOICE = /⟦(?<wrong>[^|⟧]*)\|(?<right>[^⟧]*)⟧/gu;

const examples = [...fs.readFileSync(path.join(process.cwd(), 'test/core/tables/pairs.md'), 'utf8').matchAll(EXAMPLE)].map(
  ({ groups }) => ({
    isTrap: groups!['sort'] === '陷阱',
    name: groups!['name']!,
    text: groups!['text']!,
    language: (groups!['language'] === 'text' ? 'plaintext' : 'markdown') satisfies DocumentLanguage as DocumentLanguage,
  }),
);

function told(text: string, language: DocumentLanguage): readonly string[] {
  return checkText(text, language)
    .findings.filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, severity, message, span }) => `${severity} ${rule} ${text.slice(span.start, span.end)}: ${message}`);
}

suite('tables: right and wrong', () => {
  for (const { isTrap, name, text, language } of examples) {
    test(`${isTrap ? '陷阱' : '对照'}：${name}`, () => {
      const right = text.replaceAll(CHOICE, (...match) => (match.at(-1) as Record<string, string>)['right']!);
      assert.deepEqual(told(right, language), []);
      if (isTrap) return;
      const wrong = text.replaceAll(CHOICE, (...match) => (match.at(-1) as Record<string, string>)['wrong']!);
      assert.equal(told(wrong, language).length, 1, `${told(wrong, language).join('\n')}`);
    });
  }
});
