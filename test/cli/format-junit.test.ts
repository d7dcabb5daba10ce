import assert from 'node:assert/strict';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered, misnumberedLine, sound } from './reports.js';
import { readXml } from './xml-reader.js';

suite('command line: JUnit format', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered, '无误.txt': sound })));
  teardown(() => place.remove());
  const check = (...args: string[]) => readXml(hegao(['check', '--format', 'junit', ...args], { cwd: place.path }).stdout);

  test('a suite for each file, a test for each finding, numbers that add up', () => {
    const suites = check('报告.txt', '无误.txt', '没有.txt');
    assert.equal(suites.name, 'testsuites');
    assert.deepEqual(
      suites.children.map(({ name, attributes }) => [name, attributes['name']]),
      [
        ['testsuite', '报告.txt'],
        ['testsuite', '无误.txt'],
        ['testsuite', '没有.txt'],
      ],
    );
    const [file] = readJson(hegao(['check', '--format', 'json', '报告.txt'], { cwd: place.path }).stdout).files;
    assert.equal(suites.children[0]?.children.length, file?.findings.length);
    for (const element of [suites, ...suites.children]) {
      const cases = element.name === 'testsuite' ? element.children : element.children.flatMap(({ children }) => children);
      const count = (name: string) => String(cases.filter(({ children }) => children.some((child) => child.name === name)).length);
      const { tests, failures, errors } = element.attributes;
      assert.deepEqual({ tests, failures, errors }, { tests: String(cases.length), failures: count('failure'), errors: count('error') });
      for (const { name, attributes } of cases) assert.ok(name === 'testcase' && attributes['name'] && attributes['classname']);
    }
    assert.deepEqual(suites.children[1]?.children[0]?.children, []);
    assert.match(suites.children[2]?.children[0]?.children[0]?.attributes['message'] ?? '', /没有这个文件/u);
  });

  test('a failed test names the place and the rule', () => {
    const cases = check('报告.txt').children[0]!.children;
    const failed = cases.find(({ attributes }) => attributes['name']?.includes('（numbering-sequence）'));
    assert.equal(failed?.attributes['classname'], '报告.txt');
    assert.match(failed?.children[0]?.text ?? '', new RegExp(`^报告\\.txt:${misnumberedLine + 1}:1 错误 `, 'u'));
  });

  test('tests fail where the exit status does', () => {
    assert.notEqual(check('报告.txt').attributes['failures'], '0');
    assert.equal(check('--fail-on', 'never', '报告.txt').attributes['failures'], '0');
  });

  test('what XML cannot carry or would read as markup does no harm', () => {
    place.write('甲<乙>&"丙".txt', misnumbered.replaceAll('县水利局', '<县&水>"利\u0007\uFFFE局"'));
    assert.equal(check('甲<乙>&"丙".txt').children[0]?.attributes['name'], '甲<乙>&"丙".txt');
  });
});
