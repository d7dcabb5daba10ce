import { paragraphBreak } from '../../document/paragraph-break.js';
import { placesOfSignature } from '../../document/writing-places.js';
import { locateWhole } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { readSigning, type Signing } from '../../document/signing.js';
import { defineRule, type SlipFix } from '../rule.js';

type Id = 'missing-signature';

/** 正文之后没有发文机关署名。Source: 条例第九条（十二）; GB/T 9704—2012 7.3.5. */
export const missingSignature = defineRule<Id>({
  id: 'missing-signature',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const signing = readSigning(document);
    if (!signing || signing.isSigned) return;
    const title = document.header.titles[0]!.lines.at(-1)!;
    yield {
      span: locateWhole(signing.dateLine ?? title),
      message: [signing.isOptional ? 'free' : 'missing'],
      ...(signing.isOptional ? { severity: 'information' as const } : {}),
      fixes: fixesFor(document, signing),
      data: { part: 'issuer' },
      waits: { toCome: ['toCome'], ...placesOfSignature(document, signing) },
    };
  },
});

function fixesFor(document: ReportDocument, { dateLine, after }: Signing): readonly SlipFix<Id>[] {
  const issuers = (document.header.titles.find((title) => title.issuers.length > 0)?.issuers ?? []).map(fullName);
  if (issuers.length === 0) return [];
  const gap = paragraphBreak(document);
  const offset = dateLine ? dateLine.base + dateLine.paragraph.line.start : after.base + after.paragraph.line.end;
  const newText = dateLine ? issuers.map((name) => name + gap).join('') : issuers.map((name) => gap + name).join('');
  return [{ title: ['fix', { issuer: issuers.join('、') }], safe: false, edits: [{ span: { start: offset, end: offset }, newText }] }];
}

/** A title may name the place alone: 东河乡2024年……报告. */
function fullName(issuer: string): string {
  return /[省市县乡镇]$/u.test(issuer) ? `${issuer}人民政府` : issuer;
}
