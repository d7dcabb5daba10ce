import { locate } from '../../paragraph/placed.js';
import { linesWith } from '../../questions/question.js';
import { years } from '../../report/years/years.js';
import { readShortYears, type ShortYear } from './two-digit-year/short-years.js';
import { reportRule, replace } from '../rule.js';

const linesWithShortYears = linesWith('lines with years of two digits', (paragraph) => readShortYears(paragraph).length > 0);

/** 年份应写四位数，不简写。Source: GB/T 15835—2011. */
export const twoDigitYear = reportRule({
  id: 'two-digit-year',
  severity: 'warning',
  inputs: { linesWithShortYears, years },
  *check(given) {
    for (const at of given.linesWithShortYears) {
      for (const short of readShortYears(at.paragraph)) {
        if (!short.isSure && !isNear(short, given.years.reportYear)) continue;
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
function isNear({ years: named }: ShortYear, reportYear: number | undefined): boolean {
  if (reportYear === undefined) return false;
  const [first, last = first!] = named;
  return named.every((year) => year >= reportYear - BACK && year <= reportYear + AHEAD) && last >= first! && last - first! <= LONGEST;
}
