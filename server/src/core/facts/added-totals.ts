import { baseValue } from '../chinese/arithmetic.js';
import { parseChineseNumeral } from '../chinese/numerals.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { labelBefore, NOT_ADDED, type Breakdown } from './breakdown.js';
import { firstAfter, readPartChain, type PartChain } from './part-chain.js';
import { sentenceAt } from './sentences.js';

/** A21件、B36件，合计58件; said in between is what the parts are said to be: 复议维持12件、调解结案5件，共审结17件. */
const SUMMED =
  /[，,、；;]?[ ]?(?:全年|上半年|前三季度|(?<counted>[两三四五六七八九十]|\d)[\p{Script=Han}]{1,3}|以上)?(?:合计|共计|总计|总共|共)(?<said>[\p{Script=Han}]{0,10})[ ]?$/u;
const LONGEST_SUMMED = 26;
const LONGEST_LIST = 160;
/** 变更、撤销合计19件: the total is of these alone, not of the numbers before them. */
const NAMES_ITS_OWN = /[，,、；;：:]/u;
const MARKS = /[，,、；;：:]/gu;
/** The list begins behind these: a whole is not added to its own parts. */
const LIST_START = /分别|其中/gu;
/** 维持12件、撤销3件，共审结15件: each of them is an end. */
const CONCLUDED = /结$/u;
/** 14个村、3个社区，共17个村（社区）. */
const COUNTED_AFTER = /^\p{Script=Han}[\p{Script=Han}（）()、]{0,15}/u;
const ANY_BODY = /^(?:[\p{Script=Han}]{0,4}(?:单位|部门)|点位?|地方)/u;
/** A total that says once more what it counts may count more than the list, if it is much greater. */
const GREATEST_GAP = 0.15;
const GREATEST_SLIP = 0.05;

/** The totals of a paragraph that stand behind what they add up. */
export function readAddedTotals(paragraph: Paragraph): readonly Breakdown[] {
  return paragraph.quantities.flatMap((whole, index) => (index < 2 ? [] : (addedTotal(paragraph, whole) ?? [])));
}

function addedTotal(paragraph: Paragraph, whole: Quantity): Breakdown | undefined {
  const { text, quantities } = paragraph;
  const lead = SUMMED.exec(text.slice(Math.max(0, whole.span.start - LONGEST_SUMMED), whole.span.start));
  if (!lead || NOT_ADDED.has(whole.unitClass)) return undefined;
  const end = whole.span.start - lead[0].length;
  const opened = clauseGroupStart(paragraph, whole, end);
  const starts = [...text.slice(opened, end).matchAll(LIST_START)];
  const last = quantities[firstAfter(quantities, end) - 1]!;
  if (NAMES_ITS_OWN.test(text.slice(last.span.end, end))) return undefined;
  const start = opened + (starts.length > 0 ? starts.at(-1)!.index + 2 : 0);
  const chain = chainUpTo(last, paragraph, { start, end }) ?? lastRun(whole, last, paragraph, { start, end });
  if (!chain) return undefined;
  const scope = scopeOf(lead, chain, text.slice(whole.span.end));
  const gap = gapOf(whole, chain);
  if (!scope || (scope === 'vague' && gap > Math.max(1, baseValue(whole) * GREATEST_GAP))) return undefined;
  // 大案5件、小案75件，合计200件 may go back to what stands before 其中.
  const isNested = starts.some(([sign]) => sign === '其中');
  if (isNested && Math.abs(gap) > Math.max(1, baseValue(whole) * GREATEST_SLIP)) return undefined;
  return {
    ...chain,
    form: 'summed',
    whole,
    wholeLabel: labelBefore(text, whole.span),
    otherWholes: [],
    besides: [],
    vague: scope === 'vague',
  };
}

/** The parts from the start of a stretch to its last number. */
function chainUpTo(last: Quantity, { text, quantities }: Paragraph, reach: Span): PartChain | undefined {
  const chain = readPartChain(text, quantities, reach);
  return chain.parts.length > 1 && chain.parts.at(-1)!.quantity === last ? chain : undefined;
}

/** 检查企业120家，排查一般隐患136项、重大隐患12项，共148项: the last numbers of one class, where they all but make up the total. */
function lastRun(whole: Quantity, last: Quantity, paragraph: Paragraph, { start, end }: Span): PartChain | undefined {
  const { text, quantities } = paragraph;
  const stretch = quantities.slice(firstAfter(quantities, start), firstAfter(quantities, end));
  const first = stretch[stretch.findLastIndex(({ unitClass }) => unitClass !== whole.unitClass) + 1];
  if (!first || first === last || first === stretch[0]) return undefined;
  const from = Math.max(start, ...[...text.slice(start, first.span.start).matchAll(MARKS)].map(({ index }) => start + index + 1));
  const chain = chainUpTo(last, paragraph, { start: from, end });
  const others = stretch.slice(0, stretch.indexOf(first)).filter(({ unitClass }) => unitClass === whole.unitClass);
  return chain && others.length === 0 && Math.abs(gapOf(whole, chain)) <= baseValue(whole) * GREATEST_SLIP ? chain : undefined;
}

/** The start of the last stretch before `end` that no strong mark interrupts. */
function clauseGroupStart({ text, sentences }: Paragraph, whole: Quantity, end: number): number {
  const from = Math.max(sentenceAt(sentences, whole.span.start).start, end - LONGEST_LIST);
  const stretch = text.slice(from, end);
  return from + Math.max(...['；', ';', '：', ':', '。', '（', '('].map((mark) => stretch.lastIndexOf(mark))) + 1;
}

/** Whether a total says that it counts what each of the parts is called, or only what some are; undefined where it counts something else. */
function scopeOf({ groups }: RegExpExecArray, { parts }: PartChain, after: string): 'clear' | 'vague' | undefined {
  const { said = '', counted } = groups!;
  const ofOthers = counted !== undefined && countOf(counted) !== parts.length;
  const labels = parts.map(({ label }) => label).filter((label) => label !== '');
  if (said === '' || said === '有' || said === '为') {
    const noun = COUNTED_AFTER.exec(after)?.[0] ?? '';
    const isOfThem = noun === '' || ANY_BODY.test(noun) || parts.every((part) => !part.nameAfter || noun.includes(part.label.at(-1)!));
    return isOfThem ? (ofOthers ? 'vague' : 'clear') : undefined;
  }
  const pairs = Array.from({ length: said.length - 1 }, (_, at) => said.slice(at, at + 2));
  const isNamed = (label: string): boolean =>
    pairs.some((pair) => label.includes(pair)) || (CONCLUDED.test(said) && /维持|撤销|驳回|终止|结案/u.test(label));
  return labels.length > 0 && labels.every(isNamed) && !ofOthers ? 'clear' : labels.some(isNamed) ? 'vague' : undefined;
}

function countOf(numeral: string): number | undefined {
  return /\d/u.test(numeral) ? Number(numeral) : parseChineseNumeral(numeral);
}

/** By how much the total is greater than its parts together. */
function gapOf(whole: Quantity, { parts }: PartChain): number {
  return baseValue(whole) - parts.reduce((value, { quantity }) => value + baseValue(quantity), 0);
}
