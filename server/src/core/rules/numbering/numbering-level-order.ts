import { ordinalSpan } from '../../report/numbering/outline-heading.js';
import { outline } from '../../report/numbering/outline.js';
import { reportRule } from '../rule.js';

/** 一、（一）1.（1）由外到内；外层样式不应出现在内层之下。Source: GB/T 9704—2012 7.3.3. */
export const numberingLevelOrder = reportRule({
  id: 'numbering-level-order',
  severity: 'warning',
  inputs: { outline },
  *check({ outline: { headings } }) {
    const wrong = headings.filter(({ repair }) => repair === 'order');
    const first = wrong[0];
    if (!first) return;
    const parent = headings
      .slice(0, headings.indexOf(first))
      .findLast(({ level, list }) => list !== undefined && level === first.level - 1);
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
