import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { hegao, program, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered, sound } from './reports.js';

const gbk = (text: string): Buffer => iconv.encode(text, 'gbk');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
/** What stands in the report for bytes that are put in its place. */
const place = '依法管水';

/** The bytes of a text with other bytes for one stretch of it. */
function withBytes(text: string, encode: (text: string) => Buffer, bytes: readonly number[]): Buffer {
  const at = text.indexOf(place);
  return Buffer.concat([encode(text.slice(0, at)), Buffer.from(bytes), encode(text.slice(at + place.length))]);
}

suite('command line: --fix touches what it mends and nothing else', function () {
  this.timeout(60_000);

  let folder: Workplace;
  setup(() => (folder = workplace()));
  teardown(() => folder.remove());
  const fix = (...args: string[]) => hegao(['check', '--fix', '--format', 'json', ...args], { cwd: folder.path });

  const oddities: readonly (readonly [name: string, encode: (text: string) => Buffer, bytes: readonly number[]])[] = [
    ['GB18030, the euro sign in one byte', gbk, [0x80]],
    ['GB18030, a full-width blank in another code', gbk, [0xa3, 0xa0]],
    ['GB18030, a character with two codes', gbk, [0x82, 0x35, 0x90, 0x37]],
    ['GB18030, private use', gbk, [0xfe, 0xfe, 0xaa, 0xa1]],
    ['GB18030, beyond the basic plane', gbk, [0x95, 0x32, 0x82, 0x36]],
    ['GB18030, a code for nothing', gbk, [0x84, 0x31, 0xa4, 0x37]],
    ['UTF-8, beyond the basic plane', (text) => Buffer.from(text), [0xf0, 0xa0, 0xae, 0xb7]],
    ['UTF-16, beyond the basic plane', (text) => utf16(text), [0x42, 0xd8, 0xb7, 0xdf]],
  ];
  for (const [name, encode, bytes] of oddities) {
    test(`${name} stays as it is`, () => {
      const mark = encode === gbk || name.startsWith('UTF-8') ? [] : [0xff, 0xfe];
      const written = (text: string): Buffer => Buffer.concat([Buffer.from(mark), withBytes(text, encode, bytes)]);
      folder.write('报告.txt', written(misnumbered));
      const { stderr } = fix('报告.txt');
      assert.match(stderr, /^hegao：已自动修改 \d+ 处。\n$/u);
      assert.deepEqual(folder.bytes('报告.txt'), written(sound));
      const { stdoutBytes } = hegao(['check', '--fix', '-'], { cwd: folder.path, input: written(misnumbered) });
      assert.deepEqual(stdoutBytes, written(sound));
    });
  }

  test('line ends of every kind stay, in every encoding', () => {
    const mixed = (text: string): string => text.replace('\n', '\r\n').replace('\n\n', '\n\r').replace(/\n$/u, '\r');
    for (const encode of [gbk, (text: string) => Buffer.from(`\uFEFF${text}`), (text: string) => utf16(`\uFEFF${text}`)]) {
      folder.write('报告.txt', encode(mixed(misnumbered)));
      fix('报告.txt');
      assert.deepEqual(folder.bytes('报告.txt'), encode(mixed(sound)));
    }
  });

  test('what another program saved meanwhile is left alone, the other files are mended', () => {
    folder.write('甲.txt', misnumbered);
    folder.write('乙.txt', misnumbered);
    // Saves as soon as the mended text is written beside the file.
    const other = `import fs from 'node:fs';
      const known = fs.fsyncSync;
      fs.fsyncSync = (file) => {
        known(file);
        if (fs.existsSync('保存')) return;
        fs.writeFileSync('保存', '');
        fs.writeFileSync('甲.txt', '别人刚写的');
      };`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(other)}`, program, 'check', '--fix', '--format', 'json', '甲.txt', '乙.txt'],
      { cwd: folder.path, encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.match(stderr, /^hegao：甲\.txt：没有修改：检查期间别的程序改过这个文件；请重新运行一次。原文件未动。$/mu);
    assert.equal(folder.read('甲.txt'), '别人刚写的');
    assert.equal(folder.read('乙.txt'), sound);
    assert.deepEqual(
      readJson(stdout).files.map(({ path }) => path),
      ['甲.txt', '乙.txt'],
    );
    assert.deepEqual(readdirSync(folder.path).toSorted(), ['乙.txt', '保存', '甲.txt'].toSorted());
  });

  test('a file with several names is left alone, the other files are mended', () => {
    linkSync(folder.write('报告.txt', misnumbered), join(folder.path, '别名.txt'));
    folder.write('单名.txt', misnumbered);
    const { status, stderr } = fix('报告.txt', '单名.txt');
    assert.equal(status, 2);
    assert.match(stderr, /报告\.txt：没有修改：这个文件另有 1 个名字（硬链接）/u);
    assert.equal(folder.read('别名.txt'), misnumbered);
    assert.equal(statSync(join(folder.path, '报告.txt')).nlink, 2);
    assert.equal(folder.read('单名.txt'), sound);
  });

  test('a link in another folder stays a link, its target is mended where it lies and keeps its mode', function () {
    if (process.platform === 'win32') this.skip();
    chmodSync(folder.write('正本/报告.txt', misnumbered), 0o604);
    folder.write('桌面/空.txt', '');
    symlinkSync('../正本/报告.txt', join(folder.path, '桌面', '报告.txt'));
    assert.equal(fix('桌面/报告.txt').status, 0);
    assert.ok(lstatSync(join(folder.path, '桌面', '报告.txt')).isSymbolicLink());
    assert.equal(folder.read('正本/报告.txt'), sound);
    assert.equal(statSync(join(folder.path, '正本', '报告.txt')).mode & 0o777, 0o604);
  });
});
