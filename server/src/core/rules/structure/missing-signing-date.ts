import type { DateMention } from '../../chinese/dates.js';
import { paragraphBreak } from '../../document/paragraph-break.js';
import { imprintLines, lineOf } from '../../document/writing-places.js';
import { locate, locateWhole, type PlacedParagraph } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { readSigning, type Signing } from '../../document/signing.js';
import { defineRule, type Slip, type SlipFix } from '../rule.js';

type Id = 'missing-signing-date';

/** 落款没有成文日期。Source: 条例第九条（十三）; GB/T 9704—2012 7.3.5.4. */
export const missingSigningDate = defineRule<Id>({
  id: 'missing-signing-date',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const signing = readSigning(document);
    if (!signing) return;
    if (signing.dateLine && signing.shortDate) return yield shortDate(signing.dateLine, signing.shortDate, signing);
    if (signing.isDated) return;
    const anchor = document.closing.signOff.issuers.at(-1)?.at ?? document.header.titles[0]!.lines.at(-1)!;
    yield {
      span: locateWhole(anchor),
      message: [signing.isOptional ? 'free' : 'missing'],
      ...(signing.isOptional ? { severity: 'information' as const } : {}),
      fixes: [fixFor(document, signing)],
      data: { part: 'date' },
      waits: { toCome: ['toCome'], behind: imprintLines(document) },
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

function fixFor(document: ReportDocument, { after }: Signing): SlipFix<Id> {
  const place = document.closing.signOff.issuers.at(-1)?.at ?? after;
  const offset = place.base + place.paragraph.line.end;
  const { reportYear, annual } = document.years;
  const date = `${reportYear !== undefined && annual ? String(reportYear + 1) : '××××'}年×月×日`;
  return {
    title: ['fix', { date }],
    safe: false,
    edits: [{ span: { start: offset, end: offset }, newText: paragraphBreak(document) + date }],
  };
}
