import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hegao, program, workplace, type Workplace } from './hegao.js';
import { misnumbered, sound } from './reports.js';
import { readJson } from './json-output.js';

suite('command line: --fix', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered })));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', '--fix', ...args], { cwd: place.path });

  test('mends what is safe, says how much, reports what is left', () => {
    const { status, stdout, stderr } = run('报告.txt');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /已自动修改 [1-9]\d* 处。/u);
    assert.doesNotMatch(stdout, /numbering-sequence/u);
    assert.equal(place.read('报告.txt'), sound);
    assert.deepEqual(readdirSync(place.path), ['报告.txt']);
  });

  test('a second time changes nothing', () => {
    run('报告.txt');
    const before = statSync(join(place.path, '报告.txt'), { bigint: true });
    const { stdout } = run('报告.txt');
    const after = statSync(join(place.path, '报告.txt'), { bigint: true });
    assert.doesNotMatch(stdout, /已自动修改/u);
    assert.deepEqual({ inode: after.ino, changed: after.mtimeNs }, { inode: before.ino, changed: before.mtimeNs });
  });

  test('other formats keep the standard output to themselves', () => {
    const { stdout, stderr } = run('--format', 'json', '报告.txt');
    assert.equal(readJson(stdout).summary.error, 0);
    assert.match(stderr, /^hegao：已自动修改 [1-9]\d* 处。\n$/u);
  });

  test('line ends stay as they were, mixed ones too', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    place.write('报告.txt', crlf(misnumbered));
    run('报告.txt');
    assert.equal(place.read('报告.txt'), crlf(sound));
    const mixed = (text: string): string => text.replace('\n', '\r\n').replace(/\n$/u, '\r');
    place.write('报告.txt', mixed(misnumbered));
    run('报告.txt');
    assert.equal(place.read('报告.txt'), mixed(sound));
  });

  test('the standard input comes back mended on the standard output, the findings go elsewhere', () => {
    const { status, stdout, stderr } = hegao(['check', '--fix', '-'], { cwd: place.path, input: misnumbered });
    assert.deepEqual({ status, stdout }, { status: 0, stdout: sound });
    assert.match(stderr, /已自动修改 [1-9]\d* 处/u);
    const untouched = hegao(['check', '--fix', '-'], { cwd: place.path, input: sound });
    assert.equal(untouched.stdout, sound);
  });

  test('mode and link stay', function () {
    if (process.platform === 'win32') this.skip();
    const file = join(place.path, '报告.txt');
    chmodSync(file, 0o640);
    symlinkSync('报告.txt', join(place.path, '链接.txt'));
    run('链接.txt');
    assert.equal(place.read('报告.txt'), sound);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(place.path, '链接.txt')).isSymbolicLink());
  });

  test("what the administrator mends stays its owner's", function () {
    if (process.getuid?.() !== 0) this.skip();
    chownSync(join(place.path, '报告.txt'), 65534, 65534);
    run('报告.txt');
    const { uid, gid } = statSync(join(place.path, '报告.txt'));
    assert.equal(place.read('报告.txt'), sound);
    assert.deepEqual({ uid, gid }, { uid: 65534, gid: 65534 });
  });

  suite('without the right to write', () => {
    /** The administrator may write anywhere, so this needs another user. */
    const asSomebody = (...args: string[]) => {
      const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      // Where the project lies, that user may not be let in.
      const folder = join(place.path, '程序');
      const copy = join(folder, 'cli.js');
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(dirname(program)).filter((file) => file === 'cli.js' || file.startsWith('shared-'))) {
        copyFileSync(join(dirname(program), name), join(folder, name));
        chmodSync(join(folder, name), 0o755);
      }
      const { status, stdout, stderr } = spawnSync(process.execPath, [copy, 'check', '--fix', ...args], { cwd: place.path, ...nobody });
      return { status, stdout: stdout.toString(), stderr: stderr.toString() };
    };
    suiteSetup(function () {
      if (process.platform === 'win32') this.skip();
    });

    test('a folder: nothing is lost, the message says so, the findings are those of the file as it is', () => {
      chmodSync(join(place.path, '报告.txt'), 0o666);
      chmodSync(place.path, 0o755);
      const folder = place.path;
      place.write('只读/报告.txt', misnumbered);
      chmodSync(join(folder, '只读/报告.txt'), 0o666);
      chmodSync(join(folder, '只读'), 0o555);
      const { status, stdout, stderr } = asSomebody('只读/报告.txt');
      chmodSync(join(folder, '只读'), 0o755);
      assert.equal(status, 2);
      assert.match(stderr, /只读\/报告\.txt：没有修改：没有权限写入文件或它所在的文件夹。原文件未动。/u);
      assert.match(stdout, /numbering-sequence/u);
      assert.equal(place.read('只读/报告.txt'), misnumbered);
      assert.deepEqual(readdirSync(join(folder, '只读')), ['报告.txt']);
    });

    test('a file made read-only is left alone, though its folder could be written to', () => {
      chmodSync(join(place.path, '报告.txt'), 0o444);
      const { status, stderr } = asSomebody('报告.txt');
      assert.equal(status, 2);
      assert.match(stderr, /没有权限写入/u);
      assert.equal(place.read('报告.txt'), misnumbered);
    });

    test('a file or a folder that may not be read is told, the others are checked', () => {
      chmodSync(join(place.path, '报告.txt'), 0o000);
      place.write('密/报告.txt', misnumbered);
      chmodSync(join(place.path, '密'), 0o000);
      place.write('公开.txt', sound);
      const { status, stdout, stderr } = asSomebody('--format', 'json', '.');
      chmodSync(join(place.path, '密'), 0o755);
      assert.equal(status, 2);
      assert.match(stderr, /报告\.txt：没有权限读取/u);
      assert.match(stderr, /密：没有权限读取/u);
      assert.deepEqual(
        readJson(stdout).files.map(({ path }) => path),
        ['公开.txt'],
      );
    });
  });
});
