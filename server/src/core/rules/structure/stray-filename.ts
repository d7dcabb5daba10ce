import { lineWithGap, locateWhole, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import { pairs, type Item } from '../../questions/question.js';
import { header } from '../../report/title.js';
import { reportRule, replace } from '../rule.js';

/** A line that is nothing but the name of a file. */
interface FileName extends Item {
  readonly found: string;
  readonly words: PlacedSpan;
  readonly line: PlacedSpan;
  readonly above: 'name' | 'list' | 'other';
}

const fileNames = pairs('lines that are file names', (at, { above }): FileName | undefined => {
  if (!isFileName(at)) return undefined;
  const kind = above && isFileName(above) ? 'name' : above?.paragraph.find(FILE_LIST) ? 'list' : 'other';
  return { place: at.place, found: at.paragraph.text, words: locateWhole(at), line: lineWithGap(at), above: kind };
});

/** 整行只有一个文件名，又不在附件清单里。 */
export const strayFilename = reportRule({
  id: 'stray-filename',
  severity: 'warning',
  inputs: { fileNames, header },
  *check(given) {
    let listed = false;
    for (const { found, words, line, above } of given.fileNames) {
      if (above !== 'name') listed = above === 'list';
      if (listed) continue;
      const safe = given.header.titles.length > 0;
      yield { span: words, message: ['name', { found }], fixes: [{ title: ['fix'], safe, edits: replace(line, '') }] };
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
