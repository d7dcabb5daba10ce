import type { DateMention } from '../../chinese/dates.js';
import { paragraphBreak } from '../../report/paragraph-break.js';
import { endOf, lineOf, locate, locateWhole, type PlacedParagraph } from '../../paragraph/placed.js';
import { closing } from '../../report/sign-off.js';
import { signing, type Signing } from '../../report/signing.js';
import { header } from '../../report/title.js';
import { imprintLines } from '../../report/writing-places.js';
import { years, type ReportYears } from '../../report/years/years.js';
import { reportRule, type Slip, type SlipFix } from '../rule.js';

type Id = 'missing-signing-date';

/** 落款没有成文日期。Source: 条例第九条（十二）; GB/T 9704—2012 7.3.5.4. */
export const missingSigningDate = reportRule({
  id: 'missing-signing-date',
  severity: 'warning',
  inputs: { signing, header, closing, years, paragraphBreak },
  *check(given) {
    const found = given.signing;
    if (!found) return;
    if (found.dateLine && found.shortDate) return yield shortDate(found.dateLine, found.shortDate, found);
    if (found.isDated) return;
    const signer = given.closing.signOff.issuers.at(-1)?.at;
    yield {
      span: locateWhole(signer ?? given.header.titles[0]!.lines.at(-1)!),
      message: [found.isOptional ? 'free' : 'missing'],
      ...(found.isOptional ? { severity: 'information' as const } : {}),
      fixes: [fixFor(signer ?? found.after, given.years, given.paragraphBreak)],
      data: { part: 'date' },
      waits: { toCome: ['toCome'], behind: imprintLines(given.closing) },
    };
  },
});

function shortDate(at: PlacedParagraph, { span, month }: DateMention, { isOptional }: Signing): Slip<Id> {
  const rest = month === undefined ? '×月×日' : '×日';
  const place = locate(at, span);
  return {
    span: place,
    message: ['short', { found: at.paragraph.asWritten.slice(span.start, span.end) }],
    ...(isOptional ? { severity: 'information' as const } : {}),
    fixes: [{ title: ['fixShort', { rest }], safe: false, edits: [{ span: { start: place.end, end: place.end }, newText: rest }] }],
    waits: { rooms: [lineOf(at)] },
  };
}

function fixFor(after: PlacedParagraph, { reportYear, annual }: ReportYears, gap: string): SlipFix<Id> {
  const end = endOf(after);
  const date = `${reportYear !== undefined && annual ? String(reportYear + 1) : '××××'}年×月×日`;
  return { title: ['fix', { date }], safe: false, edits: [{ span: { start: end, end }, newText: gap + date }] };
}
