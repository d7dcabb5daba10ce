import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import { labelBefore, type Breakdown } from './breakdown.js';

/** Three numbers one behind the other, of which the last is what the second leaves of the first. */
interface Subtraction {
  readonly from: RegExp;
  readonly taken: RegExp;
  readonly left: RegExp;
}

const SUBTRACTIONS: readonly Subtraction[] = [
  {
    from: /编制(?:数|人数|总数|为|共|有)*$|^(?:核定|编制)编制(?:数|为)?$/u,
    taken: /^(?:目前|现)?(?:实有|在编|实际在编)(?:在编)?(?:人员|人数|干部|职工)*(?:为|有)?$/u,
    left: /^(?:空编|缺编|空缺|缺额|尚空编|尚缺编)(?:数|为)?$/u,
  },
  {
    from: /新(?:设|登记|注册)(?:立|登记)?(?:各类)?(?:经营|市场)?(?:主体|企业|个体工商户)?$/u,
    taken: /^(?:注销|注吊销|吊注销)(?:登记)?(?:各类)?(?:经营|市场)?(?:主体|企业|个体工商户)?$/u,
    left: /^净增(?:加|长)?(?:经营|市场)?(?:主体|企业|个体工商户)?$/u,
  },
];
const SIGNS = /空编|缺编|空缺|缺额|净增/u;
/** Only a mark and the words of the next clause stand between two of them. */
const NEXT_CLAUSE = /^[，,、；;][\p{Script=Han}]{1,16}$/u;

/** The subtractions of a paragraph: what is taken and what is left make up what it is taken from. */
export const readDifferences = keptByParagraph((paragraph): readonly Breakdown[] => {
  if (!SIGNS.test(paragraph.text)) return [];
  const { quantities } = paragraph;
  return quantities.slice(2).flatMap((left, index) => differenceOf(paragraph, [quantities[index]!, quantities[index + 1]!, left]) ?? []);
});

function differenceOf({ text }: Paragraph, [whole, taken, left]: readonly [Quantity, Quantity, Quantity]): Breakdown | undefined {
  if ([taken, left].some(({ unitClass }) => unitClass === '' || unitClass !== whole.unitClass)) return undefined;
  const isNext = (one: Quantity, other: Quantity): boolean => NEXT_CLAUSE.test(text.slice(one.span.end, other.span.start));
  if (!isNext(whole, taken) || !isNext(taken, left)) return undefined;
  const [wholeLabel, takenLabel, leftLabel] = [whole, taken, left].map(({ span }) => labelBefore(text, span)) as [string, string, string];
  const isOne = SUBTRACTIONS.some((one) => one.from.test(wholeLabel) && one.taken.test(takenLabel) && one.left.test(leftLabel));
  if (!isOne) return undefined;
  return {
    form: 'difference',
    whole,
    wholeLabel,
    otherWholes: [],
    besides: [],
    parts: [
      { quantity: taken, label: takenLabel, separator: '' },
      { quantity: left, label: leftLabel, separator: '，' },
    ],
    following: [],
    clean: true,
    mixed: false,
    open: false,
    vague: false,
  };
}
