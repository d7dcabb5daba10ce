import type { SectionDefinition } from '../../kinds/kinds.js';
import { kind } from '../../report/detect-kind.js';
import { headingSpan, presentSections, type Section } from '../../report/sections.js';
import { reportRule } from '../rule.js';

/** 章节次序：先成效，后不足，再安排。Sections that stand anywhere, such as 第一责任人, are left out; fixed forms have a rule of their own. */
export const sectionOrder = reportRule({
  id: 'section-order',
  severity: 'information',
  inputs: { kind, presentSections },
  *check(given) {
    const { sections, fixedSections, years } = given.kind;
    if (fixedSections || years === 'delivery') return;
    const found = sections.flatMap((definition): readonly Placed[] => {
      const section = given.presentSections.get(definition.id);
      return section?.heading.level === 1 && !definition.anywhere && definition.necessity !== 'may' ? [{ definition, section }] : [];
    });
    for (const [index, later] of found.entries()) {
      const before = found[index - 1];
      if (!before || before.section.heading.at.place <= later.section.heading.at.place) continue;
      yield {
        span: headingSpan(later.section),
        message: ['order', { title: later.definition.title, before: before.definition.title }],
        related: [{ span: headingSpan(before.section), message: ['before', { before: before.definition.title }] }],
        data: { section: later.definition.id },
      };
      return;
    }
  },
});

interface Placed {
  readonly definition: SectionDefinition;
  readonly section: Section;
}
