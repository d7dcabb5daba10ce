import { isFullOrganName } from '../../document/organ-names.js';
import { areDifferentOrgans } from '../../document/same-organ.js';
import { defineRule, replace } from '../rule.js';

/** 落款的机关与标题里的发文机关不是同一个机关。Source: 条例第九条（十二）. */
export const signatureMismatch = defineRule({
  id: 'signature-mismatch',
  scope: 'document',
  severity: 'error',
  *check({ header, closing }) {
    const title = header.titles.find(({ issuers }) => issuers.length > 0);
    const { issuers } = closing.signOff;
    const named = title?.issuers[0];
    if (!title || !named || issuers.length === 0) return;
    if (!issuers.every((signed) => title.issuers.every((issuer) => areDifferentOrgans(signed.name, issuer)))) return;
    const first = issuers[0]!;
    const isCertain = isFullOrganName(first.name) && isFullOrganName(named);
    yield {
      span: first.span,
      message: ['mismatch', { signed: first.name, named }],
      related: [{ span: title.span, message: ['title', { named }] }],
      fixes:
        isFullOrganName(named) && issuers.length === 1
          ? [{ title: ['fix', { named }], safe: false, edits: replace(first.span, named) }]
          : [],
      ...(isCertain ? {} : { severity: 'warning' as const }),
    };
  },
});
