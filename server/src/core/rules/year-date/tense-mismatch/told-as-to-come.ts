import { isInside } from '../../../text/quotes.js';
import type { Span } from '../../../text/span.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';

/**
 * 将组织检查12次, 拟新聘请法律顾问3名, 下一步计划召开会议4次. 将检查12次纳入… and 拟出台的文件3件 tell of no intent, and 计划 alone may be what
 * was done by plan.
 */
const TO_COME =
  /(?<=^|[，；：])(?:我[局镇县委市区乡街]道?|全[镇县局市区乡])?(?:(?:下一?步|接下来|下一?阶段)[，,]?(?:我[局镇县委市区乡]|全[镇县局市区乡])?(?:将|拟|计划|打算)|将|拟)(?:继续|再|新|主持|牵头|联合|统一|集中|组织){0,2}(?:组织|开展|召开|举办|举行|聘请|聘用|招聘|新建|新增|培训|印发|出台|制定|修订|完成|配备|抽查|走访|发放)[^，。；：、的]{0,14}?\d+(?:\.\d+)?[余多]?[\p{Script=Han}]{1,2}(?=[，。；]|$)/u;
const NUMBERED = /\d[^\d]/u;
/** Held against what came of it, said of another year, or said of what is lacking. */
const IN_PLACE = /已|实际|目前|完成率|原[计拟]|\d{4}年|明年|次年|来年|年底|今后|预计|有望|届时|力争|存在|短板|差距|不够|还需/u;

/** The first place where a paragraph tells, with a number, what is going to be done. */
export function readToldAsToCome({ text, sentences, block }: Paragraph): Span | undefined {
  if (block === 'table-row' || !NUMBERED.test(text)) return undefined;
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    if (!/[将拟步段来]/u.test(sentence)) continue;
    const match = TO_COME.exec(sentence);
    if (!match || IN_PLACE.test(sentence) || isInside(text, start + match.index, '“', '”')) continue;
    return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}
