import type { Quantity } from '../chinese/quantities.js';
import { closingDeed, leadingDeed } from '../data/deeds.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { readPeriodWords, withoutPeriods } from './figure-periods.js';
import { readQualifiers, type Qualifier } from './figure-qualifiers.js';
import { sentenceAt } from './sentences.js';

/** A quantity with what its sentence says about it. Spans are offsets into the paragraph's text. */
export interface Figure {
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** From the mark or the number before it to the mark or the number after it. */
  readonly clause: Span;
  /** What is counted: 行政复议案件. Empty where the words before the number do not say. */
  readonly noun: string;
  /** The words behind the number, which may begin with what is counted: 7件非法捕捞案件均已移送. */
  readonly tail: string;
  /** What was done, in the word that stands for all of its kind: 受理 for 收到. Empty where nothing is said. */
  readonly deed: string;
  /** Organs other than the reporting one that the sentence names before it. Empty where there are none. */
  readonly actor: string;
  readonly qualifiers: readonly Qualifier[];
  /** What it is a part of: 行政处罚案件 for what follows 其中. Empty where it stands for itself. */
  readonly within: string;
  /** The words that tell its time. Empty where they mean the report's own, or there are none. */
  readonly period: string;
  /** The sentence says that this is all there was (全年, 共, 现有), or speaks of it as known (办理的37件建议). */
  readonly total: boolean;
  /** Where the first number of the sentence ends that may count those whom this one belongs to: 企业达13家，全年实现销售收入35亿元. */
  readonly subjectEnd: number | undefined;
}

const MARK = /[。；;，,、：:！？（）()|\t]/u;
const LEAD =
  /^(?:[一二三四五六七八九十]是|其中|另外|另|并|同时|目前|[我本全](?:省|市|县|区|旗|镇|乡|局|委|办|院|所|队|街道|单位|部门|机关|系统)|共计|合计|总计|总共|一共|共有|现有|共|现|累计|已经?|先后|实际|依法|及时|认真|积极|大力|深入|扎实|持续|不断|成功|均|各|有|[和及与]|对|将|计划|预计|力争|拟)+/u;
const BEFORE_NUMBER = /(?:(?<!行)为|达到|达|共计|共有|共|总计|合计|累计|计|有|是|了|约|近|超过|超|逾|数量|总数|总量|总人数|数){1,3}$/u;
const TAIL = /^[\p{Script=Han}“”]{2,20}/u;
/** What changes nothing of what is counted. */
const IDLE = /各类|各项|各级|各种|有关|相关|全部|的|[\s“”]/gu;
const LONGEST_CLAUSE = 40;
/** How far back a sentence is read for a number. */
const LONGEST_CONTEXT = 300;
const SUBJECTS = new Set(['firm', 'household', 'place', 'piece']);
const ORGAN =
  /[\p{Script=Han}]{1,8}?(?:局|委员会|政府|办公室|办(?!理|结|事|案)|镇|乡|街道|法院|检察院|大队|支队|中队|所(?!有|属)|站|公司|集团|社区|村|学校|部门|协会|单位)/gu;
/** With whose help, after which rules: not who did it. */
const ADVERBIAL = /(?:依托|通过|联合|会同|借助|围绕|坚持|按照|根据|落实|针对|聚焦|发挥|采取|紧盯|推动|加强|完善|健全)[^，,；;。]*/gu;
const OWN_ORGAN = /^(?:我|本|全|各)/u;
const BRACKET_OPEN = /[（(][^（）()]*$/u;
const TOTAL = /全年|全[省市县区旗镇乡局]|年内|一年来|今年以来|共|总|现有|在册|实有|20\d{2}年[，,]?[^，,；;]{0,12}$/u;
const DEFINITE = /的$/u;
/** The numbers of a list that 分别 deals out are named somewhere before it. */
const DEALT_OUT = /分别[^。；]{0,40}$/u;

/** Every quantity of a paragraph as a figure, in order. */
export const readFigures = keptByParagraph((paragraph): readonly Figure[] => {
  const figures: Figure[] = [];
  for (const quantity of paragraph.quantities) figures.push(readFigure(paragraph, quantity, figures));
  return figures;
});

function readFigure({ text, sentences }: Paragraph, quantity: Quantity, earlier: readonly Figure[]): Figure {
  const sentence = sentenceAt(sentences, quantity.span.start);
  const previous = earlier.at(-1);
  const carried = previous?.sentence === sentence ? previous : undefined;
  const clause = clauseAround(text, quantity.span, carried?.quantity.span.end ?? sentence.start);
  const near = Math.max(sentence.start, quantity.span.start - LONGEST_CONTEXT);
  const before = text.slice(near, quantity.span.start);
  const words = text.slice(clause.start, quantity.span.start);
  const qualifiers = readQualifiers(before, text.slice(quantity.span.end, clause.end));
  return {
    quantity,
    sentence,
    clause,
    ...nameOf(words, {
      isDealtOut: DEALT_OUT.test(before),
      isChange: qualifiers.includes('增减'),
      carried,
      separator: text[clause.start - 1],
    }),
    tail: TAIL.exec(text.slice(quantity.span.end, clause.end))?.[0] ?? '',
    actor: actorIn(text.slice(near, clause.start), words),
    qualifiers,
    within: withinOf(before, qualifiers, near, earlier),
    period: readPeriodWords(text, sentence, quantity.span.start),
    subjectEnd: carried?.subjectEnd ?? (carried && SUBJECTS.has(carried.quantity.unitClass) ? carried.quantity.span.end : undefined),
    total: TOTAL.test(words) || DEFINITE.test(words) || (!carried && TOTAL.test(before)),
  };
}

function clauseAround(text: string, span: Span, from: number): Span {
  let start = span.start;
  while (start > from && span.start - start < LONGEST_CLAUSE && !MARK.test(text[start - 1]!)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < LONGEST_CLAUSE && !MARK.test(text[end]!) && !/\d/u.test(text[end]!)) end++;
  return { start, end };
}

interface NameContext {
  readonly isDealtOut: boolean;
  readonly isChange: boolean;
  /** The figure before it in its sentence. */
  readonly carried: Figure | undefined;
  readonly separator: string | undefined;
}

/** 从律师和企业家中全县共, 街道共: how it came about, and the reporting organ by its level. */
const OWN_SUBJECT =
  /^(?:[\p{Script=Han}]{0,14}?[我本全](?:省|市|县|区|旗|镇|乡|局|委|街道|单位|部门|机关|系统)(?=共|现有|全年|累计)|(?:县|镇|乡|街道)(?=共|全年|累计|开展))/u;

/** 县应急管理局全年查处: another organ is the subject of the clause. */
const ORGAN_SUBJECT =
  /^(?<organ>[\p{Script=Han}]{1,14}?(?:局|委|办|院|中心|队|镇|乡|街道|所|站|公司|社区|村|协会))(?=全年|年内|一年来|累计|共|先后)/u;

/** A change is that of the number before it; in a list with 、 the deed goes on. */
function nameOf(words: string, { isDealtOut, isChange, carried, separator }: NameContext): Pick<Figure, 'noun' | 'deed'> {
  if (isDealtOut) return { noun: '', deed: '' };
  if (isChange) return { noun: carried?.noun ?? '', deed: carried?.deed ?? '' };
  const { noun, deed } = readWords(words);
  return { noun, deed: deed || (noun !== '' && separator === '、' ? (carried?.deed ?? '') : '') };
}

/** 办理行政复议案件 / 行政复议案件办结 / 行政复议案件 */
function readWords(clause: string): Pick<Figure, 'noun' | 'deed'> {
  const words = withoutSubject(clause.replace(/\s/gu, '')).replace(BEFORE_NUMBER, '');
  const lead = leadingDeed(words);
  const rest = words.slice(lead?.verb.length ?? 0).replace(LEAD, '');
  const closing = lead ? undefined : closingDeed(rest);
  const noun = rest.slice(0, rest.length - (closing?.verb.length ?? 0)).replace(BEFORE_NUMBER, '');
  return { deed: lead?.deed ?? closing?.deed ?? '', noun: noun.replace(IDLE, '') };
}

/** 从律师和企业家中全县共聘任: what stands before 全县 tells only how. */
function withoutSubject(clause: string): string {
  const subject = OWN_SUBJECT.exec(clause)?.[0] ?? ORGAN_SUBJECT.exec(clause)?.[0] ?? '';
  const words = withoutPeriods(clause.slice(subject.length));
  return words.replace(LEAD, '');
}

function actorIn(before: string, clause: string): string {
  const subject = ORGAN_SUBJECT.exec(clause)?.groups!['organ'];
  return [...[...before.replace(ADVERBIAL, '').matchAll(ORGAN)].map(([name]) => name), ...(subject ? [subject] : [])]
    .filter((name) => !OWN_ORGAN.test(name))
    .join('、');
}

/** What the number before 其中, or before the bracket, counts. */
function withinOf(before: string, qualifiers: readonly Qualifier[], start: number, earlier: readonly Figure[]): string {
  const opened = BRACKET_OPEN.exec(before)?.index;
  const at = opened ?? (qualifiers.includes('其中') ? before.lastIndexOf('其中') : undefined);
  if (at === undefined) return '';
  return earlier.findLast(({ quantity }) => quantity.span.end <= start + at)?.noun ?? '';
}
