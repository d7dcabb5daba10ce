import { titleText } from '../../document/outline-heading.js';
import { lineOf, signedLines } from '../../document/writing-places.js';
import { headingSpan } from '../../document/sections.js';
import { defineRule } from '../rule.js';

/** 法治政府建设年度报告的不足一节，要写原因。Source: 《法治政府建设与责任落实督察工作规定》. */
export const missingCauseAnalysis = defineRule({
  id: 'missing-cause-analysis',
  scope: 'document',
  severity: 'hint',
  *check(document) {
    const { kind, coverage } = document;
    if (kind.id !== 'rule-of-law-annual') return;
    const section = coverage.find(({ definition }) => definition.id === 'deficiencies')?.section;
    if (!section) return;
    const { heading } = section;
    const account = document
      .paragraphsOf(section)
      .filter(({ paragraph }) => paragraph !== heading.at.paragraph || heading.heading.form !== 'stand-alone');
    if (account.length === 0 || account.some(({ paragraph }) => paragraph.find(CAUSE) !== undefined)) return;
    const promises = titleText(heading).includes('原因');
    yield {
      span: headingSpan(section),
      message: [promises ? 'promised' : 'missing'],
      waits: { toCome: ['toCome'], behind: [...(section.next ? [lineOf(section.next.at)] : []), ...signedLines(document)] },
      ...(promises ? { severity: 'warning' as const } : {}),
    };
  },
});

const CAUSE =
  /原因|由于|因为|源于|缘于|根源|究其|归因|归结|受[^。]{1,24}(?:影响|制约|限制)|导致|致使|造成|使得|在于|所致|制约着?|影响了?|加之|因[\p{Script=Han}]{2,12}[，,]|主要是(?![：:])|与[^。]{1,24}有关|跟不上/u;
