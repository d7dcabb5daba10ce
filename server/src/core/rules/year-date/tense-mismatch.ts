import { titleText } from '../../document/outline.js';
import { locate } from '../../document/placed.js';
import { headingSpan } from '../../document/sections.js';
import { readToldAsDone } from '../../document/told-as-done.js';
import { defineRule } from '../rule.js';

/** 安排部分写打算，不写已经完成的数字。 */
export const tenseMismatch = defineRule({
  id: 'tense-mismatch',
  scope: 'document',
  reads: ['header', 'closing', 'headings', 'dates', 'layout', 'text'],
  concerns: (paragraph) => readToldAsDone(paragraph) !== undefined,
  severity: 'hint',
  *check(document) {
    const { planSection } = document;
    if (!planSection || ALSO_ACCOUNTS.test(titleText(planSection.heading))) return;
    const told = document.paragraphsOf(planSection).flatMap((at) => {
      const span = readToldAsDone(at.paragraph);
      return span ? [{ at, span }] : [];
    });
    const [first] = told;
    if (!first || told.length > MOST) return;
    yield {
      span: locate(first.at, first.span),
      message: ['done', { found: first.at.paragraph.slice(first.span) }],
      related: [
        { span: headingSpan(planSection), message: ['plan'] as const },
        ...told.slice(1).map(({ at, span }) => ({ span: locate(at, span), message: ['also'] as const })),
      ],
    };
  },
});

/** 存在问题及下步打算 tells of both. */
const ALSO_ACCOUNTS = /问题|不足|总结|情况|成效|回顾|整改|举措|做法/u;
/** A plan full of such sentences is none: it has been read wrongly. */
const MOST = 3;
