import { titleText } from '../../report/numbering/outline-heading.js';
import { lineOf, within } from '../../paragraph/placed.js';
import { facts, lines, question } from '../../questions/question.js';
import { kind } from '../../report/detect-kind.js';
import { headingSpan, presentSections, stretchOf, type Section } from '../../report/sections.js';
import { body, closing } from '../../report/sign-off.js';
import { signedLines } from '../../report/writing-places.js';
import { reportRule } from '../rule.js';

const CAUSE =
  /原因|由于|因为|源于|缘于|根源|究其|归因|归结|受[^。]{1,24}(?:影响|制约|限制)|导致|致使|造成|使得|在于|所致|制约着?|影响了?|加之|因[\p{Script=Han}]{2,12}[，,]|主要是(?![：:])|与[^。]{1,24}有关|跟不上/u;

const causes = facts('lines that name a cause', (paragraph) => (paragraph.find(CAUSE) ? true : undefined));

/** The account of what is lacking, where it has a body that names no cause. */
const withoutCause = question('account without causes', { presentSections, body, lines, causes }, (given): Section | undefined => {
  const section = given.presentSections.get('deficiencies');
  if (!section) return undefined;
  const { at, heading } = section.heading;
  const stretch = stretchOf(section, given.body.to);
  const standsAlone = heading.form === 'stand-alone';
  if (standsAlone && given.lines.distance(at.place, stretch.to) <= 1) return undefined;
  const named = within(given.causes, stretch);
  return named.some(({ place }) => !standsAlone || place !== at.place) ? undefined : section;
});

/** 法治政府建设年度报告的不足一节，要写原因。Source: 《法治政府建设与责任落实督察工作规定》. */
export const missingCauseAnalysis = reportRule({
  id: 'missing-cause-analysis',
  severity: 'information',
  inputs: { kind, withoutCause, closing, lines },
  *check(given) {
    if (given.kind.id !== 'rule-of-law-annual') return;
    const section = given.withoutCause;
    if (!section) return;
    const next = section.next && given.lines.at(section.next.at.place);
    const promises = titleText(section.heading).includes('原因');
    yield {
      span: headingSpan(section),
      message: [promises ? 'promised' : 'missing'],
      waits: { toCome: ['toCome'], behind: [...(next ? [lineOf(next)] : []), ...signedLines(given.closing)] },
      ...(promises ? { severity: 'warning' as const } : {}),
    };
  },
});
