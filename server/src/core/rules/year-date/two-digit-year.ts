import { locate } from '../../document/placed.js';
import { readShortYears, type ShortYear } from '../../facts/short-years.js';
import { defineRule, replace } from '../rule.js';

/** 年份应写四位数，不简写。Source: GB/T 15835—2011. */
export const twoDigitYear = defineRule({
  id: 'two-digit-year',
  scope: 'document',
  severity: 'warning',
  *check({ paragraphs, years: { reportYear } }) {
    for (const at of paragraphs) {
      for (const short of readShortYears(at.paragraph)) {
        if (!short.isSure && !isNear(short, reportYear)) continue;
        const { expected } = short;
        const span = locate(at, short.span);
        yield {
          span,
          message: ['short', { found: at.paragraph.slice(short.span), expected }],
          fixes: [{ title: ['fix', { expected }], safe: false, edits: replace(span, expected) }],
        };
      }
    }
  },
});

/** Years that a report speaks of without further words. */
const BACK = 5;
const AHEAD = 2;
const LONGEST = 2;

/** 15至20年 is how long something lasts, 22至23年 tells when. */
function isNear({ years }: ShortYear, reportYear: number | undefined): boolean {
  if (reportYear === undefined) return false;
  const [first, last = first!] = years;
  return years.every((year) => year >= reportYear - BACK && year <= reportYear + AHEAD) && last >= first! && last - first! <= LONGEST;
}
