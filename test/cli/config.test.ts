import assert from 'node:assert/strict';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered } from './reports.js';

suite('command line: configuration', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered, '子/报告.txt': misnumbered })));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', '--format', 'json', ...args], { cwd: place.path });
  const rules = (stdout: string) => readJson(stdout).files.map(({ findings }) => findings.map(({ rule }) => rule));
  const off = '{ "rules": { "numbering-sequence": "off" } }';

  test('the nearest file upwards holds, comments and a trailing comma are welcome', () => {
    place.write('.hegao.json', '// 全部\n{ "rules": { "numbering-sequence": "hint", } }');
    place.write('子/.hegao.json', off);
    const { files } = readJson(run('报告.txt', '子/报告.txt').stdout);
    assert.equal(files[0]?.findings.find(({ rule }) => rule === 'numbering-sequence')?.severity, 'hint');
    assert.equal(
      files[1]?.findings.find(({ rule }) => rule === 'numbering-sequence'),
      undefined,
    );
  });

  test('it holds for deeper folders and for the standard input too', () => {
    place.write('.hegao.json', off);
    assert.ok(!rules(run('子/报告.txt').stdout)[0]?.includes('numbering-sequence'));
    assert.ok(
      !rules(hegao(['check', '--format', 'json', '-'], { cwd: place.path, input: misnumbered }).stdout)[0]?.includes('numbering-sequence'),
    );
  });

  test('--config takes its place', () => {
    place.write('.hegao.json', off);
    place.write('严.json', '{}');
    assert.ok(rules(run('--config', '严.json', '报告.txt').stdout)[0]?.includes('numbering-sequence'));
  });

  test('--kind goes before what the configuration says', () => {
    place.write('.hegao.json', '{ "kind": "work-summary" }');
    assert.equal(readJson(run('报告.txt').stdout).files[0]?.kind, 'work-summary');
    assert.equal(readJson(run('--kind', 'enforcement-annual', '报告.txt').stdout).files[0]?.kind, 'enforcement-annual');
  });

  test('a configuration saved with a byte order mark or in GBK is read', () => {
    place.write('.hegao.json', `\uFEFF${off}`);
    assert.ok(!rules(run('报告.txt').stdout)[0]?.includes('numbering-sequence'));
  });

  const wrong: readonly (readonly [name: string, config: string, message: RegExp])[] = [
    [
      'a misspelt rule',
      '{\n  "rules": {\n    "numbering-sequense": "off"\n  }\n}',
      /子\/\.hegao\.json:3:5：.*numbering-sequense.*是否指.*numbering-sequence/u,
    ],
    ['a severity that is none', '{ "rules": { "numbering-sequence": "loud" } }', /子\/\.hegao\.json:1:14：/u],
    ['a kind that is none', '{\n"kind": "rule-of-law-anual" }', /子\/\.hegao\.json:2:1：.*法治政府建设年度报告/u],
    ['an unknown key', '{ "rule": {} }', /子\/\.hegao\.json:1:3：.*rule/u],
    ['a missing brace', '{\n', /子\/\.hegao\.json:2:1：不是正确的 JSON/u],
    ['full-width punctuation', '{ “kind”: "auto" }', /子\/\.hegao\.json:1:3：不是正确的 JSON/u],
    ['nothing in it', '', /子\/\.hegao\.json:1:1：文件是空的/u],
    ['a list', '[]', /子\/\.hegao\.json:1:1：/u],
  ];
  for (const [name, config, message] of wrong) {
    test(`${name}: told with its place; files under other configurations are checked`, () => {
      place.write('子/.hegao.json', config);
      place.write('子/另一报告.txt', misnumbered);
      const { status, stdout, stderr } = run('子/报告.txt', '子/另一报告.txt', '报告.txt');
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(stderr.split('\n').length, 2, 'told once only');
      assert.deepEqual(
        readJson(stdout).files.map(({ path }) => path),
        ['报告.txt'],
      );
    });
  }

  test('a wrong or missing --config stops everything', () => {
    place.write('错.json', '{');
    for (const [file, message] of [
      ['错.json', /错\.json:1:2：/u],
      ['无.json', /无\.json：没有这个文件/u],
    ] as const) {
      const { status, stdout, stderr } = run('--config', file, '--fix', '报告.txt');
      assert.equal(status, 2);
      assert.deepEqual(readJson(stdout).files, []);
      assert.match(stderr, message);
      assert.equal(place.read('报告.txt'), misnumbered);
    }
  });
});
