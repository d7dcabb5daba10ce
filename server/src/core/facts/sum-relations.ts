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
}

export function writeSum({ breakdown: { whole, parts }, sum }: SumVerdict, paragraph: Paragraph): WrittenSum {
  const { name, factor } = scaleOf(paragraph.slice(whole.number));
  const write = (value: number): string => writeNumber(value / factor);
  return {
    terms: parts.map(({ quantity }) => write((quantity.low * quantity.unitScale) / whole.unitScale)).join('＋'),
    sum: write(sum),
    difference: write(Math.abs(sum - whole.low)),
    unit: name + whole.unit,
  };
}

export function sumRelations(paragraph: Paragraph): readonly Relation[] {
  return readSums(paragraph).map((verdict) => {
    const { whole, parts } = verdict.breakdown;
    const { terms, sum } = writeSum(verdict, paragraph);
    const printed = writeNumber(whole.low / scaleOf(paragraph.slice(whole.number)).factor);
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
