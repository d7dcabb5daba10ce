import { matchesOf } from '../../../text/matches.js';
import type { PairKind } from '../../../paragraph/marks/paired-marks.js';

/** Where the other half of a mark belongs, as far as the words tell: an offset in the text. */

const LONGEST = 60;
/** What a title ends with, where no mark follows and the sentence goes on. */
const TITLE =
  /^《[^，。；：！？《》]{0,40}?(?:条例|规定|办法|细则|意见|通知|方案|规划|纲要|计划|决定|决议|清单|问答|汇编|手册|指南|指引|报告|制度|标准|规范|规则|章程|公报|通报|批复|目录|法典|宪法|法|要点|协议|合同|读本|白皮书|简报|公约)(?=[\d、和及与等，。；：！？《（]|(?:的|进行|开展|要求|规定|精神|有关|已|将|正式|自|第)|$)/u;
const END_OF_CLAUSE = /[，。；：、！？]|$/u;
/** 以下简称《条例》 ends with the short name; 其中持证4名 with its clause. */
const SHORT_NAME = /^（以下简?称[^，。；]{0,20}?[》”]/u;
const BEFORE_CLAUSE = /[，。；：、！？“”《》（）]/u;
/** Words before a title or a quotation. */
const LEADS_IN =
  /印发|出台|制定|制订|修订|修改|发布|公布|贯彻落实|贯彻|落实|学习|根据|按照|依据|依照|宣传|执行|实施|遵守|编制|起草|转发|签订|召开|推行|开展|坚持|围绕|推进|深化|实行|打造|获评|荣获|[了和及与的]/gu;
const TITLE_BEGINS = /关于|中华人民共和国/u;
const REMARK_BEGINS = /以下简称|下同|其中|含|包括|不含|见附件|详见/gu;

export function endOfOpened(text: string, kind: PairKind, at: number): number | undefined {
  const rest = text.slice(at, at + LONGEST);
  const known = (kind === '《》' ? TITLE : kind === '（）' ? SHORT_NAME : undefined)?.exec(rest);
  if (known) return at + known[0].length;
  const end = rest.slice(1).search(END_OF_CLAUSE);
  return end > 0 ? at + 1 + end : undefined;
}

export function startOfClosed(text: string, kind: PairKind, at: number): number | undefined {
  const from = Math.max(0, at - LONGEST);
  const before = text.slice(from, at);
  const clause = [...before].findLastIndex((sign) => BEFORE_CLAUSE.test(sign));
  const words = before.slice(clause + 1);
  const start = from + before.length - words.length;
  if (kind === '（）') return offset(lastOf(REMARK_BEGINS, words)?.index, start);
  const begins = kind === '《》' ? TITLE_BEGINS.exec(words) : null;
  if (begins) return start + begins.index;
  const lead = lastOf(LEADS_IN, words);
  return offset(lead && lead.index + lead[0].length, start);
}

function lastOf(pattern: RegExp, words: string): RegExpExecArray | undefined {
  return matchesOf(pattern, words).at(-1);
}

function offset(index: number | undefined, start: number): number | undefined {
  return index === undefined ? undefined : start + index;
}
