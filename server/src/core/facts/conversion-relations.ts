import { writeNumber } from '../chinese/arithmetic.js';
import type { Paragraph } from '../document/paragraph.js';
import { readConversions } from './conversions.js';
import type { Relation } from './relation.js';

export function conversionRelations(paragraph: Paragraph): readonly Relation[] {
  return readConversions(paragraph).map(({ first, second, numbers, holds, asked, units }) => ({
    kind: 'conversion',
    rule: 'unit-conversion',
    members: [
      { role: 'first', paragraph, span: numbers[0] },
      { role: 'second', paragraph, span: numbers[1] },
    ],
    holds,
    arithmetic: holds
      ? `${paragraph.slice(first)}＝${paragraph.slice(second)}`
      : `${paragraph.slice(first)}＝${writeNumber(asked[1])}${units[1]}≠${paragraph.slice(second)}`,
  }));
}
