import { scaleOf, writeNumber } from '../chinese/arithmetic.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Relation } from './relation.js';
import { readSums, type SumVerdict } from './sums.js';

/** A sum as it is reckoned, in the scale of the whole: 万元 where the whole is in 万元. */
export interface WrittenSum {
  /** 21＋37 */
  readonly terms: string;
  readonly sum: string;
  readonly difference: string;
  readonly unit: string;
  /** All terms are in the scale of the whole, so that none needs its unit. */
  readonly isAlike: boolean;
}

export function writeSum({ breakdown: { whole, parts }, sum }: SumVerdict, paragraph: Paragraph): WrittenSum {
  const { name, factor } = scaleOf(paragraph.slice(whole.number));
  const isAlike = parts.every(
    ({ quantity }) => quantity.unitScale === whole.unitScale && scaleOf(paragraph.slice(quantity.number)).name === name,
  );
  const write = (value: number): string => writeNumber(value / factor);
  return {
    // 7000万元＋6000万元＝1.3亿元: what is told in another scale than the whole is repeated as it stands.
    terms: parts.map(({ quantity }) => (isAlike ? write(quantity.low) : paragraph.slice(quantity.span))).join('＋'),
    sum: write(sum),
    difference: write(Math.abs(sum - whole.low)),
    unit: name + whole.unit,
    isAlike,
  };
}

export function sumRelations(paragraph: Paragraph): readonly Relation[] {
  return readSums(paragraph).map((verdict) => {
    const { whole, parts } = verdict.breakdown;
    const { terms, sum: reckoned, unit, isAlike } = writeSum(verdict, paragraph);
    const sum = isAlike ? reckoned : reckoned + unit;
    const printed = isAlike ? writeNumber(whole.low / scaleOf(paragraph.slice(whole.number)).factor) : paragraph.slice(whole.span);
    return {
      kind: 'sum',
      rule: 'sum-mismatch',
      members: [
        { role: 'whole' as const, paragraph, span: whole.number },
        ...parts.map(({ quantity }) => ({ role: 'part' as const, paragraph, span: quantity.number })),
      ].sort((a, b) => a.span.start - b.span.start),
      holds: verdict.holds,
      arithmetic: sum === printed ? `${terms}＝${sum}` : verdict.holds ? `${terms}≈${printed}` : `${terms}＝${sum}≠${printed}`,
    };
  });
}
