import { locateWhole, type PlacedParagraph } from '../../document/placed.js';
import { defineRule, replace } from '../rule.js';

/** 整行只有一个文件名，又不在附件清单里。 */
export const strayFilename = defineRule({
  id: 'stray-filename',
  scope: 'document',
  severity: 'warning',
  *check({ paragraphs, header }) {
    let listed = false;
    for (const placed of paragraphs) {
      const isName = isFileName(placed);
      if (isName && !listed) {
        const { paragraph, base } = placed;
        const line = { start: base + paragraph.line.start, end: base + paragraph.gap.end };
        yield {
          span: locateWhole(placed),
          message: ['name', { found: paragraph.text }],
          fixes: [{ title: ['fix'], safe: header.titles.length > 0, edits: replace(line, '') }],
        };
      }
      if (!isName) listed = placed.paragraph.find(FILE_LIST) !== undefined;
    }
  },
});

const FILE_NAME = /^[^。；！？，：:|\t]{1,80}\.(?:docx?|wps|pdf|txt|md|xlsx?|et|rtf|ofd|pptx?)$/iu;
/** What introduces a list of files, and the numbered items of one. */
const FILE_LIST = /^(?:附[件表：:]|相关|下载|点击|[（(]?\d{1,2}[.．、）)]|.{0,12}(?:附件|下载)[：:]?$)/u;
const NUMBERED = /^(?:附件|[（(]?\d{1,2}[.．、）)])/u;

/** A link or a list item of Markdown shows other text than its source. */
function isFileName({ paragraph }: PlacedParagraph): boolean {
  if (paragraph.find(FILE_NAME) === undefined || paragraph.block !== 'prose' || NUMBERED.test(paragraph.text)) return false;
  return paragraph.source.trim() === paragraph.text;
}
