import { deliveredPlan, isDelivered, isPlanHeading } from '../delivery.js';
import { kind } from '../detect-kind.js';
import { titleText } from '../numbering/outline-heading.js';
import { BEHIND_ALL } from '../../paragraph/place.js';
import { holds, type Stretch } from '../../paragraph/placed.js';
import { facts, question } from '../../questions/question.js';
import { planStretch, sections, stretchOf } from '../sections.js';
import { body } from '../sign-off.js';
import { header, isPlanTitle } from '../title.js';

/** What is planned. 工作要点 is a plan from its first line to its last. */
export const planned = question('what is planned', { header, body, planStretch, kind, sections }, (given): Stretch | undefined => {
  if (isPlanTitle(given.header.titles[0]?.text ?? '')) return given.body;
  if (given.planStretch || !isDelivered(given.kind)) return given.planStretch;
  const section = deliveredPlan(given.sections);
  return section && stretchOf(section, given.body.to);
});

const PLAN = /安排|计划|打算|思路|今后|下一?步|下一?阶段|下半年|明年|来年|下一?年度/u;
const NO_PLAN = /情况|落实|成效|回顾|总结|完成|部署|问题|不足/u;

function isAhead(title: string, isGiven: boolean): boolean {
  return (PLAN.test(title) && !NO_PLAN.test(title)) || (isGiven && isPlanHeading(title));
}

const glossaryHeads = facts('heads of glossaries', ({ text }) =>
  /^(?:附件|附[：:]|名词解释|名词注释|注释|相关名词|有关名词)/u.test(text) ? true : undefined,
);

/** All parts that look ahead, up to the glossary that may follow: the plan, and other sections headed as one. */
export const planParts = question(
  'parts that look ahead',
  { planned, sections, body, kind, glossaryHeads },
  ({ planned: plan, sections: all, body: { to }, kind: definition, glossaryHeads: heads }): readonly Stretch[] => {
    const others = all
      .filter(({ heading }) => heading.level === 1 && isAhead(titleText(heading), isDelivered(definition)))
      .map((section) => stretchOf(section, to));
    return [...(plan ? [plan] : []), ...others].map((part) => {
      const glossary = heads.find((head) => holds(part, head))?.place ?? BEHIND_ALL;
      return glossary < part.to && glossary > part.from ? { from: part.from, to: glossary } : part;
    });
  },
);
