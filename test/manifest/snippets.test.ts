import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkText, reportKinds } from '../../server/src/core/index.js';
import { blankCount, expandSnippet } from './snippet-syntax.js';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const files = readdirSync('snippets').filter((file) => file.endsWith('.json'));
const snippets = files.flatMap((file) =>
  Object.entries(JSON.parse(readFileSync(`snippets/${file}`, 'utf8')) as Readonly<Record<string, Snippet>>).map(([name, snippet]) => ({
    name,
    snippet,
    text: snippet.body.join('\n'),
  })),
);
const day = { CURRENT_YEAR: '2026', CURRENT_MONTH: '01', CURRENT_DATE: '09' };
const named = (name: string): string => {
  const found = snippets.find((entry) => entry.name === name);
  assert.ok(found, name);
  return found.text;
};

suite('snippets', () => {
  test('there are some for whole reports, sections, paragraphs and formal elements', () => {
    assert.deepEqual(files.sort(), ['elements.json', 'paragraphs.json', 'reports.json', 'sections.json']);
  });

  for (const { name, snippet, text } of snippets) {
    test(`${name}: is well formed, has blanks and a description`, () => {
      const expanded = expandSnippet(text, day);
      assert.doesNotMatch(expanded, /[$\\{}<>•]|\[\[|\]\]/u);
      assert.ok(blankCount(text) > 0);
      assert.ok(snippet.description.length > 0);
    });

    test(`${name}: can be typed in Chinese, by initials and by pinyin`, () => {
      const latin = snippet.prefix.filter((prefix) => /^[a-z]{3,}$/u.test(prefix));
      assert.equal(latin.length, 2);
      assert.equal(snippet.prefix.filter((prefix) => /^\p{Script=Han}+$/u.test(prefix)).length, 1);
    });
  }

  test('no prefix means two snippets', () => {
    const prefixes = snippets.flatMap(({ snippet }) => snippet.prefix);
    assert.deepEqual(
      prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
      [],
    );
  });

  for (const [today, lastYear] of [
    ['2026', '2025'],
    ['2030', '2029'],
    ['2031', '2030'],
    ['2100', '2099'],
  ] as const) {
    test(`in ${today} a report speaks of ${lastYear} and plans for ${today}`, () => {
      const text = expandSnippet(named('法治政府建设年度报告（全文）'), { ...day, CURRENT_YEAR: today });
      assert.match(text, new RegExp(`关于${lastYear}年法治政府建设情况的报告`, 'u'));
      assert.match(text, new RegExp(`\n${lastYear}年，`, 'u'));
      assert.match(text, new RegExp(`${today}年，重点做好以下工作`, 'u'));
    });
  }

  test('days and months are written without zeros in front', () => {
    assert.match(expandSnippet(named('落款'), day), /\n2026年1月9日$/u);
  });

  test('a document number has hexagonal brackets', () => {
    assert.match(expandSnippet(named('发文字号'), day), /〔2026〕×号$/u);
  });

  for (const { id, name } of reportKinds) {
    test(`the whole report of ${name} is taken for one`, () => {
      assert.equal(checkText(expandSnippet(named(`${name}（全文）`), day), 'official-report').kind, id);
    });
  }
});
