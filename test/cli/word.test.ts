import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readdirSync } from 'node:fs';
import { docx, item, level, list, num, p } from '../word/builder.js';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered } from './reports.js';

/** Each line a paragraph. */
const asDocx = (text: string): Uint8Array =>
  docx({
    body: text
      .split('\n')
      .map((line) => p(line))
      .join(''),
  });
const numbering = list(0, level(0, 'chineseCounting', '%1、')) + num(1, 0);

suite('command line: Word files', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.docx': asDocx(misnumbered), '报告.txt': misnumbered })));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', ...args], { cwd: place.path });
  const json = (...args: string[]) => readJson(run('--format', 'json', ...args).stdout);

  test('are checked like any text', () => {
    const [word] = json('报告.docx').files;
    const [text] = json('报告.txt').files;
    assert.deepEqual(
      word?.findings.map(({ rule, message, range }) => ({ rule, message, range })),
      text?.findings.map(({ rule, message, range }) => ({ rule, message, range })),
    );
  });

  test('places are paragraphs, counted without the empty ones', () => {
    const nonEmpty = misnumbered.split('\n').filter((line) => line.trim() !== '');
    const finding = json('报告.docx').files[0]?.findings.find(({ rule }) => rule === 'numbering-sequence') as {
      paragraph?: number;
      offset?: number;
    };
    const paragraph = nonEmpty.findIndex((line) => line.startsWith('四、')) + 1;
    assert.deepEqual([finding.paragraph, finding.offset], [paragraph, 0]);
    assert.match(run('报告.docx').stdout, new RegExp(`^报告\\.docx:第${paragraph}段 错误 .*\\[numbering-sequence\\]$`, 'mu'));
    for (const format of ['github', 'sarif', 'junit'])
      assert.match(run('--format', format, '报告.docx').stdout, new RegExp(`第 ${paragraph} 段`));
  });

  test('in folders, too; what Word keeps beside an open file is left alone, and so are our copies', () => {
    place.write('~$报告.docx', Buffer.alloc(162, 1));
    place.write('报告（核稿批注）.docx', asDocx(misnumbered));
    place.write('杂.docx', asDocx('随便写写'));
    const { stdout, stderr } = run('--format', 'json', '.');
    assert.equal(stderr, '');
    assert.deepEqual(
      readJson(stdout).files.map(({ path }) => path),
      ['报告.docx', '报告.txt'],
    );
  });

  test('numbers that Word counts are read', () => {
    const body = [
      p('青山县2023年工作总结'),
      item('主要工作', 1),
      p('办结案件15件。'),
      p('二、存在问题'),
      p('能力不足。'),
      item('下一步打算', 1),
      p('继续努力。'),
    ];
    place.write('自动编号.docx', docx({ numbering, body: body.join('') }));
    const rules =
      json('自动编号.docx').files[0]?.findings.filter(({ rule }) => rule.startsWith('numbering') || rule.startsWith('heading')) ?? [];
    assert.deepEqual(
      rules.map(({ message }) => message.slice(0, 4)),
      ['序号重复'],
    );
  });

  test('one that cannot be read is told, the others are checked', () => {
    place.write('坏.docx', asDocx(misnumbered).slice(0, 300));
    const { status, stdout, stderr } = run('--format', 'json', '坏.docx', '报告.docx');
    assert.equal(status, 2);
    assert.match(stderr, /^hegao：坏\.docx：文件已损坏/u);
    assert.equal(readJson(stdout).files.length, 1);
  });

  test('what is left out is told in one line', () => {
    place.write('图.docx', docx({ body: `${p('情况汇报')}<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>` }));
    assert.match(run('图.docx').stdout, /图\.docx .*\n {4}未检查：图片 1 处。\n/u);
  });

  test('--annotate writes a copy and leaves the original, again under another name', () => {
    const before = place.bytes('报告.docx');
    const { status, stderr } = run('--annotate', '报告.docx');
    assert.equal(status, 1);
    assert.match(stderr, /^hegao：报告\.docx：已写出副本 报告（核稿批注）\.docx：\d+ 条批注。原文件未动。\n$/u);
    run('--annotate', '报告.docx');
    assert.deepEqual(place.bytes('报告.docx'), before);
    assert.deepEqual(
      readdirSync(place.path).toSorted(),
      ['报告.docx', '报告.txt', '报告（核稿批注2）.docx', '报告（核稿批注）.docx'].toSorted(),
    );
    const comments = Buffer.from(unzipSync(place.bytes('报告（核稿批注）.docx'))['word/comments.xml']!).toString();
    assert.equal(comments.match(/<w:comment /gu)?.length, json('报告.docx').files[0]?.findings.length);
    assert.match(comments, /w:author="核稿"/u);
  });

  test('--annotate on a folder writes copies of its Word files; on a text it says what it can do', () => {
    const { stderr } = run('--annotate', '.');
    assert.match(stderr, /^hegao：报告\.docx：已写出副本/u);
    assert.equal(stderr.split('\n').length, 2);
    const text = run('--annotate', '报告.txt');
    assert.equal(text.status, 2);
    assert.match(text.stderr, /只能给 \.docx 写批注/u);
    assert.equal(place.read('报告.txt'), misnumbered);
    assert.match(hegao(['check', '--annotate', '-'], { cwd: place.path, input: misnumbered }).stderr, /标准输入写不了批注/u);
  });

  test('--fix alone changes no Word file and says how; with --annotate it tracks', () => {
    const dated = asDocx('青山县2023年工作总结\n一、主要工作\n2023年03月05日召开会议。\n二、打算\n继续努力。');
    place.write('日期.docx', dated);
    const alone = run('--fix', '日期.docx');
    assert.equal(alone.status, 2);
    assert.match(alone.stderr, /--annotate/u);
    assert.deepEqual(place.bytes('日期.docx'), Buffer.from(dated));
    assert.match(run('--fix', '--annotate', '日期.docx').stderr, /条批注，1 处修订/u);
    const body = Buffer.from(unzipSync(place.bytes('日期（核稿批注）.docx'))['word/document.xml']!).toString();
    assert.match(body, /<w:del [^>]*w:author="核稿"/u);
  });
});
