import { BEFORE_ALL, BEHIND_ALL } from '../paragraph/place.js';
import { facts, lines, question } from '../questions/question.js';
import { settings } from './given.js';
import { header } from './title.js';

const FIRST = 12;
const LAST = 8;
const WEB_MARK =
  /^(?:【?(?:信息)?来源[：:]|发布(?:时间|日期|机构|单位)[：:]|索引号|浏览(?:次数|量)|(?:【)?字(?:号|体)[：:]|打印|分享到|责任编辑[：:]|扫一扫|您(?:现在)?的位置|当前位置|相关(?:报道|文档|链接))/u;

const webLines = facts('lines that a website adds', (paragraph) => (paragraph.find(WEB_MARK) ? true : undefined));

/** The report is written for a website, or inside the administration: as set, else by the marks that it carries. */
export const publication = question('publication', { settings, header, webLines, lines }, (given): 'internal' | 'web' | 'unknown' => {
  if (given.settings.publication !== 'auto') return given.settings.publication;
  if (given.header.documentNumber || given.header.approver) return 'internal';
  if (given.webLines.length === 0) return 'unknown';
  const [head, foot] = [given.lines.placeOf(FIRST) ?? BEHIND_ALL, given.lines.placeOf(-LAST) ?? BEFORE_ALL];
  return given.webLines.some(({ place }) => place < head || place >= foot) ? 'web' : 'unknown';
});
