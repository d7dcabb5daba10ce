import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Quantity } from '../../../chinese/quantities.js';
import { unitByName } from '../../../chinese/units.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { sentenceAt } from '../../../paragraph/sentences.js';
import { cellsOf, type TableCell } from '../../../paragraph/tables.js';
import { matchesOf } from '../../../text/matches.js';

/** A number that running text gives for the whole report: 2023年主动公开政府信息4970条. */
export interface StatedIndicator {
  /** What is counted, without what changes nothing of it. */
  readonly key: string;
  /** All of the words that the key is made of. */
  readonly words: string;
  /** The key stands behind the number, where nothing tells how far it goes: 收到1份信息公开行政复议申请已及时处理. */
  readonly behind: boolean;
  readonly quantity: Quantity;
  /** The sentence speaks of applications for information. */
  readonly ofRequests: boolean;
  /** The year in the same words, where there is one. */
  readonly year: number | undefined;
}

/** A row of the report's own table: 主动公开信息数 条 72804 76424. */
export interface TabledIndicator {
  readonly keys: readonly string[];
  readonly label: string;
  readonly unitClasses: readonly string[];
  readonly figures: readonly TableCell[];
  /** What becomes of an application goes by words that mean other things elsewhere. */
  readonly ofRequests: boolean;
  /** The row tells what is added to another: applications carried over may be counted in. */
  readonly addend: boolean;
}

const SHORTEST_KEY = 4;
const WORDS_BEHIND = /^\p{Script=Han}*/u;
const LONGEST_BEHIND = 24;
const CLAUSE = /[。；;，,！？：:][^。；;，,！？：:]*$/u;
/** The report as a whole did it, in its own year. */
const WHOLE_REPORT =
  /^(?:20\d{2}年度?|今年|本年度?|全年|年内|一年来|本(?:机关|单位|部门)|(?:我|本|全)(?:省|市|县|区|旗|镇|乡|局|委|办|院|街道)|共计?|总共|合计)/u;
const VERB_AT_END = /(?:为|达到?|共计?|有|计)$/u;
/** The sentence speaks of a part, of another time, or of several at once. */
const NARROWED = /其中|上年|去年|同期|同比|累计|历年|以来|截至|季度|半年|\d月|分别|上一年|通过|经由/u;
/** One office among others is the subject. */
const ONE_OFFICE = /[局委办镇乡站所处]/u;
const ALL_OFFICES = /各|全[省市县区旗镇乡局]|[我本][省市县区旗镇乡局委办]/u;
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])+/u;
const BRACKETS = /[（(][^（）()]{0,30}[）)]/gu;
const SAME_ANYWAY = /政府|有关|相关|的|本年|新收|收到|接收|受理|\s/gu;
const COUNT_AT_END = /(?:总?数量?|总量|件数|条数|次数)$/u;
/** Part of the row above: its label does not stand alone. */
const PART = /^其中/u;
const UNIT_IN_BRACKETS = /[（(](?:单位[：:])?(?<unit>[^（）()]{1,3})[）)]/u;
/** An application for review is a case and a document at once. */
const REVIEWS = /^行政(?:复议|诉讼)/u;
/** The statutory table names no unit. */
const REQUESTS = /本年新收政府信息公开申请/u;
const REQUESTS_CARRIED = /上年结转政府信息公开申请/u;
const OUTCOMES: readonly { readonly name: RegExp; readonly keys: readonly string[] }[] = [
  { name: /(?:^|[）)])予以公开$/u, keys: ['予以公开'] },
  { name: /^[（(]二[）)]部分公开/u, keys: ['部分公开', '予以部分公开'] },
  { name: /^[（(]三[）)]不予公开$/u, keys: ['不予公开'] },
  { name: /^[（(]四[）)]无法提供$/u, keys: ['无法提供'] },
  { name: /^[（(]五[）)]不予处理$/u, keys: ['不予处理'] },
  { name: /结转下年度?继续办理/u, keys: ['结转下年度继续办理', '结转下年度办理', '结转下年度', '结转下年'] },
];
const REQUEST_KEYS = ['信息公开申请', '依申请公开申请', '依申请公开'];
const CASE_CLASSES = ['case', 'item', 'copy'];

export const statedIndicators = keptByParagraph((paragraph) =>
  paragraph.quantities.flatMap((quantity) => readStated(paragraph, quantity) ?? []),
);

function readStated({ text, sentences }: Paragraph, quantity: Quantity): StatedIndicator | undefined {
  if (!quantity.exact || quantity.unitClass === '' || quantity.unitClass === 'percent') return undefined;
  const sentence = sentenceAt(sentences, quantity.span.start);
  const before = text.slice(sentence.start, quantity.span.start);
  const at = (CLAUSE.exec(before)?.index ?? -1) + 1;
  const context = before.slice(0, at);
  if (NARROWED.test(before) || (ONE_OFFICE.test(context) && !ALL_OFFICES.test(context))) return undefined;
  const clause = before.slice(at).trim();
  const years = matchesOf(/20\d{2}(?=年)/gu, before).map(([year]) => Number(year));
  const words = withoutLead(clause).replace(VERB_AT_END, '').replace(BRACKETS, '');
  const ahead = keyOf(words);
  const behind = ahead === '';
  const key = behind ? keyOf(WORDS_BEHIND.exec(text.slice(quantity.span.end, quantity.span.end + LONGEST_BEHIND))![0]) : ahead;
  return Math.max(key.length, words.length) < SHORTEST_KEY || new Set(years).size > 1
    ? undefined
    : { key, words, behind, quantity, ofRequests: /申请/u.test(before), year: years[0] };
}

function withoutLead(clause: string): string {
  let rest = clause;
  for (let match = WHOLE_REPORT.exec(rest); match; match = WHOLE_REPORT.exec(rest)) rest = rest.slice(match[0].length);
  return rest;
}

function keyOf(words: string): string {
  return words.replace(BRACKETS, '').replace(SAME_ANYWAY, '').replace(COUNT_AT_END, '');
}

export const tabledIndicator = keptByParagraph(readTabled);

function readTabled(paragraph: Paragraph): TabledIndicator | undefined {
  const cells = cellsOf(paragraph);
  const words = cells.filter(({ text, value }) => value === undefined && text !== '');
  const figures = cells.filter(({ value, empty }) => value !== undefined && !empty);
  const label = words.find(({ text }) => !unitByName(text))?.text;
  if (label === undefined || figures.length === 0 || PART.test(label)) return undefined;
  const addend = REQUESTS_CARRIED.test(label);
  if (addend || REQUESTS.test(label)) {
    return { keys: REQUEST_KEYS, label, unitClasses: CASE_CLASSES, figures: totalOf(figures), ofRequests: false, addend };
  }
  const outcome = OUTCOMES.find(({ name }) => name.test(label));
  if (outcome && figures.length > 1) {
    return { keys: outcome.keys, label, unitClasses: CASE_CLASSES, figures: totalOf(figures), ofRequests: true, addend };
  }
  const unit = words.map(({ text }) => unitByName(text) ?? unitByName(UNIT_IN_BRACKETS.exec(text)?.groups!['unit'] ?? '')).find(Boolean);
  const key = keyOf(label.replace(ORDINAL, ''));
  if (!unit || key.length < SHORTEST_KEY) return undefined;
  return { keys: [key], label, unitClasses: REVIEWS.test(key) ? CASE_CLASSES : [unit.unitClass], figures, ofRequests: false, addend };
}

/** The statutory table ends with the total of all applicants: that is what a text tells which names none of them. */
function totalOf(figures: readonly TableCell[]): readonly TableCell[] {
  const last = figures.at(-1)!;
  return figures.every(({ value }) => value! <= last.value!) ? [last] : figures;
}
