import { ordinalSpan } from '../../document/outline-heading.js';
import { defineRule } from '../rule.js';

/** 一、（一）1.（1）由外到内；外层样式不应出现在内层之下。Source: GB/T 9704—2012 7.3.3. */
export const numberingLevelOrder = defineRule({
  id: 'numbering-level-order',
  scope: 'document',
  severity: 'warning',
  *check({ outline }) {
    const wrong = outline.headings.filter(({ repair }) => repair === 'order');
    const first = wrong[0];
    if (!first) return;
    const parent = outline.headings
      .slice(0, outline.headings.indexOf(first))
      .findLast(({ level, list }) => list && level === first.level - 1);
    if (!parent) return;
    yield {
      span: ordinalSpan(first),
      message: ['order', { found: first.heading.ordinal!.text, parent: parent.heading.ordinal!.text }],
      related: [
        { span: ordinalSpan(parent), message: ['parent', { parent: parent.heading.ordinal!.text }] },
        ...wrong.slice(1).map((item) => ({ span: ordinalSpan(item), message: ['same'] as const })),
      ],
    };
  },
});
