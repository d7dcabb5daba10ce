import { paragraphBreak } from '../../report/paragraph-break.js';
import { endOf, locateWhole, startOf } from '../../paragraph/placed.js';
import { closing } from '../../report/sign-off.js';
import { signing, type Signing } from '../../report/signing.js';
import { header, type Header } from '../../report/title.js';
import { placesOfSignature } from '../../report/writing-places.js';
import { reportRule, type SlipFix } from '../rule.js';

type Id = 'missing-signature';

/** 正文之后没有发文机关署名。Source: 条例第九条（十一）; GB/T 9704—2012 7.3.5. */
export const missingSignature = reportRule({
  id: 'missing-signature',
  severity: 'warning',
  inputs: { signing, header, closing, paragraphBreak },
  *check(given) {
    const found = given.signing;
    if (!found || found.isSigned) return;
    const title = given.header.titles[0]!.lines.at(-1)!;
    yield {
      span: locateWhole(found.dateLine ?? title),
      message: [found.isOptional ? 'free' : 'missing'],
      ...(found.isOptional ? { severity: 'information' as const } : {}),
      fixes: fixesFor(found, given.header, given.paragraphBreak),
      data: { part: 'issuer' },
      waits: { toCome: ['toCome'], ...placesOfSignature(given.closing, found) },
    };
  },
});

function fixesFor({ dateLine, after }: Signing, { titles }: Header, gap: string): readonly SlipFix<Id>[] {
  const issuers = (titles.find((title) => title.issuers.length > 0)?.issuers ?? []).map(fullName);
  if (issuers.length === 0) return [];
  const spot = dateLine ? startOf(dateLine) : endOf(after);
  const newText = dateLine ? issuers.map((name) => name + gap).join('') : issuers.map((name) => gap + name).join('');
  return [{ title: ['fix', { issuer: issuers.join('、') }], safe: false, edits: [{ span: { start: spot, end: spot }, newText }] }];
}

/** A title may name the place alone: 东河乡2024年……报告. */
function fullName(issuer: string): string {
  return /[省市县乡镇]$/u.test(issuer) ? `${issuer}人民政府` : issuer;
}
