import assert from 'node:assert/strict';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../server/src/core/index.js';
import { annotate } from '../../server/src/word/annotate/annotate.js';
import { annotatedCopy } from '../../server/src/word/annotated-copy.js';
import { readDocx } from '../../server/src/word/read-docx.js';
import { box, del, docx, docxFiles, field, ins, item, level, list, num, p, r } from './builder.js';

const date = new Date('2025-01-02T03:04:05Z');

/** The words that the comments of a document are on, by number, and that the document's text is still well-formed. */
function commented(bytes: Uint8Array): ReadonlyMap<string, string> {
  const root = parsed(strFromU8(unzipSync(bytes)['word/document.xml']!));
  const words = new Map<string, string>();
  const open = new Set<string>();
  const closed = new Set<string>();
  const visit = (node: Node): void => {
    const name = node.nodeName.replace(/^.*:/u, '');
    const id = name.startsWith('comment') ? idOf(node as Element) : '';
    if (name === 'commentRangeStart') {
      words.set(id, '');
      open.add(id);
    }
    if (name === 'commentRangeEnd') assert.ok(open.delete(id), `comment ${id} ends before it begins`);
    if (name === 'commentReference') closed.add(id);
    if (name === 't') for (const each of open) words.set(each, words.get(each)! + node.textContent);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(root);
  assert.deepEqual([...open], []);
  assert.deepEqual([...closed].sort(), [...words.keys()].sort());
  return words;
}

function idOf(element: Element): string {
  return [...element.attributes].find(({ nodeName }) => /^(?:.*:)?id$/u.test(nodeName))?.value ?? '';
}

function parsed(xml: string): Node {
  const problems: string[] = [];
  const document = new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(xml, 'text/xml');
  assert.deepEqual(problems, []);
  return document;
}

/** Remarks on the first place of each of these words. */
function remarked(bytes: Uint8Array, ...words: readonly string[]): Uint8Array {
  const document = readDocx(bytes);
  const remarks = words.map((word) => {
    const start = document.text.indexOf(word);
    return { span: { start, end: start + word.length }, lines: [`“${word}”不对`, '原因'] };
  });
  return annotate(document, { remarks, edits: [], date });
}

function edited(bytes: Uint8Array, from: string, to: string): string {
  const document = readDocx(bytes);
  const start = document.text.indexOf(from);
  const copy = annotate(document, { remarks: [], edits: [{ span: { start, end: start + from.length }, newText: to }], date });
  return strFromU8(unzipSync(copy)['word/document.xml']!);
}

const sorted = (map: ReadonlyMap<string, string>): readonly string[] =>
  [...map].sort(([a], [b]) => Number(a) - Number(b)).map(([, word]) => word);

suite('Word: copies with comments', function () {
  this.timeout(60_000);

  test('comments stand on their words, in a run, over runs, over paragraphs, one in the other', () => {
    const bytes = docx({ body: p(`${r('全年办结', '<w:b/>')}${r('行政复议案件15件。')}`) + p('培训三次。') });
    assert.deepEqual(sorted(commented(remarked(bytes, '办结行政', '15', '全年办结行政复议', '案件15件。\n培训', '三次。'))), [
      '办结行政',
      '15',
      '全年办结行政复议',
      '案件15件。培训',
      '三次。',
    ]);
  });

  test('the text reads as before, and each part of a cut run keeps its look', () => {
    const bytes = docx({
      body: p(`${r('甲 乙 丙', '<w:b/><w:sz w:val="32"/>')}<w:r><w:t>首</w:t><w:tab/><w:t xml:space="preserve"> 尾&amp;末</w:t></w:r>`),
    });
    const copy = remarked(bytes, '乙', '尾&');
    assert.equal(readDocx(copy).text, readDocx(bytes).text);
    assert.deepEqual(sorted(commented(copy)), ['乙', '尾&']);
    assert.equal(strFromU8(unzipSync(copy)['word/document.xml']!).match(/<w:b\/><w:sz w:val="32"\/>/gu)?.length, 3);
  });

  test('what stands nowhere is told by what is beside it: numbers, boxes, empty paragraphs', () => {
    const bytes = docx({
      numbering: list(0, level(0, 'chineseCounting', '%1、')) + num(1, 0),
      body: item('概况', 1) + p(`${r('附件')}${box(p('照片'))}`) + '<w:p/>',
    });
    assert.deepEqual(
      sorted(commented(remarked(bytes, '一、', '照片'))).map((words) => words.slice(0, 2)),
      ['概况', '照片'],
    );
    const end = readDocx(bytes).text.length - 1;
    const onEmpty = annotate(readDocx(bytes), { remarks: [{ span: { start: end, end }, lines: ['空'] }], edits: [], date });
    assert.equal(commented(onEmpty).size, 1);
  });

  test('every other part stays as it is, packed bytes and all; comments and changes that are there stay', () => {
    const files = docxFiles({
      comments: '<w:comment w:id="4" w:author="甲"><w:p><w:r><w:t>旧批注</w:t></w:r></w:p></w:comment>',
      body: p(
        `<w:commentRangeStart w:id="4"/>${r('甲')}${del('旧')}${ins(r('新词'))}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
      ),
      others: { 'media.bin': { type: 'image', content: new Uint8Array(3000).fill(7) } },
    });
    const bytes = zipSync(files, { level: 9 });
    const copy = remarked(bytes, '新词');
    const after = unzipSync(copy);
    assert.deepEqual(Object.keys(after), Object.keys(files));
    for (const [name, content] of Object.entries(files)) {
      if (name !== 'word/document.xml' && name !== 'word/comments.xml') assert.deepEqual(after[name], content, name);
    }
    assert.deepEqual([...commented(copy).keys()], ['4', '5']);
    const comments = strFromU8(after['word/comments.xml']!);
    assert.match(comments, /旧批注.*w:id="5" w:author="核稿" w:date="2025-01-02T03:04:05Z"/u);
    parsed(comments);
    assert.match(strFromU8(after['word/document.xml']!), /<w:delText xml:space="preserve">旧<\/w:delText>/u);
  });

  test('a new part of comments is said where parts are listed', () => {
    const after = unzipSync(remarked(docx({ body: p('甲') }), '甲'));
    assert.match(
      strFromU8(after['[Content_Types].xml']!),
      /<Override PartName="\/word\/comments\.xml" ContentType="[^"]*comments\+xml"\/><\/Types>/u,
    );
    assert.match(
      strFromU8(after['word/_rels/document.xml.rels']!),
      /Type="[^"]*\/relationships\/comments" Target="\/word\/comments\.xml"/u,
    );
  });

  test('in the namespace of the document, with or without a prefix', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    for (const source of [
      `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>甲乙</x:t></x:r></x:p></x:body></x:document>`,
      `<document xmlns="${strict}"><body><p><r><t>甲乙</t></r></p></body></document>`,
    ]) {
      const copy = remarked(zipSync({ 'word/document.xml': strToU8(source) }), '乙');
      assert.equal(readDocx(copy).text, '甲乙\n');
      const after = unzipSync(copy);
      parsed(strFromU8(after['word/document.xml']!));
      assert.match(strFromU8(after['word/comments.xml']!), new RegExp(strict));
      assert.equal(readDocx(copy).leftOut, '未检查：批注 1 条。');
    }
  });

  test('edits are tracked changes: struck out, put in behind, in the same type', () => {
    const xml = edited(docx({ body: p(r('培训2次，共3天。', '<w:b/>')) }), '2次', '两次');
    parsed(xml);
    assert.match(
      xml,
      /<w:t xml:space="preserve">培训<\/w:t><\/w:r><w:del w:id="\d+" w:author="核稿" w:date="[^"]+"><w:r><w:rPr><w:b\/><\/w:rPr><w:delText xml:space="preserve">2次<\/w:delText><\/w:r><\/w:del><w:ins w:id="\d+" [^>]+><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">两次<\/w:t><\/w:r><\/w:ins><w:r>/u,
    );
    const over = edited(docx({ body: p(r('培训2') + r('次')) }), '2次', '两次');
    parsed(over);
    assert.equal(over.match(/<w:del /gu)?.length, 2);
    assert.equal(over.match(/<w:ins /gu)?.length, 1);
  });

  test('with fixes: what can be tracked is, the rest becomes comments; read again, the text is the mended one', () => {
    const body =
      p('青山县2023年工作总结') +
      p('一、主要工作') +
      p('2023年03月05日召开会议，覆盖率达98％。') +
      p(`${field(' REF a ', r('2023年04月06日'))}${r('检查。')}`) +
      p('二、下一步打算') +
      p('继续努力。') +
      p('青山县司法局') +
      p('2024年1月5日');
    const document = readDocx(docx({ body }));
    const copy = annotatedCopy(document, defaultSettings, { fix: true, date });
    assert.ok(copy.fixed > 0 && copy.bytes);
    assert.ok(copy.text.includes('2023年3月5日'));
    assert.ok(copy.text.includes('2023年04月06日'), 'the result of a field comes back when it is worked out anew');
    assert.equal(readDocx(copy.bytes).text, copy.text);
    assert.equal(commented(copy.bytes).size, copy.comments);
    assert.equal(copy.comments, copy.report.findings.length);
  });

  test('real files: as many comments as findings, the same text, all other parts the same', function () {
    const shared = path.resolve('../shared/word');
    if (!existsSync(shared)) this.skip();
    for (const folder of ['files', 'converted', 'made']) {
      for (const name of readdirSync(path.join(shared, folder)).filter((file) => file.endsWith('.docx') && !/^(?:07|29|30)-/u.test(file))) {
        const bytes = readFileSync(path.join(shared, folder, name));
        // The second parser takes long.
        if (bytes.length > 20_000) continue;
        const document = readDocx(bytes);
        for (const fix of [false, true]) {
          const copy = annotatedCopy(document, { ...defaultSettings, kind: 'rule-of-law-annual' }, { fix, date });
          if (!copy.bytes) continue;
          const own = Math.max(0, Number(/批注 (\d+) 条/u.exec(document.leftOut ?? '')?.[1] ?? 0));
          assert.equal(commented(copy.bytes).size - own, copy.report.findings.length, name);
          assert.equal(readDocx(copy.bytes).text, copy.text, name);
          sameButWords(bytes, copy.bytes, name);
        }
      }
    }
  });
});

function sameButWords(before: Uint8Array, after: Uint8Array, name: string): void {
  const changed = /^(?:word\/(?:document|comments)\.xml|\[Content_Types\]\.xml|word\/_rels\/document\.xml\.rels)$/u;
  const copy = unzipSync(after);
  for (const [part, content] of Object.entries(unzipSync(before))) {
    if (!changed.test(part)) assert.deepEqual(copy[part], content, `${name}: ${part}`);
  }
}
