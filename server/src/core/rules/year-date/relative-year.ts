import { ambiguousYears, type AmbiguousYears } from './relative-year/ambiguous-years.js';
import type { SigningDate } from '../../report/sign-off.js';
import { years } from '../../report/years/years.js';
import { reportRule, replace, type Slip } from '../rule.js';

/** 次年才签发的年度报告里写“今年”“明年”，指哪一年不明；应写明年份。全文各报一处，一次改完。 */
export const relativeYear = reportRule({
  id: 'relative-year',
  severity: 'information',
  inputs: { ambiguousYears, years },
  *check(given) {
    const { signing } = given.years;
    for (const ambiguous of given.ambiguousYears) if (signing) yield slipOf(ambiguous, signing);
  },
});

function slipOf({ places, year: meant, literal }: AmbiguousYears, signing: SigningDate): Slip<'relative-year'> {
  const [first, ...others] = places;
  const year = `${meant}年`;
  const told = { word: first!.word, year, signed: signing.year, literal };
  const count = places.length;
  return {
    span: first!.span,
    message: count === 1 ? ['one', told] : ['many', { ...told, count }],
    related: [
      { span: signing.span, message: ['signed', { signed: signing.year }] },
      ...others.map(({ span }) => ({ span, message: ['same', { year }] as const })),
    ],
    fixes: [
      {
        title: count === 1 ? ['fixOne', { year }] : ['fixMany', { year, count }],
        safe: false,
        edits: places.flatMap(({ span }) => replace(span, year)),
      },
    ],
  };
}
