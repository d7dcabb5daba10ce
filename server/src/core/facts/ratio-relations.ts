import type { Paragraph } from '../document/paragraph.js';
import { readRatios } from './ratios.js';
import type { Relation } from './relation.js';

export function ratioRelations(paragraph: Paragraph): readonly Relation[] {
  return readRatios(paragraph).map(({ part, whole, percent, holds, computed }) => {
    const printed = paragraph.slice(percent.number);
    const division = `${paragraph.slice(part.number)}÷${paragraph.slice(whole.number)}`;
    return {
      kind: 'ratio',
      rule: 'ratio-mismatch',
      members: [
        { role: 'whole' as const, paragraph, span: whole.number },
        { role: 'part' as const, paragraph, span: part.number },
        { role: 'rate' as const, paragraph, span: percent.number },
      ].sort((a, b) => a.span.start - b.span.start),
      holds,
      arithmetic:
        Number(computed) === percent.low
          ? `${division}＝${computed}%`
          : holds
            ? `${division}≈${printed}%`
            : `${division}＝${computed}%≠${printed}%`,
    };
  });
}
