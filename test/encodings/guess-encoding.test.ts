import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { guessEncoding } from '../../server/src/encodings/guess-encoding.js';

const simplified = '云溪镇2024年法治政府建设情况报告。全镇开展执法检查120次，办理案件36件。';
const traditional = '雲溪鎮2024年法治政府建設情況報告。全鎮開展執法檢查120次，辦理案件36件。';

suite('guessing encodings', () => {
  for (const [encoding, text, expected] of [
    ['utf-8', simplified, 'utf-8'],
    ['gbk', simplified, 'gb18030'],
    ['gb18030', `${simplified}𫚖`, 'gb18030'],
    ['gbk', traditional, 'gb18030'],
    ['big5', traditional, 'big5'],
    ['utf-16le', simplified, 'utf-16le'],
    ['utf-16be', traditional, 'utf-16be'],
  ] as const) {
    test(`${text.slice(0, 3)} in ${encoding} is ${expected}`, () => {
      assert.equal(guessEncoding(iconv.encode(text, encoding)), expected);
    });
  }

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    test(`the mark of ${encoding} decides`, () => {
      assert.equal(guessEncoding(iconv.encode('a', encoding, { addBOM: true })), encoding);
    });
  }

  for (const [name, bytes] of [
    ['French', iconv.encode('Les élèves étaient déjà arrivés à la fête où règne la gaieté', 'windows-1252')],
    ['Japanese', iconv.encode('これはひらがなのながいぶんしょうです。', 'shift_jis')],
    ['anything', Buffer.from([0xff, 0xff, 0x80, 0x80, 0xff])],
    ['zeros', Buffer.alloc(64)],
  ] as const) {
    test(`${name} is none of them`, () => {
      assert.equal(guessEncoding(bytes), undefined);
    });
  }

  test('the samples, in every encoding', () => {
    for (const file of readdirSync('samples')) {
      const text = readFileSync(`samples/${file}`, 'utf8');
      assert.equal(guessEncoding(iconv.encode(text, 'gbk')), 'gb18030', file);
      assert.equal(guessEncoding(iconv.encode(text, 'utf-16le')), 'utf-16le', file);
      assert.equal(guessEncoding(iconv.encode(text, 'utf-16be')), 'utf-16be', file);
    }
  });
});
