import assert from 'node:assert/strict';
import { strToU8, zipSync as zipped } from 'fflate';
import { readWord } from '../../server/src/word/read-word.js';
import { box, del, docx, field, ins, item, level, list, num, p, r, table, tc, type DocumentParts } from './builder.js';

const lines = (parts: DocumentParts): readonly string[] => readWord(docx(parts)).text.split('\n').slice(0, -1);
const style = (id: string, properties: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${more}<w:pPr>${properties}</w:pPr></w:style>`;

/** Each document, and what it reads as. */
const readings: readonly (readonly [name: string, parts: DocumentParts, expected: readonly string[]])[] = [
  [
    'numbers of all levels, which begin anew below each heading',
    {
      numbering:
        list(0, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCountingThousand', '（%2）') + level(2, 'decimal', '%3.')) +
        num(1, 0),
      body: item('甲', 1) + item('子', 1, 1) + item('丑', 1, 1) + item('细', 1, 2) + item('乙', 1) + item('寅', 1, 1) + item('细', 1, 2),
    },
    ['一、甲', '（一）子', '（二）丑', '1. 细', '二、乙', '（一）寅', '1. 细'],
  ],
  [
    'lists of one definition count on; one with a start of its own begins there',
    {
      numbering:
        list(0, level(0, 'decimal', '%1．')) +
        num(1, 0) +
        num(2, 0) +
        num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      body: item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1),
    },
    ['1．甲', '2．乙', '5．丙', '6．丁', '7．戊'],
  ],
  [
    'a level of a list may be put in place of another',
    {
      numbering:
        list(0, level(0, 'decimal', '%1.')) +
        num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1）', { start: 4 })}</w:lvlOverride>`),
      body: item('甲', 1) + item('乙', 1),
    },
    ['IV）甲', 'V）乙'],
  ],
  [
    'numbers of several levels; isLgl makes them digits; lvlRestart 0 counts on',
    {
      numbering:
        list(
          0,
          level(0, 'chineseCounting', '第%1章') +
            level(1, 'decimal', '%1.%2', { more: '<w:isLgl/><w:suff w:val="space"/>' }) +
            level(2, 'decimal', '第%3条', { more: '<w:lvlRestart w:val="0"/>' }),
        ) + num(1, 0),
      body: item('总则', 1) + item('目的', 1, 1) + item('甲', 1, 2) + item('附则', 1) + item('施行', 1, 1) + item('乙', 1, 2),
    },
    ['第一章 总则', '1.1 目的', '第1条 甲', '第二章 附则', '2.1 施行', '第2条 乙'],
  ],
  [
    'numbers by style, by the style that it is based on, and switched off',
    {
      numbering:
        list(
          0,
          level(0, 'japaneseCounting', '%1、', { more: '<w:pStyle w:val="h1"/>' }) +
            level(1, 'chineseCounting', '（%2）', { more: '<w:pStyle w:val="h2"/>' }),
        ) + num(1, 0),
      styles:
        style('h1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
        style('h2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
        style('h1b', '', '<w:basedOn w:val="h1"/>') +
        style('loop', '', '<w:basedOn w:val="loop"/>'),
      body:
        p('甲', '<w:pStyle w:val="h1"/>') +
        p('子', '<w:pStyle w:val="h2"/>') +
        p('乙', '<w:pStyle w:val="h1b"/>') +
        p('不编号', '<w:pStyle w:val="h1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
        p('丙', '<w:pStyle w:val="h1"/>') +
        p('圈', '<w:pStyle w:val="loop"/>'),
    },
    ['一、甲', '（一）子', '二、乙', '不编号', '三、丙', '圈'],
  ],
  [
    'a list whose levels a style of numbering has',
    {
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum>' +
        list(1, level(0, 'decimal', '%1、')) +
        num(1, 0) +
        num(2, 1),
      styles: '<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      body: item('甲', 1) + item('乙', 1),
    },
    ['1、甲', '2、乙'],
  ],
  [
    'bullets, of fonts of signs too, and what a font of signs has in the text',
    {
      numbering:
        list(
          0,
          `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF06C"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>${level(1, 'bullet', '–')}`,
        ) + num(1, 0),
      body: item('甲', 1) + item('乙', 1, 1) + p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' + r('同意')),
    },
    ['● 甲', '– 乙', '☑同意'],
  ],
  [
    'a number that names no list or level is none',
    { numbering: list(0, level(0, 'decimal', '%1.')) + num(1, 7), body: item('甲', 1) + item('乙', 9) + item('丙', 1, 5) },
    ['甲', '乙', '丙'],
  ],
  [
    'soft line breaks, tabs, hyphens; blanks that WPS does not mark',
    {
      body:
        p(
          `${r('一、甲')}<w:r><w:br/></w:r>${r('二、乙')}<w:r><w:tab/></w:r>${r('3')}<w:r><w:noBreakHyphen/></w:r>${r('5')}<w:r><w:softHyphen/></w:r>`,
        ) +
        p('<w:r><w:t>  年  月 </w:t></w:r>') +
        p('<w:r><w:t>\n   缩排\n  </w:t></w:r>'),
    },
    ['一、甲', '二、乙\t3-5', '  年  月 ', '缩排'],
  ],
  [
    'content controls round runs, paragraphs, rows and cells',
    {
      body:
        `<w:sdt><w:sdtPr/><w:sdtContent>${p('甲')}<w:sdt><w:sdtContent>${p('乙')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>` +
        p(`${r('丙')}<w:sdt><w:sdtContent>${r('丁')}</w:sdtContent></w:sdt>`) +
        `<w:tbl><w:sdt><w:sdtContent><w:tr>${tc(p('1'))}<w:sdt><w:sdtContent>${tc(p('2'))}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    },
    ['甲', '乙', '丙丁', '1\t2'],
  ],
  [
    'tracked changes as accepted',
    {
      numbering: list(0, level(0, 'decimal', '%1.')) + num(1, 0),
      body:
        p(`${r('办结')}${del('12')}${ins(r('15'))}${r('件')}`) +
        p(r('前段'), '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="3" w:author="甲"/></w:rPr>') +
        item('后段', 1) +
        p(`<w:moveFrom w:id="4" w:author="甲">${r('移走')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="5" w:author="甲"/></w:rPr>') +
        p(`<w:moveTo w:id="6" w:author="甲">${r('移来')}</w:moveTo>`),
    },
    ['办结15件', '1. 前段后段', '移来'],
  ],
  [
    'hidden text, by the run, its style or the style of the paragraph',
    {
      styles:
        '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="ph"><w:rPr><w:vanish/></w:rPr></w:style>',
      body:
        p(`${r('甲')}${r('暗', '<w:vanish/>')}${r('暗', '<w:rStyle w:val="h"/>')}${r('乙', '<w:vanish w:val="0"/>')}`) +
        p(`${r('暗')}${r('丙', '<w:vanish w:val="false"/>')}`, '<w:pStyle w:val="ph"/>'),
    },
    ['甲乙', '丙'],
  ],
  [
    'results of fields, simple, nested, over several paragraphs; not their codes',
    {
      body:
        p(
          field(
            ' TOC \\o ',
            `<w:hyperlink w:anchor="a">${r('一、甲')}<w:r><w:tab/></w:r>${field(' PAGEREF a ', r('1'))}</w:hyperlink>`,
          ).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/u, ''),
        ) +
        p(`${r('二、乙')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
        p(
          `${r('共')}${field(`<w:r><w:instrText> IF </w:instrText></w:r>${field(' DOCPROPERTY n ', r('3'))}<w:r><w:instrText> &gt; 2 </w:instrText></w:r>`, r('多'))}<w:fldSimple w:instr=" DATE ">${r('1月5日')}</w:fldSimple>`,
        ),
    },
    ['一、甲\t1', '二、乙', '共多1月5日'],
  ],
  [
    'fields without a result: numbers in rings, boxes of forms; a field that never ends hides nothing',
    {
      body:
        p(`${field(' eq \\o\\ac(○,3) ', '')}${r('甲')}`) +
        p(
          `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r('是')}`,
        ) +
        p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('乙')}`) +
        p('丙'),
    },
    ['③甲', '☑是', '乙', '丙'],
  ],
  [
    'boxes of text behind their paragraph, once',
    { body: p(`${r('附件')}${box(p('照') + p('片'))}`) + p('标题') },
    ['附件', '照', '片', '标题'],
  ],
  [
    'tables: merged cells, nested tables, breaks in cells, deleted rows',
    {
      body:
        table(
          ['序号', '单位', '件数'],
          ['1', tc(p('青山') + p('镇'), '<w:vMerge w:val="restart"/>'), '3'],
          ['2', tc(p('不见'), '<w:vMerge/>'), '4'],
          [tc(p('合计'), '<w:gridSpan w:val="2"/>'), '7'],
          [tc(table(['内甲', '内乙']) + p(`${r('后')}<w:r><w:br/></w:r>${r('话')}<w:r><w:tab/></w:r>`)), '', ''],
        ) + `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="甲"/></w:trPr>${tc(p('删'))}</w:tr><w:tr>${tc(p('留'))}</w:tr></w:tbl>`,
    },
    ['序号\t单位\t件数', '1\t青山 镇\t3', '2\t\t4', '合计\t7', '内甲 内乙 后 话 \t\t', '留'],
  ],
  [
    'footnotes behind the text, ruby without its reading, formulas',
    {
      footnotes: `<w:footnote w:id="0">${p('分隔')}</w:footnote><w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>' + r('注文'))}</w:footnote>`,
      body:
        p(
          `${r('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}<w:r><w:ruby><w:rubyPr/><w:rt>${r('yún')}</w:rt><w:rubyBase>${r('郧')}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`,
        ) + p('完'),
    },
    ['正文。郧x+1', '完', '注文'],
  ],
  [
    'a web page that was put in as a whole',
    {
      others: {
        'page.mht': {
          type: 'aFChunk',
          content:
            'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><head><style>p { color: red }</style></head><body><h1>=E9=80=9A=E7=9F=A5</h1><p>一、&ldquo;甲&rdquo;=\r\n事项</p><table><tr><td>1</td><td><p>2</p></td></tr></table></body></html>\r\n--x--',
        },
      },
      body: '<w:altChunk r:id="pagemht"/>',
    },
    ['通知', '一、“甲”事项', '1\t2'],
  ],
  [
    'references to signs, sections of data and comments in the XML',
    { body: p('<w:r><w:t>甲&amp;乙&#19968;<!-- 注 --><![CDATA[<丙>]]></w:t></w:r>') },
    ['甲&乙一<丙>'],
  ],
];

suite('Word: reading', () => {
  for (const [name, parts, expected] of readings) test(name, () => assert.deepEqual(lines(parts), expected));

  test('the strict namespace, whatever its prefix', () => {
    const files = {
      'word/document.xml': strToU8('<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>甲</t></r></p></body></d>'),
    };
    assert.equal(readWord(zipped(files)).text, '甲\n');
  });

  test('UTF-16 parts', () => {
    const source = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('甲')}</w:body></w:document>`;
    assert.equal(readWord(zipped({ 'word/document.xml': Buffer.from(`\uFEFF${source}`, 'utf16le') })).text, '甲\n');
  });

  test('what is left out is told in one line', () => {
    const { leftOut } = readWord(
      docx({
        body: p(`${r('甲')}${del('乙')}${r('暗', '<w:vanish/>')}<w:r><w:drawing><pic:pic/></w:drawing></w:r>`),
        comments: `<w:comment w:id="0">${p('批')}</w:comment>`,
        others: {
          'header1.xml': {
            type: 'header',
            content: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('青山县文件')}</w:hdr>`,
          },
          'footer1.xml': {
            type: 'footer',
            content: `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('— 1 —')}</w:ftr>`,
          },
        },
      }),
    );
    assert.equal(leftOut, '未检查：图片 1 处、修订中已删除的文字 1 处、隐藏文字 1 处、批注 1 条、页眉页脚。');
    assert.equal(readWord(docx({ body: p('甲') })).leftOut, undefined);
  });
});
