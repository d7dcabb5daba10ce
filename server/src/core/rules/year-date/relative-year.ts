import type { RelativeYear } from '../../chinese/dates.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import { isInside } from '../../text/quotes.js';
import { defineRule, replace } from '../rule.js';

/** 次年才签发的年度报告里写“今年”，指哪一年不明；应写明年份。全文报一处，一次改完。 */
export const relativeYear = defineRule({
  id: 'relative-year',
  scope: 'document',
  reads: ['header', 'closing', 'headings', 'dates', 'layout'],
  severity: 'warning',
  *check(document) {
    const { reportYear, annual, signing } = document.years;
    if (!annual || reportYear === undefined || signing?.year !== reportYear + 1 || signing.month > LAST_MONTH) return;
    const planned = new Set(document.planSection && document.paragraphsOf(document.planSection));
    const places = document.body
      .filter((at) => at.paragraph.relativeYears.length > 0 && !planned.has(at))
      .flatMap((at) =>
        at.paragraph.relativeYears
          .filter((mention) => isAmbiguous(at, mention, signing.month))
          .map((mention) => ({ span: locate(at, mention.span), word: mention.word })),
      );
    const [first] = places;
    if (!first) return;
    const year = `${reportYear}年`;
    yield {
      span: first.span,
      message:
        places.length === 1
          ? ['one', { word: first.word, year, signed: signing.year }]
          : ['many', { word: first.word, year, signed: signing.year, count: places.length }],
      related: [
        { span: signing.span, message: ['signed', { signed: signing.year }] },
        ...places.slice(1).map(({ span }) => ({ span, message: ['same', { year }] as const })),
      ],
      fixes: [
        {
          title: places.length === 1 ? ['fixOne', { year }] : ['fixMany', { year, count: places.length }],
          safe: false,
          edits: places.flatMap(({ span }) => replace(span, year)),
        },
      ],
    };
  },
});

/** A report signed later in the year may well speak of that year. */
const LAST_MONTH = 4;

/** Quoted words stay as they were said; 今年1月 in a report signed in January or later may well mean the year of signing. */
function isAmbiguous({ paragraph }: PlacedParagraph, { span, offset }: RelativeYear, signingMonth: number): boolean {
  if (offset !== 0) return false;
  const month = /^[ ]?(\d{1,2})[ ]?月/u.exec(paragraph.text.slice(span.end, span.end + 5));
  if (month && Number(month[1]) <= signingMonth) return false;
  if (signingMonth >= 3 && /^(?:第?[一1]|首)个?季度/u.test(paragraph.text.slice(span.end, span.end + 4))) return false;
  return !isInside(paragraph.text, span.start, '“', '”');
}
