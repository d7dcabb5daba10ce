import type { Paragraph } from '../paragraph/paragraph.js';
import type { Span } from '../text/span.js';

/** What a sentence does with a law that it names. */

const HISTORY =
  /原《|原[“]?中华人民共和国|(?<!按)原[条法]|当时|其时|旧[《法]|废止|失效|取代|替代|代替|取而代之|不再|停止执行|历史|沿革|遗留|历任|(?:施行|实施|出台|颁布|公布|生效|修订|修改|改革)(?:之|以)?[前后]|过渡|溯及|从旧|升级为|修订为|更名|上升为/u;
/** Courts judge what was done under the old law by it. */
const COURT = /法院|判决|裁定|判令|仲裁|再审|(?<!逐)一审(?![查核])|二审|终审|上诉/u;

/** The sentence looks back on a law that was, or tells that it was replaced. */
export function looksBackOnLaw(paragraph: Paragraph, span: Span): boolean {
  const sentence = sentenceAround(paragraph, span);
  return HISTORY.test(sentence) || COURT.test(sentence);
}

const CITED_BEFORE = /(?:依据|依照|按照|根据|遵照|对照|适用|援引|违反|触犯)[^，。；]{0,80}$/u;
const DONE_AFTER =
  /^[^。；]{0,80}?(?:查处|处罚|查办|责令|立案|办理|办结|审结|受理|作出|处理|罚款|没收|吊销|取缔|登记|关停|查封|扣押|追究|认定|确认|纠正|支付|赔偿|补偿|约谈|调处|调解|化解|处置|裁决|审查|审核|批准|核发|拆除|征收|移送|解决|受案|追缴|收缴|注销|撤销|警告|拘留|整改|取证)/u;
/** What is done before a law comes into force. */
const PREPARING =
  /学习|宣传|宣讲|宣贯|培训|普法|解读|讲解|准备|起草|制定|修订(?![的后])|清理|编制|衔接|草案|征求意见|拟|将[于要会在按依]|(?:施行|实施|生效)(?:之|以)?后/u;

/** Something was decided by the law: 依据《…》对3家企业作出处罚. */
export function isApplied(paragraph: Paragraph, { start, end }: Span): boolean {
  const { text } = paragraph;
  const before = CITED_BEFORE.exec(text.slice(Math.max(0, start - 100), start))?.[0];
  if (before === undefined) return false;
  const after = DONE_AFTER.exec(text.slice(end, end + 100))?.[0];
  return after !== undefined && !PREPARING.test(before) && !PREPARING.test(after);
}

/** What can be said of a law before it is made public, or when that is ahead. */
const LAWMAKING =
  /草案|草稿|立法|征求意见|起草|论证|审议|调研|即将|有望|推动|等待|待|(?:出台|颁布|公布|通过|发布|施行|实施|修订|修改)(?:之|以)?[前后]|将[于要会在]|拟/u;

/** The sentence may speak of a law that is still being made. */
export function speaksOfLawmaking(paragraph: Paragraph, span: Span): boolean {
  return LAWMAKING.test(sentenceAround(paragraph, span));
}

const COUNT = /\d[件起份户家人次宗项例个名]|\d (?:件|起|份|户|家|人|次)|全年|共/u;

/** The sentence counts what was done in the time that it speaks of. */
export function countsWhatWasDone(paragraph: Paragraph, span: Span): boolean {
  return COUNT.test(sentenceAround(paragraph, span));
}

function sentenceAround(paragraph: Paragraph, { start }: Span): string {
  return paragraph.slice(paragraph.sentences.findLast((sentence) => sentence.start <= start) ?? paragraph.whole);
}
