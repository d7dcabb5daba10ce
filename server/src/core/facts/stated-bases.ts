import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import { subjectsOf, type Subjects } from './subjects.js';
import { sentenceAt } from './sentences.js';

/** A number, what it is measured against, and the percentage that it is said to make of that: 完成12 456万元，为年初预算12 100万元的102.9%. */
export interface StatedBase {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** Whatever else the part may be: the other numbers before it, and the sums of the list that it stands in. */
  readonly subjects: Subjects;
  readonly certain: boolean;
}

const CLAUSE =
  /^[\p{Script=Han}]{0,6}[，,、（(][ ]?(?:已|约|仅|只|实际|分别)?(?<verb>占到?|完成|实现|为|是|相当于|达到?)(?<base>[\p{Script=Han}“”]{0,16})[（(]?$/u;
const OF = /^[）)]?[ ]?的[ ]?$/u;
/** What is counted otherwise than it is printed. */
const RECKONED = /分别|可比|口径|剔除|扣除|不含|不包括|折算|折合|加权|还原|调整后/u;
/** One month's work may be told together with how far the year's has come. */
const STRETCH = /本[月季周次期]|当[月季周天日次期]|此次|\d{1,2}月|[一二三四]季度/u;
/** One year's work may be told together with how far the work of several years, or of the whole undertaking, has come. */
const LONG_TERM = /总(?:任务|目标|投资|量|计划|规模)|规划|累计|[三五]年|时期|整个|项目|工程/u;
const ONE_YEAR = /今年|年内|本年|全年|当年|20\d\d年|新增|净增|新/u;
const NOT_COUNTED = new Set(['', 'percent', 'percentage-point', 'permille', 'times', 'tenth', 'year', 'age', 'degree', 'rank', 'floor']);
const LONGEST_BETWEEN = 30;
const LONGEST_LABEL = 24;

/** The number and the base of the percentage at an index, where both stand right before it. */
export function statedBaseOf(paragraph: Paragraph, index: number): StatedBase | undefined {
  const { text, quantities, sentences } = paragraph;
  const [part, whole, percent] = [quantities[index - 2], quantities[index - 1], quantities[index]!];
  if (!part || !whole || part.unitClass !== whole.unitClass || NOT_COUNTED.has(part.unitClass)) return undefined;
  if (!part.exact || !whole.exact || whole.low <= 0 || whole.span.start - part.span.end > LONGEST_BETWEEN) return undefined;
  const clause = CLAUSE.exec(text.slice(part.span.end, whole.span.start));
  const sentence = sentenceAt(sentences, part.span.start);
  if (!clause || !OF.test(text.slice(whole.span.end, percent.span.start)) || RECKONED.test(paragraph.slice(sentence))) return undefined;
  const label = text
    .slice(Math.max(sentence.start, part.span.start - LONGEST_LABEL), part.span.start)
    .split(/[。；;，,、]/u)
    .at(-1)!;
  const { verb = '', base = '' } = clause.groups!;
  const isLong = LONG_TERM.test(base);
  if (STRETCH.test(label) || (isLong && ONE_YEAR.test(paragraph.slice({ start: sentence.start, end: part.span.start })))) return undefined;
  const subjects = subjectsOf(paragraph, part);
  // What fulfils a target may be any of several numbers; what has a share of a whole is the one right before.
  const isOwn = verb.startsWith('占') ? !subjects.isListed : subjects.others.length === 0;
  return { part, whole, subjects, certain: isOwn && !isLong };
}
