import { baseValue, roundingOf } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import { isMeasured } from '../data/units.js';
import type { Paragraph } from '../document/paragraph.js';
import { isAverage } from './part-labels.js';
import { readBreakdowns, type Breakdown } from './totals.js';
import { readShares } from './shares.js';

/** A part that is greater than what it is a part of. */
export interface Excess {
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** What was carried over from before need not be within this year's number. */
const CARRIED_OVER = /结转|结余|上年|去年|往年|历年|跨年|遗留|积案|存量|累计|总数|总量|总计/u;
/** What is told in brackets may be what the number is measured against: 超警戒水位1.62米（警戒水位57米）, 缺编3名（核定编制30名）. */
const DIFFERENCE = /超|低于|高于|多|少|节约|节省|缺|差|不足|欠/u;
const BASELINE = /计划|任务|目标|预算|编制|核定|警戒|指标|限额|标准|上限|应/u;
const CHANGE = /增|减|降|压|提高|新(?!建|设|打造)/u;

/** Every part of a paragraph that is greater than its whole, whatever reading is taken. */
export function excessiveParts(paragraph: Paragraph): readonly Excess[] {
  const found = [
    ...readBreakdowns(paragraph).flatMap(excessOf),
    ...readShares(paragraph)
      .filter(({ proper }) => proper)
      .flatMap(shareExcess(paragraph)),
  ];
  return found.filter(({ part }, index) => found.findIndex((other) => other.part === part) === index);
}

function excessOf(breakdown: Breakdown): readonly Excess[] {
  const { form, whole, otherWholes, wholeLabel, parts, clean } = breakdown;
  if (form === 'listed' || form === 'summed' || (!clean && isMeasured(whole.unitClass))) return [];
  const wholes = [whole, ...otherWholes];
  return parts.flatMap(({ quantity, label, separator }, index) => {
    if (index > 0 && separator !== '、') return [];
    if (form.startsWith('bracket') && (DIFFERENCE.test(wholeLabel) || BASELINE.test(label))) return [];
    if (isIncomparable(wholeLabel, label) || !isGreater(quantity, ...wholes)) return [];
    return [{ part: quantity, whole }];
  });
}

function shareExcess({ text }: Paragraph): (share: ReturnType<typeof readShares>[number]) => readonly Excess[] {
  return ({ part, whole }) =>
    isGreater(part, whole) && !CARRIED_OVER.test(text.slice(Math.max(0, whole.span.start - 20), part.span.end + 8))
      ? [{ part, whole }]
      : [];
}

function isIncomparable(wholeLabel: string, label: string): boolean {
  const both = wholeLabel + label;
  return CARRIED_OVER.test(both) || isAverage(both) || (CHANGE.test(wholeLabel) && !CHANGE.test(label));
}

/** Greater than all that may be meant by the whole, even taken together: 甲12件、乙13件，其中移送15件. */
function isGreater(part: Quantity, ...wholes: readonly Quantity[]): boolean {
  if (!part.exact || wholes.some(({ exact }) => !exact)) return false;
  const most = wholes.reduce((sum, whole) => sum + baseValue(whole) + roundingOf(whole), 0);
  return baseValue(part) - roundingOf(part) > most + 1e-9;
}
