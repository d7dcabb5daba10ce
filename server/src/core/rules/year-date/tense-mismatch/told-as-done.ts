import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';

/** 共 behind a subject may count what is planned: 全县共组织培训6期. */
const DONE =
  /(?<=^|[，。；：])(?:(?:全年|今年以来|一年来|截至目前)[，,]?(?:我[局镇县委市区乡街]道?|全[镇县局市区乡])?(?:共|已|累计|共计|已累计|已经)|(?:我[局镇县委市区乡街]道?|全[镇县局市区乡])?(?:已|累计|已累计|已经)|共(?=[开举查办受调化排检抽审召]))[^，。；：]{0,4}?(?:组织|开展|办理|办结|查处|完成|处理|受理|举办|调处|化解|排查|培训|检查|审查|审核|抽查|抽检|巡查|走访|发放|立案|评查|清理|聘请|召开|印发|新增|建成)[^，。；：]{0,14}?\d+(?:\.\d+)?[\p{Script=Han}]/u;
const NUMBERED = /\d/u;
const TO_COME = /将|拟|计划|预计|预期|力争|争取|确保|打算|目标|任务|不少于|以上|不低于|达到|安排|每|左右|要/u;
/** A plan may begin with what it builds upon. */
const RECAP = /基础上|下一步|下步|今后|接下来|下一阶段|下阶段|明年|[^\d]20\d\d年.{0,20}[将拟要]/u;

/** The first place where a paragraph tells, with a number, what has been done; undefined where the paragraph also looks ahead. */
export function readToldAsDone({ text, sentences, block }: Paragraph): Span | undefined {
  if (block === 'table-row' || !NUMBERED.test(text) || RECAP.test(text)) return undefined;
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const match = DONE.exec(sentence);
    if (match && !TO_COME.test(sentence)) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}
