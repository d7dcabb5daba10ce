import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reportKinds } from '../../server/src/core/index.js';
import { hegao, workplace, type Workplace } from './hegao.js';
import { misnumbered, sound } from './reports.js';
import { readJson } from './json-output.js';

suite('command line: usage', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered, '无误.txt': sound })));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(args, { cwd: place.path });

  test('says its version, that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(
      { ...run('--version'), stdoutBytes: undefined },
      { status: 0, stdout: `hegao ${version}\n`, stderr: '', stdoutBytes: undefined },
    );
    assert.equal(run('-v').stdout, `hegao ${version}\n`);
  });

  test('explains itself in Chinese, in general and for check', () => {
    const general = run('--help');
    assert.equal(general.status, 0);
    assert.match(general.stdout, /用法：\n {2}hegao check/u);
    for (const args of [
      ['check', '--help'],
      ['check', '-h', '报告.txt'],
      ['help', 'check'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      for (const option of ['--format', '--kind', '--fail-on', '--fix', '--config', '--stdin-filename'])
        assert.ok(stdout.includes(option), option);
      for (const { id, name } of reportKinds) assert.ok(stdout.includes(`${id}  ${name}`), id);
    }
  });

  const misuses: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /没有写命令.*\n.*hegao check/u],
    [['报告.txt'], /没有“报告\.txt”这个命令.*\n.*hegao check 报告\.txt/u],
    [['chekc', '报告.txt'], /没有“chekc”这个命令。是否指 check？/u],
    [['check'], /没有写要检查的文件/u],
    [['check', '--formt', 'json', '报告.txt'], /没有 --formt 这个选项。是否指 --format？/u],
    [['check', '-x', '报告.txt'], /没有 -x 这个选项/u],
    [['check', '--format', 'jsno', '报告.txt'], /--format 不能取“jsno”。是否指 json？\n.*text、json、sarif、github、junit/u],
    [['check', '--format=xml', '报告.txt'], /--format 不能取“xml”/u],
    [['check', '报告.txt', '--format'], /--format 后面缺少取值/u],
    [['check', '--kind', '--fix', '报告.txt'], /--kind 后面缺少取值/u],
    [['check', '--fix=yes', '报告.txt'], /--fix 后面不用写取值/u],
    [['check', '--fail-on', 'info', '报告.txt'], /--fail-on 不能取“info”/u],
    [['check', '--kind', '法治政府建设年度报', '报告.txt'], /没有“法治政府建设年度报”这种报告。是否指“法治政府建设/u],
  ];
  for (const [args, message] of misuses) {
    test(`wrong usage is explained, nothing is checked: hegao ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, message);
    });
  }

  test('exit status 0 without findings at the level asked for, 1 with', () => {
    assert.equal(run('check', '无误.txt').status, 0);
    assert.equal(run('check', '报告.txt').status, 1);
    assert.equal(run('check', '--fail-on', 'never', '报告.txt').status, 0);
    assert.equal(run('check', '无误.txt', '报告.txt').status, 1);
  });

  test('--fail-on takes in all graver levels', () => {
    const { summary } = readJson(run('check', '--format', 'json', '报告.txt').stdout);
    assert.ok(summary.error > 0);
    for (const level of ['error', 'warning', 'information', 'hint']) assert.equal(run('check', '--fail-on', level, '报告.txt').status, 1);
    place.write('轻微.txt', sound.replace('（一）', '(一)'));
    const light = readJson(run('check', '--format', 'json', '轻微.txt').stdout).summary;
    assert.ok(light.error === 0 && light.warning > 0);
    assert.equal(run('check', '--fail-on', 'error', '轻微.txt').status, 0);
    assert.equal(run('check', '--fail-on', 'warning', '轻微.txt').status, 1);
  });

  test('--kind goes by id and by name', () => {
    for (const { id, name } of reportKinds) {
      for (const given of [id, name]) {
        assert.equal(readJson(run('check', '--format', 'json', '--kind', given, '报告.txt').stdout).files[0]?.kind, id);
      }
    }
  });

  test('a name after -- is a file, whatever it looks like', () => {
    place.write('--fix', sound);
    assert.equal(readJson(run('check', '--format', 'json', '--', '--fix').stdout).files[0]?.path, '--fix');
  });
});
