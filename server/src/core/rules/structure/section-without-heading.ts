import { placesOfSection } from '../../document/writing-places.js';
import { locate } from '../../document/placed.js';
import { defineRule } from '../rule.js';

/** 规定的内容写了，但没有单列一节。Only for sections that the kind's own rule demands. */
export const sectionWithoutHeading = defineRule({
  id: 'section-without-heading',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    if (document.kind.fixedSections) return;
    const highIssuer = document.header.titles.some(({ issuers }) => issuers.some(isProvincial));
    for (const { definition, state, mention } of document.coverage) {
      if (state !== 'mentioned' || !mention || definition.necessity !== 'must') continue;
      const { id, title } = definition;
      yield {
        span: locate(mention.at, trimStart(mention.span, mention.at.paragraph.text)),
        message: ['mentioned', { title, basis: document.kind.basis }],
        ...(highIssuer ? { severity: 'information' as const } : {}),
        data: { section: id },
        waits: { toCome: ['toCome', { title }], ...placesOfSection(document, definition) },
      };
    }
  },
});

/** Provincial reports often tell the demanded contents under headings of their own. */
function isProvincial(issuer: string): boolean {
  return /(?:省|自治区)(?:人民)?政府$|省.{0,10}(?:厅|委员会)$/u.test(issuer);
}

/** The pattern may begin with the full stop before. */
function trimStart(span: { readonly start: number; readonly end: number }, text: string) {
  return /[。；]/u.test(text.charAt(span.start)) ? { start: span.start + 1, end: span.end } : span;
}
