import assert from 'node:assert/strict';
import { likelyReportYear } from '../../client/src/report-year.js';
import {
  allSnippets,
  checkText,
  kindSkeleton,
  reportKinds,
  reportYearOn,
  sectionInsertion,
  writeSnippet,
  type Snippet,
  type SnippetPlace,
} from '../../server/src/core/index.js';
import { blankCount, expandSnippet } from './snippet-syntax.js';

const january: SnippetPlace = { today: { year: 2026, month: 1, day: 9 }, reportYear: undefined };
const november: SnippetPlace = { today: { year: 2026, month: 11, day: 30 }, reportYear: undefined };
const snippets = allSnippets('');

function named(name: string): Snippet {
  const found = snippets.find((snippet) => snippet.name === name);
  assert.ok(found, name);
  return found;
}

const textOf = (snippet: Snippet, place = january): string => expandSnippet(writeSnippet(snippet, place).snippet, {});

suite('snippets', () => {
  test('there are some for whole reports, sections and passages', () => {
    assert.deepEqual(new Set(snippets.map(({ sort }) => sort)), new Set(['report', 'section', 'passage']));
  });

  for (const snippet of snippets) {
    test(`${snippet.description}：${snippet.name}: is well formed and has blanks`, () => {
      const { snippet: body, text } = writeSnippet(snippet, january);
      assert.doesNotMatch(expandSnippet(body, {}), /[$\\{}<>•]|\[\[|\]\]/u);
      assert.doesNotMatch(text, /[$\\{}<>•]|\[\[|\]\]/u);
      assert.ok(blankCount(body) > 0);
    });

    test(`${snippet.description}：${snippet.name}: is called by letters that no report holds`, () => {
      for (const prefix of snippet.prefixes) assert.match(prefix, /^[a-z]{3,}$/u);
    });
  }

  test('no prefix means two snippets', () => {
    const prefixes = snippets.flatMap((snippet) => snippet.prefixes);
    assert.deepEqual(
      prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
      [],
    );
  });

  test('a report on a year is begun from its November to the October after', () => {
    assert.equal(reportYearOn({ year: 2026, month: 1 }), 2025);
    assert.equal(reportYearOn({ year: 2026, month: 10 }), 2025);
    assert.equal(reportYearOn({ year: 2026, month: 11 }), 2026);
  });

  for (const [place, year] of [
    [january, 2025],
    [november, 2026],
  ] as const) {
    test(`in month ${place.today.month} a report speaks of ${year} and plans for ${year + 1}`, () => {
      const text = textOf(named('法治政府建设年度报告（全文）'), place);
      assert.match(text, new RegExp(`关于${year}年法治政府建设情况的报告`, 'u'));
      assert.match(text, new RegExp(`${year + 1}年，重点做好以下工作`, 'u'));
    });
  }

  for (const [month, year] of [
    [1, 2025],
    [6, 2025],
    [11, 2026],
    [12, 2026],
  ] as const) {
    const place: SnippetPlace = { today: { year: 2026, month, day: 15 }, reportYear: undefined };
    const plan = new RegExp(`^二、.*\\n\\n${year + 1}年，重点做好以下工作`, 'u');

    test(`in month ${month} a new report and the snippets speak of ${year}`, () => {
      const begun = likelyReportYear(new Date(2026, month - 1, 15));
      assert.equal(begun, year);
      for (const { id, name } of reportKinds) {
        const skeleton = expandSnippet(kindSkeleton(id, begun), {});
        assert.deepEqual(skeleton.match(/\d{4}年(?!\d+月)/gu), textOf(named(`${name}（全文）`), place).match(/\d{4}年(?!\d+月)/gu), id);
      }
    });

    test(`in month ${month} a section plans for ${year + 1}, called by its snippet or put into a new report`, () => {
      const snippet = allSnippets('二、').find(({ kind, section }) => kind === 'rule-of-law-annual' && section === 'next-year-plan')!;
      assert.match(textOf(snippet, place), plan);
      const [title] = expandSnippet(kindSkeleton('rule-of-law-annual', likelyReportYear(new Date(2026, month - 1, 15))), {}).split('\n');
      const text = `${title!}\n\n一、主要举措和成效\n\n全年办理案件36件。\n`;
      const insertion = sectionInsertion(text, checkText(text, 'official-report'), 'next-year-plan');
      assert.match(insertion?.text.trim() ?? '', plan);
    });
  }

  test('in a report that says of which year it is, they speak of that', () => {
    assert.match(textOf(named('过渡语'), { ...january, reportYear: 2023 }), /^现将2023年/u);
  });

  test('days and months are written without zeros in front', () => {
    assert.match(textOf(named('落款')), /\n2026年1月9日$/u);
  });

  test('a document number has hexagonal brackets', () => {
    assert.match(textOf(named('发文字号')), /〔2026〕×号$/u);
  });

  for (const { id, name } of reportKinds) {
    test(`the whole report of ${name} is taken for one`, () => {
      assert.equal(checkText(textOf(named(`${name}（全文）`)), 'official-report').kind, id);
    });
  }
});
