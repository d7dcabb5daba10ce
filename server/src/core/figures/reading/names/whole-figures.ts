import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Qualifier } from './figure-qualifiers.js';
import { readFigures, type Figure } from './figures.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';

/** Qualifiers with which a figure still tells all there was of its kind. */
const PLAIN: ReadonlySet<Qualifier> = new Set(['新增', '累计', '未']);
/** Shares are told of many things; only a rate has a name of its own. */
const RATE = /率$/u;
/** An event, a campaign, an example. */
const SCOPED = /期间|行动中|活动中|专项|其中|例如|如[：:，“]|当日|当天|[月日周]中|典型/u;
const LONGEST_SCOPE = 300;
const SHORTEST_NAME = 4;
/** So many times as much, so many points more, in so many years: what is compared is named elsewhere. */
const COMPARING: ReadonlySet<string> = new Set(['times', 'percentage-point', 'tenth', 'doubling', 'rank', 'year']);
const COMPARED = /^[是为比较占居]|[高低多少优快]于|超过|连续|均值|平均水平/u;
/** What every project, park and firm has: 总投资, 建筑面积. Whose it is the words do not say. */
const OF_A_THING =
  /^(?:[该本此]?(?:项目|工程|园区|公司|企业|基地|产业园))?(?:计划|概算|预计|新增|规划|总|占地|建筑|用地|建设)*(?:投资额?|面积|占地|里程|长度|造价|概算|产能|规模|产值|收入|税收)$/u;
/** 〔14〕大正食品：…, 甲项目：…: the paragraph tells of one thing alone. */
const ABOUT_A_THING =
  /^[ ]*(?:[〔[［【(（]?\d{1,3}[〕\]］】)）]|[①-⑳]|[\p{Script=Han}“”A-Za-z\d]{1,20}(?:项目|工程|基地|园区?|公司|集团|中心|学校|医院|大桥|公路|线)：)/u;

/** The figures of a paragraph that tell all there was of something, so that the same thing told again has to have the same number. */
export const wholeFigures = keptByParagraph((paragraph): readonly Figure[] =>
  ABOUT_A_THING.test(paragraph.text)
    ? []
    : readFigures(paragraph).filter((figure) => isWhole(figure) && mayBeNamed(figure) && !isScoped(paragraph, figure)),
);

function isWhole({ total, within, qualifiers, subjectEnd, clause }: Figure): boolean {
  if (!total || within !== '' || !qualifiers.every((qualifier) => PLAIN.has(qualifier))) return false;
  return subjectEnd === undefined || subjectEnd >= clause.start;
}

/** A short name says too little; where the name stands behind the number, its length is not known yet. */
function mayBeNamed({ noun, tail, quantity }: Figure): boolean {
  if (COMPARING.has(quantity.unitClass) || COMPARED.test(noun) || OF_A_THING.test(noun)) return false;
  // 2万套以上 is what is to be reached.
  if (quantity.high === Infinity) return false;
  if (quantity.unitClass === 'percent') return RATE.test(noun) && noun.length >= SHORTEST_NAME;
  return noun === '' ? tail.length >= SHORTEST_NAME : noun.length >= SHORTEST_NAME;
}

function isScoped({ text }: Paragraph, { sentence, quantity }: Figure): boolean {
  return SCOPED.test(text.slice(Math.max(sentence.start, quantity.span.start - LONGEST_SCOPE), quantity.span.start));
}
