import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A defect, made by replacing words in one of the real tables, and what the check has to say about it. */
type Defect = readonly [name: string, table: string, from: string | RegExp, to: string, message: RegExp];

const defects: readonly Defect[] = [
  ['a wrong column', 'laws', 'in_force', 'effective', /^data\/laws\.tsv:1: the columns should be name, level, enacted, in_force/u],
  ['a missing cell', 'plenums', '20\t4\t', '20\t', /^data\/plenums\.tsv:19: plenum should look like 3: 2025-10-20$/u],
  ['too many cells', 'plenums', '20\t4\t', '20\t4\t\t', /^data\/plenums\.tsv:19: has 9 cells instead of at most 8$/u],
  ['a day that does not exist', 'events', '2022-10-22', '2022-02-30', /^data\/events\.tsv:\d+: from is no day such as 2024-07-18: 2022-02-30$/u],
  ['a blank at the end of a cell', 'events', '\t党的二十大\t', '\t党的二十大 \t', /label begins or ends with a blank$/u],
  ['no source', 'plenums', /general knowledge/u, '', /^data\/plenums\.tsv:2: source is empty$/u],
  ['no mark whether it is verified', 'plenums', '\tN\t', '\t\t', /^data\/plenums\.tsv:2: verified is empty$/u],
  ['another mark', 'plenums', '\tN\t', '\t?\t', /verified should be one of Y, N: \?$/u],
  ['verified without a source', 'plenums', '\tN\t2026-11-22\tgeneral', '\tY\t2026-11-22\tgeneral', /verified is Y, but no source is named$/u],
  ['an id that is used twice', 'events', 'congress-19', 'congress-20', /congress-20 stands in line \d+ already$/u],
  ['a law that is listed twice', 'laws', '中华人民共和国专利法\t', '专利代理条例\t', /专利代理条例 stands in line \d+ already$/u],
  ['announced after it happened', 'events', '2021-11-11\t\t\t\tY', '2023-11-11\t\t\t\tY', /announced is later than from: 2023-11-11, 2022-10-22$/u],
  ['out of use before it was known', 'events', '2018-07-31', '2028-07-31', /from is later than until: 2028-07-31, 2022-12-31$/u],
  ['in force before it was enacted', 'laws', '2021-06-10\t2021-09-01', '2021-06-10\t2020-09-01', /enacted is later than in_force/u],
  ['a revision in force before it was made', 'laws', '2021-01-22/2021-07-15', '2021-01-22/2020-07-15', /a revision is in force before it was promulgated/u],
  ['revisions out of order', 'laws', '2017-09-01/2018-01-01;2021', '2022-09-01/2023-01-01;2021', /revisions should stand in order/u],
  ['revised before it was enacted', 'laws', '2024-12-25/2025-06-01', '2014-12-25/2025-06-01', /the law is revised before it was enacted: 2014-12-25$/u],
  ['years the wrong way round', 'events', '2021-2025', '2025-2021', /years should be two years in order/u],
  ['an end outside of its years', 'events', '2025-12-31\t2021-2025', '2026-12-31\t2021-2025', /until is not in the last of its years: 2026-12-31$/u],
  ['an unknown use', 'events', 'anachronism;stale', 'anachronism;old', /use should be one of anachronism, stale, period: old$/u],
  ['an open bracket', 'events', '(党的|中共)二十大', '(党的|中共二十大', /phrases: choices in brackets are neither nested nor left open/u],
  ['an empty alternative', 'events', '\t两个确立\t', '\t两个确立|\t', /phrases: an alternative is empty/u],
  ['a phrase of one character', 'events', '\t两个确立\t', '\t立\t', /phrases: a phrase of one character would be found everywhere: 立$/u],
  ['two rows for one phrase', 'events', '\t两个确立\t', '\t两个维护\t', /^data\/events\.tsv:\d+: the phrase 两个维护 means data\/events\.tsv:\d+ as well$/u],
  ['the same phrase in other quotes', 'events', '\t两个确立\t', '\t“两个”维护\t', /the phrase “?两个”?维护 means data\/events\.tsv:\d+ as well$/u],
  ['rows that are not sorted', 'organs', '\n农业部\t', '\n龙业部\t', /^data\/organs\.tsv:\d+: belongs further up: rows are sorted by phrases$/u],
  ['as many current names as phrases', 'organs', '自然资源厅|自然资源局', '自然资源厅|自然资源局|自然资源所', /current should be one name, or one for each phrase$/u],
  ['a plenum that is missing', 'plenums', /19\t3.*\n/u, '', /^data\/plenums\.tsv:\d+: plenum 3 of congress 19 is missing before it$/u],
  ['a table that is older than its rows', 'current', /plenums\t\S+/u, 'plenums\t2024-01-01', /until is before the newest row of data\/plenums\.tsv: \d{4}/u],
  ['a repealed law that is in force', 'superseded-laws', '中华人民共和国合同法', '中华人民共和国专利法', /中华人民共和国专利法 is in data\/laws\.tsv, as if it were in force$/u],
  ['an unknown successor', 'superseded-laws', '中华人民共和国合同法\t中华人民共和国民法典', '中华人民共和国合同法\t中华人民共和国合同法典', /replaced_by is no law of the tables: 中华人民共和国合同法典$/u],
  ['a law repealed by a later one', 'superseded-laws', '\t中华人民共和国生态环境法典\t2026-08-15', '\t中华人民共和国生态环境法典\t2025-08-15', /was repealed on 2025-08-15, before 中华人民共和国生态环境法典 was made: 2026-03-12$/u],
  ['a day that rests on a repealed law', 'days', '国家安全法第十四条', '环境保护法第十四条', /全民国家安全教育日 rests on 环境保护法, which is repealed$/u],
  ['a plan that is followed by an older one', 'events', '\t“九五”普法\tY', '\t“七五”普法\tY', /“八五”普法 \(2021-2025\) is followed by “七五”普法 \(2016-2020\)$/u],
  ['no day of the last look', 'organs', '2026-11-22', '', /reviewed is empty$/u],
  ['days that are the wrong way round', 'days', '09-15/09-21', '09-21/09-15', /day should be a day such as 12-04, two days as 09-15\/09-21, or a month such as 06/u],
  ['a table that is missing', 'days', /^[\s\S]*$/u, '', /^data\/days\.tsv:1: the columns should be/u],
]; // prettier-ignore

/** Checks folders in one process, since each process has to bundle the core first. */
function check(folders: readonly string[]): readonly (readonly string[])[] {
  const script = `import('./scripts/data-check.mjs').then(async ({ checkData }) => {
    const all = [];
    for (const folder of ${JSON.stringify(folders)}) all.push(await checkData(folder));
    console.log(JSON.stringify(all));
  });`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return JSON.parse(stdout || assert.fail(stderr)) as readonly (readonly string[])[];
}

suite('data', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hegao-data-'));
  suiteTeardown(() => rmSync(scratch, { recursive: true, force: true }));
  let found: readonly (readonly string[])[];

  suiteSetup(function () {
    this.timeout(120_000);
    const folders = defects.map(([, table, from, to], index) => {
      const folder = join(scratch, String(index), 'data');
      cpSync('data', folder, { recursive: true });
      const file = join(folder, `${table}.tsv`);
      const text = readFileSync(file, 'utf8');
      const broken = text.replace(from, to);
      assert.notEqual(broken, text, `nothing to break: ${String(from)}`);
      writeFileSync(file, broken);
      return folder;
    });
    found = check(folders);
  });

  for (const [index, [name, , , , message]] of defects.entries()) {
    test(`${name} is found`, () => {
      assert.ok(
        found[index]!.some((problem) => message.test(problem)),
        found[index]!.join('\n'),
      );
    });
  }

  test('rows that nobody has looked at for a year are told', () => {
    const script = `import('./scripts/data-check.mjs').then(({ checkReviews }) => console.log(JSON.stringify([checkReviews('2026-12-01'), checkReviews('2029-01-01')])));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    const [now, later] = JSON.parse(stdout || assert.fail(stderr)) as readonly (readonly string[])[];
    assert.deepEqual(now, []);
    assert.match(later!.join('\n'), /^data\/laws\.tsv: \d+ of \d+ rows were not looked at for a year, the oldest on 20\d\d-/mu);
  });

  test('the tables are in order', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data-check.mjs'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });
});
