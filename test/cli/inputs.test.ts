import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered, readme, sound } from './reports.js';

suite('command line: what is checked', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => {
    place = workplace({
      '报告.txt': misnumbered,
      'README.md': readme,
      '2023/年度/水利局.md': misnumbered,
      '2023/年度/交通局.gw': sound,
      '2023/年度/财政局.GONGWEN': sound,
      '2023/表.csv': '甲,乙\n',
      'node_modules/包/报告.txt': misnumbered,
      '.cache/报告.txt': misnumbered,
      '报告[1].txt': sound,
    });
  });
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', '--format', 'json', ...args], { cwd: place.path });
  const paths = (...args: string[]) => readJson(run(...args).stdout).files.map(({ path }) => path);

  test('a folder with all below it, except what is no report, dot-folders and packages', () => {
    const { status, stderr } = run('.');
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    assert.deepEqual(paths('.'), ['2023/年度/交通局.gw', '2023/年度/水利局.md', '2023/年度/财政局.GONGWEN', '报告.txt', '报告[1].txt']);
    assert.deepEqual(paths('2023'), ['2023/年度/交通局.gw', '2023/年度/水利局.md', '2023/年度/财政局.GONGWEN']);
  });

  test('a README.md in a folder is never reported, one that is named is checked', () => {
    assert.ok(!paths('.', '*.md').includes('README.md'));
    assert.deepEqual(paths('README.md'), ['README.md']);
    assert.deepEqual(paths('.', 'README.md').at(-1), 'README.md');
  });

  test('patterns, Chinese ones too', () => {
    assert.deepEqual(paths('2023/**/*局.md'), ['2023/年度/水利局.md']);
    assert.deepEqual(paths('{报告,不存在}.txt'), ['报告.txt']);
    assert.deepEqual(paths('2023/**/*'), ['2023/年度/交通局.gw', '2023/年度/水利局.md', '2023/年度/财政局.GONGWEN']);
  });

  test('patterns that lead out of the folder and back, and absolute ones', () => {
    const inside = (pattern: string) =>
      readJson(hegao(['check', '--format', 'json', pattern], { cwd: join(place.path, '2023') }).stdout).files.map(({ path }) => path);
    assert.deepEqual(inside('../**/*局.md'), ['../2023/年度/水利局.md']);
    assert.deepEqual(inside(`${place.path.replaceAll('\\', '/')}/**/*局.md`), [join(place.path, '2023', '年度', '水利局.md')]);
    assert.deepEqual(inside('../.cache/*'), ['../.cache/报告.txt']);
  });

  test('a file that is there is taken by its name, not as a pattern', () => {
    assert.deepEqual(paths('报告[1].txt'), ['报告[1].txt']);
  });

  test('no file is reported twice', () => {
    assert.deepEqual(
      paths('报告.txt', '.', './报告.txt', join(place.path, '报告.txt')).filter((path) => path.endsWith('报告.txt')),
      ['报告.txt'],
    );
  });

  test('paths stay relative or absolute as given', () => {
    assert.deepEqual(paths('./2023/../报告.txt'), ['报告.txt']);
    assert.deepEqual(paths(join(place.path, '报告.txt')), [join(place.path, '报告.txt')]);
  });

  test('a link to a folder above does not go round for ever', function () {
    try {
      symlinkSync('..', join(place.path, '2023', '上级'), 'dir');
    } catch {
      this.skip();
    }
    assert.deepEqual(paths('2023'), ['2023/年度/交通局.gw', '2023/年度/水利局.md', '2023/年度/财政局.GONGWEN']);
  });

  test('the standard input', () => {
    const { status, stdout } = hegao(['check', '--format', 'json', '-'], { cwd: place.path, input: misnumbered });
    assert.equal(status, 1);
    assert.equal(readJson(stdout).files[0]?.path, '-');
    const named = hegao(['check', '--format', 'json', '--stdin-filename', '子/稿.md', '-'], { cwd: place.path, input: `# ${misnumbered}` });
    assert.equal(readJson(named.stdout).files[0]?.path, '子/稿.md');
  });

  test('the name of the standard input decides how it is read', () => {
    const fenced = `\`\`\`\n${misnumbered}\`\`\`\n`;
    const errors = (name: string) => {
      const { stdout } = hegao(['check', '--format', 'json', '--stdin-filename', name, '-'], { cwd: place.path, input: fenced });
      return readJson(stdout).files[0]?.findings.filter(({ rule }) => rule === 'numbering-sequence').length;
    };
    assert.equal(errors('稿.md'), 0);
    assert.ok(errors('稿.txt'));
  });

  test('an empty file is no crash', () => {
    place.write('空.txt', '');
    assert.deepEqual(paths('空.txt'), ['空.txt']);
  });

  const failing: readonly (readonly [name: string, operand: string, message: RegExp])[] = [
    ['a missing file', '没有.txt', /没有\.txt：没有这个文件/u],
    ['a missing folder', '没有/报告.txt', /没有\/报告\.txt：没有这个文件/u],
    ['a pattern without files', '*.markdown', /\*\.markdown：没有符合这个通配符的文件/u],
    ['a pattern of other files', '2023/*.csv', /2023\/\*\.csv：只找到不能检查的文件（如 2023\/表\.csv）/u],
    ['an empty folder', '空', /空：里面没有可检查的报告/u],
    ['a folder without reports', '杂', /杂：里面没有可检查的报告/u],
  ];
  for (const [name, operand, message] of failing) {
    test(`${name} is told, the others are checked all the same`, () => {
      mkdirSync(join(place.path, '空'));
      place.write('杂/README.md', readme);
      const { status, stdout, stderr } = run(operand, '报告.txt');
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(stderr.split('\n').length, 2);
      assert.deepEqual(
        readJson(stdout).files.map(({ path }) => path),
        ['报告.txt'],
      );
    });
  }

  test('a file over 20 MB is told, not read', () => {
    place.write('大.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    const { status, stderr } = run('大.txt');
    assert.equal(status, 2);
    assert.match(stderr, /大\.txt：超过 20 MB/u);
  });
});
