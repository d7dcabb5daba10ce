import assert from 'node:assert/strict';
import {
  applyEdits,
  checkText,
  kindById,
  kindIds,
  kindSkeleton,
  reportKinds,
  sectionInsertion,
  type Report,
} from '../../server/src/core/index.js';
import { sectionTemplatesOf } from '../../server/src/core/kinds/section-templates.js';
import { toPlainText, toSnippet, yearsOf } from '../../server/src/core/kinds/template-notation.js';
import { skeletonTemplate } from '../../server/src/core/views/templates.js';

const years = { report: '2025', next: '2026' };
const blankLeft: string = 'placeholder-left';

suite('template notation', () => {
  test('blanks become tab stops in reading order, and the caret ends behind everything', () => {
    assert.equal(toSnippet('办理[[×]]件、[[×]]次。', years), '办理${1:×}件、${2:×}次。$0');
  });

  test('blanks of one name change together', () => {
    assert.equal(toSnippet('[[机关=某局]]报告，[[×]]，[[机关=某局]]', years), '${1:某局}报告，${2:×}，${1}$0');
  });

  test('a blank may be a choice', () => {
    assert.equal(toSnippet('[[一|二]]、标题', years), '${1|一,二|}、标题$0');
    assert.equal(toPlainText('[[一|二]]、标题', years), '一、标题');
  });

  test('signs that mean something in snippets stand for themselves', () => {
    assert.equal(toSnippet(String.raw`价$1、}和\n`, years), String.raw`价\$1、\}和\\n$0`);
  });

  test('years are filled in, and left blank where the report names none', () => {
    assert.equal(toPlainText('[[年=<报告年>]]年，[[<次年>]]年', years), '2025年，2026年');
    assert.equal(toPlainText('<报告年>年', yearsOf(undefined)), '××××年');
  });
});

suite('skeletons', () => {
  for (const kind of kindIds) {
    const text = toPlainText(skeletonTemplate(kind), yearsOf(2025));
    const report = checkText(text, 'official-report');

    test(`${kind}: is recognised and has every section that is asked for`, () => {
      assert.equal(report.kind, kind);
      const lacking = report.sections.filter(({ state, necessity }) => state !== 'present' && necessity !== 'may');
      assert.deepEqual(lacking, []);
    });

    test(`${kind}: nothing is to be found but its blanks`, () => {
      const others = report.findings.filter(({ rule }) => rule !== blankLeft);
      assert.deepEqual(
        others.map(({ rule, message, span }) => `${rule}: ${message} (${text.slice(span.start, span.end)})`),
        [],
      );
    });

    test(`${kind}: the snippet names the year asked for`, () => {
      const snippet = kindSkeleton(kind, 2031);
      assert.deepEqual([...new Set(snippet.match(/\d{4}/gu))].sort(), kind === 'general-report' ? ['2032'] : ['2031', '2032']);
    });
  }
});

suite('section templates', () => {
  for (const { id, sections } of reportKinds) {
    test(`${id}: every section has one`, () => {
      assert.deepEqual(
        sectionTemplatesOf(id).map(({ section }) => section),
        sections.map((section) => section.id),
      );
    });
  }
});

suite('inserting a section', () => {
  const title = '青石县司法局关于2025年法治政府建设情况的报告';
  const signOff = '青石县司法局\n2026年1月20日\n';
  const measures = '主要举措和成效\n\n全年办理案件36件。';
  const plan = '下一年度的主要安排\n\n2026年将加强学习。';

  const insert = (text: string, section: string, language: 'official-report' | 'markdown' = 'official-report'): string => {
    const insertion = sectionInsertion(text, checkText(text, language), section);
    assert.ok(insertion, `${section} can be inserted`);
    return applyEdits(text, [{ span: { start: insertion.offset, end: insertion.offset }, newText: insertion.text }]);
  };
  const headings = (text: string): readonly string[] => text.match(/^[#*\u3000 ]*(?:[一二三四五]、|\d\.).*$/gmu) ?? [];
  const sectionOf = (report: Report, id: string) => report.sections.find((section) => section.id === id);

  test('the last section goes before the sign-off and counts on', () => {
    const changed = insert(`${title}\n\n一、${measures}\n\n${signOff}`, 'next-year-plan');
    assert.deepEqual(headings(changed), ['一、主要举措和成效', '二、下一年度推进法治政府建设的主要安排']);
    assert.ok(changed.endsWith(`\n\n${signOff}`));
    assert.match(changed, /2026年，重点做好以下工作/u);
  });

  test('a section in the middle takes the ordinal of the heading that follows it', () => {
    const changed = insert(`${title}\n\n一、${measures}\n\n二、${plan}\n\n${signOff}`, 'deficiencies');
    assert.deepEqual(headings(changed), ['一、主要举措和成效', '二、存在的不足和原因', '二、下一年度的主要安排']);
    assert.match(changed, /\n\n二、存在的不足和原因\n\n（一）/u);
  });

  test('a section that comes early may stand late: it is no landmark for those before it', () => {
    const first = '党政主要负责人履行推进法治建设第一责任人职责情况\n\n主要负责人主持研究法治工作3次。';
    const changed = insert(`${title}\n\n一、${first}\n\n二、${measures}\n\n三、${plan}\n\n${signOff}`, 'deficiencies');
    assert.deepEqual(headings(changed).slice(2), ['三、存在的不足和原因', '三、下一年度的主要安排']);
  });

  test('what is inserted is then present', () => {
    for (const section of ['measures', 'deficiencies', 'first-responsible', 'next-year-plan', 'other']) {
      const changed = insert(`${title}\n\n${signOff}`, section);
      assert.equal(sectionOf(checkText(changed, 'official-report'), section)?.state, 'present', section);
      assert.equal(headings(changed).length, 1);
    }
  });

  test('Markdown headings, bold headings and headings numbered 1. are continued as they are', () => {
    const markdown = `# ${title}\n\n## 一、${measures}\n\n${signOff}`;
    assert.deepEqual(headings(insert(markdown, 'deficiencies', 'markdown')).at(-1), '## 二、存在的不足和原因');
    const bold = `${title}\n\n**一、主要举措和成效**\n\n全年办理案件36件。\n\n${signOff}`;
    assert.deepEqual(headings(insert(bold, 'deficiencies', 'markdown')).at(-1), '**二、存在的不足和原因**');
    const arabic = insert(`${title}\n\n1.${measures}\n\n${signOff}`, 'deficiencies');
    assert.equal(headings(arabic).at(-1), '2.存在的不足和原因');
    assert.match(arabic, /\n一是【/u);
  });

  test('a report without blank lines, with CRLF and indentation keeps them', () => {
    const text = `${title}\r\n　　一、主要举措和成效\r\n　　全年办理案件36件。\r\n${signOff.replaceAll('\n', '\r\n')}`;
    const changed = insert(text, 'deficiencies');
    assert.ok(changed.includes('36件。\r\n　　二、存在的不足和原因\r\n　　（一）'), changed);
    assert.doesNotMatch(changed, /[^\r]\n|\r\n\r\n/u);
  });

  test('a directive for the next line stays with its heading', () => {
    const directive = '<!-- hegao-disable-next-line heading-trailing-punct -->';
    const changed = insert(`${title}\n\n一、${measures}\n\n${directive}\n二、${plan}\n\n${signOff}`, 'deficiencies');
    assert.ok(changed.includes(`${directive}\n二、下一年度的主要安排`), changed);
  });

  test('the closing formula, the list of attachments and the sign-off stay behind', () => {
    const ending = `特此报告。\n\n附件：1.行政执法数据表\n\n${signOff}`;
    const changed = insert(`${title}\n\n一、${measures}\n\n${ending}`, 'deficiencies');
    assert.ok(changed.endsWith(`\n\n${ending}`), changed);
    assert.equal(headings(changed).at(-1), '二、存在的不足和原因');
  });

  test('nothing is inserted twice, and nothing that the kind does not know', () => {
    const text = `${title}\n\n一、${measures}\n\n${signOff}`;
    const report = checkText(text, 'official-report');
    assert.equal(sectionInsertion(text, report, 'measures'), undefined);
    assert.equal(sectionInsertion(text, report, 'active-disclosure'), undefined);
  });

  test('snippet and plain text say the same', () => {
    const text = `${title}\n\n${signOff}`;
    const report = checkText(text, 'official-report');
    for (const { id } of kindById(report.kind).sections) {
      const insertion = sectionInsertion(text, report, id);
      assert.ok(insertion);
      assert.equal(insertion.snippet.replace(/\$\{\d+:([^}]*)\}|\$0/gu, '$1'), insertion.text);
    }
  });
});
