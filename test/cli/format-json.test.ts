import assert from 'node:assert/strict';
import { checkText, createLineIndex } from '../../server/src/core/index.js';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered, misnumberedLine } from './reports.js';

suite('command line: JSON format', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace()));
  teardown(() => place.remove());
  const check = (text: string) => {
    place.write('报告.txt', text);
    return readJson(hegao(['check', '--format', 'json', '报告.txt'], { cwd: place.path }).stdout);
  };

  test('has exactly the fields that were promised', () => {
    const output = check(misnumbered);
    assert.deepEqual(Object.keys(output), ['version', 'files', 'summary']);
    assert.equal(output.version, 1);
    assert.deepEqual(Object.keys(output.summary), ['error', 'warning', 'information', 'hint']);
    const [file] = output.files;
    assert.ok(file);
    assert.deepEqual(Object.keys(file), ['path', 'kind', 'reportYear', 'findings']);
    assert.deepEqual([file.path, file.kind, file.reportYear], ['报告.txt', 'rule-of-law-annual', 2023]);
    const finding = file.findings.find(({ rule }) => rule === 'numbering-sequence');
    assert.ok(finding);
    assert.deepEqual(
      Object.keys(finding).filter((key) => key !== 'data'),
      ['rule', 'severity', 'message', 'range', 'related', 'fixes'],
    );
    assert.deepEqual(finding.range.start, { line: misnumberedLine, character: 0 });
    assert.deepEqual(Object.keys(finding.fixes[0] ?? {}), ['title', 'safe', 'edits']);
    assert.equal(finding.fixes[0]?.edits[0]?.range.start.line, misnumberedLine);
  });

  test('the year is null where the report names none', () => {
    assert.equal(check('工作情况汇报\n\n一、基本情况\n正文。\n').files[0]?.reportYear, null);
  });

  test('the section that is missing is named', () => {
    const data = check(misnumbered.replace(/\n四、[^]*?\n\n/u, '\n')).files[0]?.findings.find(
      ({ rule }) => rule === 'missing-section',
    )?.data;
    assert.deepEqual(data, { section: 'first-responsible' });
  });

  test('says what the library says, with characters beyond 16 bits counted twice', () => {
    const text = misnumbered.replace('四、', '𫚖是县名。\n四、').replaceAll('\n', '\r\n');
    const report = checkText(text, 'plaintext');
    const lines = createLineIndex(text);
    const expected = report.findings.map(({ rule, span }) => ({ rule, start: lines.position(span.start), end: lines.position(span.end) }));
    const written = check(text).files[0]?.findings.map(({ rule, range }) => ({ rule, ...range }));
    assert.ok(expected.length > 0);
    assert.deepEqual(written, expected);
  });

  test('the summary counts what the files list', () => {
    const { files, summary } = check(misnumbered);
    const counted = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severity } of files.flatMap(({ findings }) => findings)) counted[severity]++;
    assert.deepEqual(summary, counted);
  });
});
