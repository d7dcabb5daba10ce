import { kind } from '../../report/detect-kind.js';
import { coverage, type Section } from '../../report/sections.js';
import { header } from '../../report/title.js';
import { sectionPlaces } from '../../report/writing-places.js';
import { misheadedSections } from '../../report/misheaded-sections.js';
import { titleText } from '../../report/numbering/outline-heading.js';
import { lineOf, locate } from '../../paragraph/placed.js';
import type { SectionDefinition } from '../../kinds/kinds.js';
import { reportRule, replace, type Slip } from '../rule.js';

/** 规定的内容写了，但没有单列一节。Only for sections that the kind's own rule demands. */
export const sectionWithoutHeading = reportRule({
  id: 'section-without-heading',
  severity: 'warning',
  inputs: { kind, header, coverage, misheadedSections, sectionPlaces },
  *check(given) {
    const { fixedSections, basis } = given.kind;
    if (fixedSections) return;
    const highIssuer = given.header.titles.some(({ issuers }) => issuers.some(isProvincial));
    for (const { definition, state, mention } of given.coverage) {
      const misheaded = given.misheadedSections.get(definition.id);
      if (misheaded) yield wrongHeading(definition, misheaded);
      if (misheaded || state !== 'mentioned' || !mention || definition.necessity !== 'must') continue;
      const { id, title } = definition;
      yield {
        span: mention,
        message: ['mentioned', { title, basis }],
        ...(highIssuer ? { severity: 'information' as const } : {}),
        data: { section: id },
        waits: { toCome: ['toCome', { title }], ...given.sectionPlaces.get(definition)! },
      };
    }
  },
});

/** The text is that of the section, the heading is not: left over from copying one section into another. */
function wrongHeading({ id, title, necessity }: SectionDefinition, { heading }: Section): Slip<'section-without-heading'> {
  const span = locate(heading.at, heading.heading.title);
  return {
    span,
    message: ['misheaded', { title, written: titleText(heading) }],
    fixes: [{ title: ['fixHeading', { title }], safe: false, edits: replace(span, title) }],
    ...(necessity === 'must' ? {} : { severity: 'information' as const }),
    data: { section: id },
    waits: { rooms: [lineOf(heading.at)] },
  };
}

/** Provincial reports often tell the demanded contents under headings of their own. */
function isProvincial(issuer: string): boolean {
  return /(?:省|自治区)(?:人民)?政府$|省.{0,10}(?:厅|委员会)$/u.test(issuer);
}
