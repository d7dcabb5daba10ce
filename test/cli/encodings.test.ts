import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { editBytes, type TextEncoding } from '../../server/src/workspace/encoding.js';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered, misnumberedLine } from './reports.js';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** What a text put into an empty file makes of it. */
function encoded(text: string, encoding: TextEncoding): Uint8Array | undefined {
  const empty = { bytes: new Uint8Array(), text: '', form: { encoding, bom: false } };
  return editBytes(empty, [{ span: { start: 0, end: 0 }, newText: text }]);
}

const traditional = '青禾縣2023年度法治政府建設情況的報告\n\n全縣開展監督檢查36次，辦理行政處罰案件58件。\n';

/** The same text as programs in offices write it. */
const written: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with BOM': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 LE': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE': (text) => utf16be(`\uFEFF${text}`),
  GBK: (text) => iconv.encode(text, 'gbk'),
  GB18030: (text) => iconv.encode(text.replace('青禾', '𫚖㙟'), 'gb18030'),
};

suite('command line: encodings', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace()));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', '--format', 'json', ...args], { cwd: place.path });

  for (const [name, encode] of Object.entries(written)) {
    test(`${name}: the same findings at the same places`, () => {
      place.write('报告.txt', encode(misnumbered));
      const { status, stdout, stderr } = run('报告.txt');
      assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
      const finding = readJson(stdout).files[0]?.findings.find(({ rule }) => rule === 'numbering-sequence');
      assert.deepEqual(finding?.range.start, { line: misnumberedLine, character: 0 });
    });

    test(`${name}: --fix writes it back the same way`, () => {
      place.write('报告.txt', encode(misnumbered));
      const { stderr } = run('--fix', '报告.txt');
      assert.match(stderr, /已自动修改 \d+ 处/u);
      assert.deepEqual(place.bytes('报告.txt'), Buffer.from(encode(misnumbered.replace('\n四、', '\n三、').replace('\n五、', '\n四、'))));
    });

    test(`${name}: --fix of the standard input too`, () => {
      const { stdoutBytes } = hegao(['check', '--fix', '-'], { cwd: place.path, input: encode(misnumbered) });
      assert.deepEqual(stdoutBytes, Buffer.from(encode(misnumbered.replace('\n四、', '\n三、').replace('\n五、', '\n四、'))));
    });
  }

  test('what was saved garbled is told once, as lost, and --fix leaves it alone', () => {
    const saved = Buffer.from(Buffer.from(iconv.encode(misnumbered, 'gbk')).toString('utf8'));
    place.write('报告.gw', saved);
    const findings = readJson(run('--fix', '报告.gw').stdout).files[0]!.findings;
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['conversion-residue'],
    );
    assert.match(findings[0]!.message, /找不回来/u);
    assert.deepEqual(place.bytes('报告.gw'), saved);
  });

  test('a byte order mark is not counted: the first line starts at 0', () => {
    place.write('一行.txt', written['UTF-8 with BOM']!('(一)加强领导\n'));
    const [finding] = readJson(run('一行.txt').stdout).files[0]!.findings.filter(({ rule }) => rule === 'heading-marker-width');
    assert.deepEqual(finding?.range.start, { line: 0, character: 0 });
  });

  const unreadable: readonly (readonly [name: string, file: string, content: Uint8Array, message: RegExp])[] = [
    ['Word', '报告.docx', Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'), /文件已损坏，打不开。.*另存为 \.docx 后再检查/u],
    ['old Word', '报告.doc', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'), /文件已损坏|不是 Word 文档/u],
    ['WPS', '报告.wps', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'), /文件已损坏|不是 Word 文档/u],
    ['an empty Word file', '空.docx', Buffer.alloc(0), /空文件/u],
    ['PDF', '报告.PDF', Buffer.from('%PDF-1.7\n'), /版式文件（PDF\/OFD）/u],
    ['Word under a false name', '报告.txt', Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'), /文件已损坏/u],
    ['rich text under a false name', '报告.txt', Buffer.from('{\\rtf1\\ansi'), /RTF/u],
    ['any binary file', '数据', Buffer.from([1, 0, 2, 0]), /不是文本文件/u],
    ['UTF-16 without its mark', '报告.txt', Buffer.from(misnumbered, 'utf16le'), /像是用UTF-16 LE编码写的/u],
    ['Big5', '报告.txt', iconv.encode(traditional, 'big5'), /像是用Big5（繁体）编码写的.*另存为 UTF-8/u],
    ['half of UTF-16', '报告.txt', Buffer.from(written['UTF-16 LE']!(misnumbered)).subarray(0, 99), /文件已损坏/u],
    ['damaged UTF-8', '报告.txt', Buffer.from(misnumbered).subarray(0, -31), /文件已损坏：有 1 处不是完整的 UTF-8 文字/u],
    ['bytes that are no text', '报告.txt', Buffer.from([0xff, 0xff, 0x80, 0x80, 0xff]), /认不出文字编码/u],
  ];
  for (const [name, file, content, message] of unreadable) {
    test(`${name} is refused with advice, the others are checked`, () => {
      place.write(file, content);
      place.write('好.txt', misnumbered);
      const { status, stdout, stderr } = run('--fix', file, '好.txt');
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(stderr.startsWith(`hegao：${file}：`));
      assert.deepEqual(
        readJson(stdout).files.map(({ path }) => path),
        ['好.txt'],
      );
      assert.deepEqual(place.bytes(file), Buffer.from(content));
    });
  }

  test('text that an encoding cannot carry is not encoded', () => {
    assert.equal(encoded('半个字\uD842', 'utf-8'), undefined);
    assert.equal(encoded('造字\uE5E5', 'gb18030'), undefined);
  });

  test('GB18030 of every character is what others write, or reads back as the same', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    for (let point = 0x20; point < 0x110000; point += point < 0x30000 ? 1 : 101) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const character = String.fromCodePoint(point);
      const bytes = encoded(character, 'gb18030');
      if (bytes === undefined) assert.ok(privateUse.test(character), `U+${point.toString(16)}`);
      else if (!iconv.encode(character, 'gb18030').equals(bytes)) assert.equal(decoder.decode(bytes), character);
    }
    assert.deepEqual([...encoded('甲，\u3000€', 'gb18030')!], [0xbc, 0xd7, 0xa3, 0xac, 0xa1, 0xa1, 0xa2, 0xe3]);
  });
});

const privateUse = /\p{Co}/u;
