import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hegao, program, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered } from './reports.js';

/** What steers a terminal, in one byte or two, or turns the direction of the text. */
const escapes = '\u001B[31m\u009B2J\u0007\u202E';
const steering = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Nothing but line breaks may steer the terminal. */
function assertPlain(output: string): void {
  assert.doesNotMatch(output.replaceAll('\n', ''), steering);
}

suite('command line: hostile input', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered, '子/报告.txt': misnumbered })));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', '--format', 'json', ...args], { cwd: place.path });
  const checked = (stdout: string) => readJson(stdout).files.map(({ path }) => path);

  test('hundreds of thousands of findings are told', () => {
    place.write('多.txt', `${misnumbered.replace('（一）', `${'2月30日，'.repeat(250_000)}\n（一）`)}`);
    const { status, stdout, stderr } = hegao(['check', '--format', 'github', '多.txt', '报告.txt'], { cwd: place.path });
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    assert.ok(stdout.split('\n').length > 250_000);
  });

  test('a file that breaks the check costs that file only', () => {
    const brittle = `const known = String.prototype.trimEnd;
      String.prototype.trimEnd = function () {
        if (this.includes('崩溃的稿子')) throw new RangeError('broken');
        return known.call(this);
      };`;
    place.write('坏.txt', `${misnumbered}崩溃的稿子，2024年1月20日。\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(brittle)}`, program, 'check', '--format', 'json', '坏.txt', '报告.txt'],
      { cwd: place.path, encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.equal(stderr, 'hegao：坏.txt：程序内部出错，这个文件没有检查完，其余文件照常（broken）。\n');
    assert.deepEqual(checked(stdout), ['报告.txt']);
  });

  suite('what is no regular file', () => {
    suiteSetup(function () {
      if (process.platform === 'win32') this.skip();
    });
    const pipe = (name: string): void => {
      mkdirSync(join(place.path, name, '..'), { recursive: true });
      execFileSync('mkfifo', [join(place.path, name)]);
    };

    for (const [kind, make] of [
      ['a pipe', (file: string) => pipe(file)],
      ['a folder', (file: string) => void mkdirSync(join(place.path, file), { recursive: true })],
      ['a device', (file: string) => symlinkSync('/dev/zero', join(place.path, file))],
      ['a link to itself', (file: string) => symlinkSync('.hegao.json', join(place.path, file))],
      ['a link that leads nowhere', (file: string) => symlinkSync('无.json', join(place.path, file))],
    ] as const) {
      test(`${kind} as configuration is told, files under other configurations are checked`, () => {
        make('.hegao.json');
        place.write('子/.hegao.json', '{}');
        const { status, stdout, stderr } = run('报告.txt', '子/报告.txt');
        assert.equal(status, 2);
        assert.match(stderr, /^hegao：\.hegao\.json：是(?:文件夹|链接|循环的链接)|^hegao：\.hegao\.json：不是普通文件/u);
        assert.deepEqual(checked(stdout), ['子/报告.txt']);
      });
    }

    test('a pipe as table of events is told, everything is checked all the same', () => {
      pipe('.hegao/events.tsv');
      const { status, stdout, stderr } = run('报告.txt');
      assert.equal(status, 2);
      assert.match(stderr, /\.hegao\/events\.tsv:1:1：不是普通文件/u);
      assert.deepEqual(checked(stdout), ['报告.txt']);
    });

    test('a pipe in a folder is passed over with a word, one that is named is read', () => {
      pipe('管道.txt');
      pipe('管道.log');
      const { status, stdout, stderr } = run('.');
      assert.equal(status, 2);
      assert.equal(stderr, 'hegao：管道.txt：不是普通文件（是管道、设备之类），跳过了。\n');
      assert.deepEqual(checked(stdout), ['报告.txt', '子/报告.txt'].toSorted());
      const command = `cat 报告.txt > 管道.txt & "${process.execPath}" "${program}" check --format json 管道.txt`;
      assert.deepEqual(checked(spawnSync('sh', ['-c', command], { cwd: place.path, encoding: 'utf8' }).stdout), ['管道.txt']);
    });

    test('a link to itself that is named is told', () => {
      symlinkSync('环.txt', join(place.path, '环.txt'));
      assert.match(run('环.txt').stderr, /^hegao：环\.txt：是循环的链接/u);
    });

    test('a name that is no UTF-8 is told, in a folder as it is meant', function () {
      if (process.platform !== 'linux') this.skip();
      const bytes = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74]);
      writeFileSync(Buffer.concat([Buffer.from(`${place.path}/`), bytes]), misnumbered);
      const { status, stdout, stderr } = run('子', '.');
      assert.equal(status, 2);
      assert.equal(stderr, 'hegao：报告.txt：文件名不是 UTF-8 编码，打不开。请先改名再检查。\n');
      assert.deepEqual(checked(stdout), ['子/报告.txt', '报告.txt']);
      const named = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" check *.txt`], { cwd: place.path, encoding: 'utf8' });
      assert.match(named.stderr, /文件名不是 UTF-8 编码/u);
    });
  });

  suite('nothing steers the terminal', () => {
    test('a key of a configuration, a column of a table', () => {
      place.write('.hegao.json', JSON.stringify({ [`a${escapes}`]: 1, rules: { [escapes]: 'off' } }));
      place.write('子/.hegao.json', '{}');
      place.write('子/.hegao/events.tsv', `名称${escapes}\t词语\n`);
      const { stderr } = run('报告.txt', '子/报告.txt');
      assert.match(stderr, /\.hegao\.json:1:2：/u);
      assert.match(stderr, /events\.tsv:1:1：/u);
      assertPlain(stderr);
    });

    test('an operand, an option, a command', () => {
      const attempts = [
        ['check', `无${escapes}.txt`],
        ['check', `--${escapes}`],
        [escapes],
        ['check', '--format', escapes, 'a'],
        ['check', '--kind', escapes, 'a'],
      ];
      for (const args of attempts) {
        const { status, stdout, stderr } = hegao(args, { cwd: place.path });
        assert.equal(status, 2);
        assert.notEqual(stderr, '');
        assertPlain(stdout + stderr);
      }
    });

    test('the name of a file, in every format', function () {
      if (process.platform === 'win32') this.skip();
      place.write(`a${escapes}\n.txt`, misnumbered);
      for (const format of ['text', 'json', 'sarif', 'github', 'junit']) {
        const { stdout, stderr } = hegao(['check', '--format', format, `a${escapes}\n.txt`, '.'], { cwd: place.path });
        assert.ok(stdout.length > 100);
        assertPlain(stdout + stderr);
        if (format === 'json') assert.equal(readJson(stdout).files[0]?.path, `a${escapes}\n.txt`);
      }
    });
  });

  suite('configurations that nobody wrote by hand', () => {
    test('400,000 unknown rules: some are told, and how many more there are', () => {
      const rules = Object.fromEntries(Array.from({ length: 400_000 }, (_, index) => [`numbering-sequence${index}`, 'off']));
      place.write('.hegao.json', JSON.stringify({ rules }));
      const lines = run('报告.txt').stderr.trim().split('\n');
      assert.equal(lines.length, 101);
      assert.match(lines[0]!, /没有名为“numbering-sequence0”的规则，是否指“numbering-sequence”。$/u);
      assert.match(lines[100]!, /还有 399900 处问题，没有一一列出。$/u);
    });

    test('100,000 bad rows: the same, and the good ones count', () => {
      place.write('.hegao/events.tsv', `名称\t词语\t开始日期\n${'甲会\t甲\t2024-01-05\n'.repeat(100_000)}`);
      const lines = run('报告.txt').stderr.trim().split('\n');
      assert.equal(lines.length, 101);
      assert.match(lines[100]!, /events\.tsv:102:1：还有 99900 处问题/u);
    });

    test('an endless name is told by its beginning', () => {
      place.write('.hegao.json', JSON.stringify({ ['甲'.repeat(1_000_000)]: 1 }));
      const { stderr } = run('报告.txt');
      assert.ok(stderr.length < 300, `${stderr.length}`);
      assert.match(stderr, /没有名为“甲+…”的配置项/u);
    });

    test('brackets in brackets in brackets are told in plain words', () => {
      place.write('.hegao.json', `{"rules":${'['.repeat(100_000)}`);
      assert.match(run('报告.txt').stderr, /^hegao：\.hegao\.json:1:\d+：括号一层套一层/u);
    });
  });

  suite('what is a report', () => {
    const plain = '县水利局2023年办结36件。\n';
    test('a configuration that names the kind makes reports of all texts, as in the editor', () => {
      place.write('.hegao.json', '{"kind":"work-summary"}');
      place.write('便条.txt', plain);
      assert.deepEqual(checked(run('.').stdout), ['便条.txt', '报告.txt', '子/报告.txt'].toSorted());
    });

    test('a file that accompanies software is none, as in the editor, unless it is named', () => {
      place.write('README.md', misnumbered);
      place.write('软件/CHANGELOG.md', misnumbered);
      assert.deepEqual(checked(run('.').stdout), ['报告.txt', '子/报告.txt'].toSorted());
      assert.deepEqual(checked(run('README.md').stdout), ['README.md']);
    });
  });
});
