import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import { GrowthJudge, type JudgedGrowth } from './growth-judge.js';
import type { GrowthSlip } from './growth-slip-kinds.js';
import { subjectsOf } from './subjects.js';
import { readGrowths, type Growth } from './growth.js';
import { sentenceAt } from './sentences.js';

/** Growth at constant prices, or of another set of things, is not that of the printed numbers; a place in an order rises as its number falls. */
const OTHER_BASE = /可比|不变价|口径|剔除|扣除|名义|生产总值|GDP|增加值|总产值|工业产值|排名|名次|位次|位居|列第|环比/u;

export const judgedGrowths = keptByParagraph((paragraph): readonly JudgedGrowth[] =>
  readGrowths(paragraph).growths.flatMap((growth) => (hasOtherBase(paragraph, growth.from) ? [] : judgeGrowth(growth, paragraph))),
);

/** A growth that does not come out may be that of another number of the sentence; behind a list of parts it is that of the whole. */
function judgeGrowth(growth: Growth, paragraph: Paragraph): readonly JudgedGrowth[] {
  const told = new GrowthJudge(growth, paragraph).judge();
  if (!told.slip || growth.form === 'from-to') return [told];
  const { isPart, whole, others, sums } = subjectsOf(paragraph, growth.to, [growth.from]);
  const of = (to: Quantity): JudgedGrowth => new GrowthJudge({ ...growth, to }, paragraph).judge();
  const isSound = ({ slip, held }: JudgedGrowth): boolean => !slip && held.length > 0;
  const fitting = others.map(of).find(isSound);
  if (fitting) return [fitting];
  if (sums.some((sum) => isSound(of(sum)))) return [];
  if (!isPart) return [told];
  const ofWhole = whole && of(whole);
  if (!ofWhole?.slip) return [];
  return [ofWhole.held.length > 0 && told.held.length === 0 ? ofWhole : inDoubt(ofWhole, ofWhole.slip)];
}

/** Which number is meant is not told beyond doubt, so nothing is proven and nothing can be put right. */
function inDoubt(judged: JudgedGrowth, slip: GrowthSlip): JudgedGrowth {
  const doubtful = { proven: false, alone: false };
  return {
    ...judged,
    slip: slip.kind === 'direction' ? { ...slip, ...doubtful, right: undefined } : { ...slip, ...doubtful },
    end: undefined,
  };
}

/** Every slip in the growths of a paragraph, one to a growth. */
export function readGrowthSlips(paragraph: Paragraph): readonly GrowthSlip[] {
  return judgedGrowths(paragraph).flatMap(({ slip }) => slip ?? []);
}

/** Whether the sentence of a number says that its growth is not to be worked out from the printed numbers. */
export function hasOtherBase(paragraph: Paragraph, { span }: Quantity): boolean {
  return OTHER_BASE.test(paragraph.slice(sentenceAt(paragraph.sentences, span.start)));
}
