import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import { readWord } from '../../server/src/word/read-word.js';
import { del, docx, ins, p, r, table, tc } from './builder.js';

/** What mammoth reads as well: no automatic numbers, no boxes, breaks without a trace, a cell a paragraph. */
const bodies: Readonly<Record<string, string>> = {
  paragraphs: p('关于工作情况的报告') + p('') + p(`${r('一、')}${r('基本情况', '<w:b/>')}`) + p('全年办结15件。'),
  'tracked changes': p(`${r('办结')}${del('12')}${ins(r('15'))}${r('件')}`) + p('完'),
  links: p(`<w:hyperlink w:anchor="a">${r('见附件')}</w:hyperlink>${r('。')}`),
  'content controls': `<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>${p('乙')}`,
  tables: p('表1') + table(['单位', '件数'], ['青山镇', tc(p('11'))]) + p('完'),
};

suite('Word: a second reader', () => {
  for (const [name, body] of Object.entries(bodies)) {
    test(name, async () => {
      const bytes = docx({ body });
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const ours = readWord(bytes).text.replaceAll('\t', '\n');
      assert.deepEqual(shown(ours), shown(value));
    });
  }
});

function shown(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
