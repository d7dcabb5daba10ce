import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readWord } from '../../server/src/word/read-word.js';
import { UnreadableInput } from '../../server/src/workspace/unreadable-input.js';
import { box, docx, docxFiles, p } from './builder.js';

const picture = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>';
const document = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });
const root = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

function without(name: string): Uint8Array {
  const files = docxFiles({ body: p('甲') });
  delete files[name];
  return zipSync(files);
}

/** One with its encryption flag set, as archivers do it. */
function withFlag(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return copy;
}

const refusals: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp])[] = [
  ['nothing', new Uint8Array(), /空文件/u],
  ['rich text under the name of a Word file', strToU8('{\\rtf1\\ansi'), /RTF/u],
  ['a web page under the name of a Word file', strToU8('<html><body>甲</body></html>'), /网页/u],
  ['plain text under the name of a Word file', strToU8('甲乙丙'), /不是 Word 文档/u],
  ['only pictures', docx({ body: picture }), /只有图片/u],
  ['a part put in that cannot be read', docx({ body: '<w:altChunk r:id="x"/>' }), /嵌入的其他文件/u],
  ['an archive of other files', zipSync({ '甲.txt': strToU8('甲') }), /压缩文件，不是 Word 文档/u],
  ['an OpenDocument text', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), /OpenDocument/u],
  ['no text', without('word/document.xml'), /损坏/u],
  ['half a file', docx({ body: p('甲') }).slice(0, 700), /损坏/u],
  ['tags that do not fit', document(`${root}<w:body><w:p></w:body></w:document>`), /损坏/u],
  ['a document type, whose entities could grow', document(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${root}<w:body/></w:document>`), /损坏/u],
  ['tags without end, one in the other', document(`${root}<w:body>${'<w:sdt>'.repeat(100_000)}`), /损坏/u],
  ['files with a password', withFlag(docx({ body: p('甲') })), /密码/u],
  ['a part that is a bomb', document(`${root}<w:body>${'<w:p/>'.repeat(2_000_000)}</w:body></w:document>`), /太大/u],
  ['a compound file that is none', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]), /损坏/u],
];

suite('Word: what cannot be read', function () {
  this.timeout(20_000);

  for (const [name, bytes, message] of refusals) {
    test(name, () => {
      assert.throws(
        () => readWord(bytes),
        (error) => error instanceof UnreadableInput && message.test(error.message),
      );
    });
  }

  test('a bomb whose directory tells a lie about its size', () => {
    const bytes = document(`${root}<w:body>${'<w:p/>'.repeat(2_000_000)}</w:body></w:document>`);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    assert.throws(() => readWord(bytes), UnreadableInput);
  });

  test('an empty document and one with an empty box are no damage', () => {
    assert.equal(readWord(docx({ body: p('') })).text.trim(), '');
    assert.equal(readWord(docx({ body: p(box(p(''))) })).text.trim(), '');
  });
});
