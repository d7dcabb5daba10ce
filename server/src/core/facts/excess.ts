import { baseValue, roundingOf } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import { isMeasured } from '../data/units.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import { firstAfter } from './part-chain.js';
import { isAverage } from './part-labels.js';
import { gives, readRatioPairs, type RatioPair } from './ratios.js';
import type { Breakdown } from './breakdown.js';
import { isChange, isCompared } from './compared-figures.js';
import { readBreakdowns } from './totals.js';
import { readShares, type Share } from './shares.js';

/** A part and what it is a part of. */
export interface PartOfWhole {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** Greater than the whole, whatever reading is taken. */
  readonly excessive: boolean;
  /** The sentence itself says that the one is part of the other; otherwise only a rate between them does. */
  readonly certain: boolean;
}

/** What was carried over from before need not be within this year's number. */
const CARRIED_OVER = /结转|结余|上年|去年|往年|历年|跨年|遗留|积案|存量|累计|总数|总量|总计/u;
/** What is told in brackets may be what the number is measured against: 超警戒水位1.62米（警戒水位57米）, 缺编3名（核定编制30名）. */
const DIFFERENCE = /超|低于|高于|多|少|节约|节省|缺|差|不足|欠/u;
const BASELINE = /计划|任务|目标|预算|编制|核定|警戒|指标|限额|标准|上限|应/u;
const PILED_UP = /累计|总数|总量|总计|积案|存量|遗留/gu;
const CHANGE = /增(?![加长]?[至到])|减|降|压|提高|新(?!建|设|打造|收|发展|引进|签|组建|成立|登记|注册|录|聘|招|培)/u;

/** What came in this year may be outdone by what was dealt with. */
const INCOMING = /受理|[收接]到|[收承]办|接[收诉件]|立案|登记|申请|排查|摸排|发现|查出|梳理|反馈|交办|转办|投诉|举报/u;
const DEALT_WITH = /[办结破]|整改|化解/u;
const DUE = /应(?!急|用|对|诉|届)|计划|需/u;
const AMONG = /其中|中[，,]/u;
const LONGEST_LEAD = 20;
const MOST_EARLIER = 8;

/** Every part of a paragraph that cannot be greater than its whole; one that is greater than either is told once. */
export const partsOfWholes = keptByParagraph((paragraph): readonly PartOfWhole[] => {
  const found = [
    ...readBreakdowns(paragraph).flatMap(partsOfBreakdown),
    ...readShares(paragraph)
      .filter((share) => isComparable(share, paragraph))
      .flatMap(({ part, whole }) => compare(part, [whole])),
    ...readRatioPairs(paragraph)
      .filter((pair) => pair.percent.low <= 100 && !mayBeOlder(pair, paragraph) && !hasEarlierWhole(pair, paragraph))
      .flatMap((pair) => partOfRatio(pair, paragraph)),
  ];
  const gravest = [...found.filter(({ excessive }) => excessive), ...found.filter(({ excessive }) => !excessive)];
  const told = new Set<Quantity>();
  return gravest.filter(({ part }) => !told.has(part) && told.add(part));
});

function partsOfBreakdown(breakdown: Breakdown): readonly PartOfWhole[] {
  const { form, whole, otherWholes, parts, clean } = breakdown;
  if (form === 'listed' || form === 'summed' || form === 'sorted' || (!clean && isMeasured(whole.unitClass))) return [];
  return parts.flatMap(({ quantity, label, separator }, index) => {
    if (index > 0 && separator !== '、') return [];
    return mayExceed(breakdown, label) ? [] : compare(quantity, [whole, ...otherWholes]);
  });
}

/** 计划投资20亿元，已完成74亿元，完成率73%: with a rate below 100% the part is within the whole. */
function partOfRatio({ part, whole, certain }: RatioPair, paragraph: Paragraph): readonly PartOfWhole[] {
  const isSure = certain && !INCOMING.test(wordsBefore(whole, paragraph));
  return compare(part, [whole])
    .filter(({ excessive }) => excessive)
    .map((found) => ({ ...found, certain: isSure }));
}

/** 受理66件，审结70件: some may have come in before; but not of those that were due, or of those that the part is among. */
function mayBeOlder({ part, whole }: RatioPair, paragraph: Paragraph): boolean {
  const before = wordsBefore(whole, paragraph);
  const between = paragraph.text.slice(whole.span.end, part.span.start);
  return INCOMING.test(before + between) && DEALT_WITH.test(between) && !DUE.test(before) && !AMONG.test(between);
}

/** 办案500件，比上年增加20件，其中大案100件，占20%: the percentage is that of an earlier number. */
function hasEarlierWhole({ part, whole, percent }: RatioPair, { text, quantities }: Paragraph): boolean {
  const at = firstAfter(quantities, whole.span.start);
  const isFree = isCompared(text, whole);
  return quantities
    .slice(Math.max(0, at - MOST_EARLIER), at)
    .filter(({ unitClass }) => unitClass === whole.unitClass)
    .some((earlier) => gives(part, [earlier], percent.low, percent) || (isFree && baseValue(earlier) >= baseValue(part)));
}

function wordsBefore({ span }: Quantity, { text }: Paragraph): string {
  return text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start);
}

function isComparable({ proper, whole, part }: Share, { text }: Paragraph): boolean {
  return proper && !CARRIED_OVER.test(text.slice(Math.max(0, whole.span.start - 20), part.span.end + 8));
}

/** Whether a number that is told like a part may be greater for all that. What was piled up holds all that it was piled up from. */
export function mayExceed({ form, wholeLabel }: Breakdown, label: string): boolean {
  if (form === 'summed') return false;
  if (form.startsWith('bracket') && (DIFFERENCE.test(wholeLabel) || BASELINE.test(label))) return true;
  return (
    CARRIED_OVER.test(wholeLabel.replace(PILED_UP, '') + label) ||
    isAverage(wholeLabel + label) ||
    isChange(wholeLabel) ||
    (CHANGE.test(wholeLabel) && !CHANGE.test(label))
  );
}

/**
 * Excessive if greater than all that may be meant by the whole, even taken together: 甲12件、乙13件，其中移送15件. What is greater than the
 * last of them alone tells nothing.
 */
function compare(part: Quantity, wholes: readonly [Quantity, ...Quantity[]]): readonly PartOfWhole[] {
  const [whole] = wholes;
  if (!part.exact || wholes.some(({ exact }) => !exact)) return [];
  const most = wholes.reduce((sum, one) => sum + baseValue(one) + roundingOf(one), 0);
  const excessive = baseValue(part) - roundingOf(part) > most + 1e-9;
  return excessive || (wholes.length === 1 && baseValue(part) <= baseValue(whole)) ? [{ part, whole, excessive, certain: true }] : [];
}
