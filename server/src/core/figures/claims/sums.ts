import { sumOf, type Interval } from '../../chinese/intervals.js';
import { sum } from '../judge/equations.js';
import type { Claim } from '../judge/claim.js';
import type { ShapeName } from '../judge/shapes.js';
import type { Cue } from '../reading/cues.js';
import { listFrom, isRest, type NumberList } from '../reading/lists.js';
import type { Mention } from '../reading/mentions.js';
import { numbersBefore, startOfWords } from '../reading/near.js';
import { gapBefore, labelOf, type Reading } from '../reading/reading.js';
import { relateParts } from '../reading/parts/part-labels.js';
import { isCounted, isLikely } from '../reading/kinds.js';
import { comesTo, totalBehind } from './totals-behind.js';
import { mayNotAddUp } from './vetoes.js';
import * as cue from '../reading/words/sums.js';

const CHANGING: readonly Cue[] = ['compared', 'up', 'down'];
const LONGEST_BEFORE_BRACKET = 10;
const MOST_ADDENDS = 10;

/** Wholes with their parts, in whatever way they are told. */
export function sumClaims(reading: Reading): readonly Claim[] {
  return reading.mentions.flatMap((mention) =>
    isCounted(mention) ? [...openedBy(reading, mention), ...totalBehind(reading, mention)] : [],
  );
}

/** The claims whose first part is this number. */
function openedBy(reading: Reading, first: Mention): readonly Claim[] {
  const opener = openerOf(reading, first);
  if (!opener) return [];
  const list = listFrom(reading, first);
  if (opener.by === 'none' && list.items.some(({ value }) => value[0] > opener.whole.value[1])) return [];
  const { whole, others } = opener;
  if (list.items.length < 2 || mayNotAddUp(reading, whole, list) || !isWholeSentence(reading, opener.by, list)) return [];
  return [claimOf(reading, { whole, others, list, shape: shapeOf(reading, opener, list) })];
}

/** With no word to open it, a list has to be all that its sentences tell; one that runs over sentences ends with what is left, or has three members. */
function isWholeSentence(reading: Reading, by: Opener, { items, following }: NumberList): boolean {
  if (by === 'none') return following.length === 0 && !items.slice(1).some(({ cues }) => cues.has('among'));
  if (by !== 'sentences') return true;
  const last = items.at(-1)!;
  const isSpread = items.some(({ sentence }) => sentence !== items[0]!.sentence);
  return following.length === 0 && ((isSpread && items.length > 2) || isRest(reading, last));
}

type Opener = 'bracket' | 'listed' | 'respectively' | 'among' | 'within' | 'out-of' | 'none' | 'sentences';

interface Opened {
  readonly by: Opener;
  readonly whole: Mention;
  /** What else may be meant by the whole. */
  readonly others: readonly Mention[];
}

function openerOf(reading: Reading, first: Mention): Opened | undefined {
  const { mentions, text } = reading;
  const previous = mentions[first.order - 1];
  if (!previous) return undefined;
  const gap = gapBefore(reading, first);
  if (first.bracket > previous.bracket) {
    const isClose = text.slice(previous.quantity.span.end, first.quantity.span.start).search(cue.BRACKET) <= LONGEST_BEFORE_BRACKET;
    return isClose && isLikely(first, previous)
      ? { by: cue.AMONG.test(gap) ? 'among' : 'bracket', whole: previous, others: [] }
      : undefined;
  }
  const inReach = numbersBefore(reading, first, 1).filter((mention) => isLikely(first, mention));
  const near = inReach.filter(({ bracket }) => bracket === first.bracket);
  const named = cue.AMONG.test(gap) ? undefined : namedWhole(gap, first, inReach);
  if (named) return { by: 'within', whole: named, others: near.filter((mention) => mention !== named) };
  if (previous.kind === first.kind && cue.OUT_OF.test(gap)) return { by: 'out-of', whole: previous, others: [] };
  const inSentence = near.some(({ sentence }) => sentence === first.sentence);
  const sorted = cue.SORTED.test(gap) && first.cut >= CLAUSE_CUT ? sortedWhole(first, near) : undefined;
  if (sorted) return { by: 'listed', whole: sorted, others: [] };
  if (!inSentence && near.length > 1) return undefined;
  const isGoal = ({ cues }: Mention): boolean => cues.has('target') && !first.cues.has('target') && near.length > 1;
  const whole = near.findLast((mention) => !CHANGING.some((one) => mention.cues.has(one)) && !isGoal(mention));
  if (!whole) return undefined;
  const others = near.filter((mention) => mention !== whole);
  if (cue.AMONG.test(gap)) return { by: 'among', whole, others };
  if (cue.LISTED.test(gap) && !isPart(reading, whole))
    return { by: cue.RESPECTIVELY.test(gap) && !cue.OF_TOTAL.test(whole.lead) ? 'respectively' : 'listed', whole, others };
  if (inSentence && cue.ENDS_IN_HAS.test(whole.tail) && whole.order === previous.order) return { by: 'among', whole, others };
  return near.length === 1 && whole.order === previous.order ? { by: inSentence ? 'none' : 'sentences', whole, others } : undefined;
}

/** The number whose name the first part repeats, or the greatest of the sentence. */
function sortedWhole(first: Mention, near: readonly Mention[]): Mention | undefined {
  const named = near.filter((mention) => labelOf(mention).length > 1 && first.lead.endsWith(labelOf(mention)));
  if (named.length > 0) return named.at(-1);
  if (!near.some(({ sentence }) => sentence === first.sentence)) return undefined;
  return near.find(({ value }) => near.every((other) => other.value[1] <= value[1]));
}

/** 其中城镇2310人，…: what is a part itself is seldom the whole of what follows by a colon. */
function isPart(reading: Reading, whole: Mention): boolean {
  return cue.AMONG.test(gapBefore(reading, whole));
}

/** 普通程序案件142件；普通程序案件中，…; 专项债券4.5亿元；专项债券投向…: the number before that bears the name. */
function namedWhole(gap: string, first: Mention, near: readonly Mention[]): Mention | undefined {
  const within = cue.WITHIN.exec(gap)?.groups!['name'];
  if (within !== undefined) return near.findLast((mention) => isNamed(mention, within));
  if (first.cut < CLAUSE_CUT) return undefined;
  return near.findLast((mention) => {
    const name = labelOf(mention);
    return name.length >= SHORTEST_NAME && first.lead.length > name.length + 1 && first.lead.startsWith(name);
  });
}

const CLAUSE_CUT = 3;
const SHORTEST_NAME = 3;

function isNamed(mention: Mention, name: string): boolean {
  return [labelOf(mention), mention.lead, mention.tail].some(
    (words) =>
      words !== '' &&
      (words.endsWith(name) || words.startsWith(name) || (words.length > 1 && (name.endsWith(words) || name.startsWith(words)))),
  );
}

function shapeOf(reading: Reading, { by, whole }: Opened, { items }: NumberList): ShapeName {
  const labels = items.map(labelOf);
  const areNamedBefore = labels.every((label) => label.length > 1 && sentenceBefore(reading, whole).includes(label));
  const { exhaustive, disjoint } = relateParts(labels, whole.quantity.unitClass);
  const total = sumOf(items.map(({ value }) => value));
  if (by !== 'none' && disjoint && total[0] > whole.value[1]) return 'sum-excess';
  const areAll = (by === 'respectively' && areNamedByTurn(reading, whole, items)) || isNearlyAll(whole, labels, total);
  const isUnder = total[1] < whole.value[0] && !exhaustive && !areAll;
  if (isUnder && (by === 'respectively' || (by === 'among' && items.length === 2))) return 'sum-under';
  switch (by) {
    case 'bracket':
      return 'sum-bracket';
    case 'listed':
    case 'respectively':
      return 'sum-listed';
    case 'sentences':
      return 'sum-sentences';
    case 'out-of':
      return exhaustive ? 'sum-family' : 'sum-out-of';
    case 'within':
      return exhaustive ? 'sum-family' : 'sum-within';
    case 'among':
      return exhaustive || areNamedBefore ? 'sum-among-all' : !isUnder && haveOneTail(labels) ? 'sum-among-alike' : 'sum-among';
    default:
      return exhaustive ? 'sum-family' : items.length > 2 ? 'sum-plain' : 'sum-two';
  }
}

/** 上半年和下半年分别为31件和35件; 申请、应诉、赔偿84件，分别为46件、25件和3件: as many names as numbers. */
function areNamedByTurn(reading: Reading, whole: Mention, items: readonly Mention[]): boolean {
  // 工业、建筑业、服务业税收分别为…: three need not be all that there are.
  const words = [sentenceBefore(reading, whole), ...(items.length === 2 ? [gapBefore(reading, items[0]!)] : [])];
  return words.some((stretch) => {
    const names = stretch.split(cue.NAMES_APART).findLast((one) => cue.JOINT.test(one)) ?? '';
    return names.split(cue.JOINT).length === items.length;
  });
}

const LEAST_OF_MANY = 10;

/** 其中以县政府名义5件、以县政府办公室名义9件 of 15: hardly one alone was left out. */
function isNearlyAll(whole: Mention, labels: readonly string[], total: Interval): boolean {
  const [label = ''] = labels;
  return whole.value[0] - total[1] <= 1 && whole.value[0] >= LEAST_OF_MANY && labels.every((other) => other.slice(-2) === label.slice(-2));
}

/** 县委常委会、县政府常务会议研究12次，其中县委常委会5次、县政府常务会议7次: the parts were named with the whole. */
function sentenceBefore(reading: Reading, whole: Mention): string {
  return reading.text.slice(startOfWords(reading, whole), whole.quantity.span.start);
}

/** 婚姻家庭类, 邻里类 */
function haveOneTail(labels: readonly string[]): boolean {
  const tails = labels.map((label) => label.at(-1));
  return labels.length > 2 && tails[0] !== undefined && tails.every((tail) => tail === tails[0]);
}

interface Told extends Omit<Opened, 'by'> {
  readonly list: NumberList;
  readonly shape: ShapeName;
}

function claimOf(reading: Reading, { whole, others, list, shape }: Told): Claim {
  const { items, following } = list;
  const rest = items.find((item) => isRest(reading, item));
  const told = !rest || shape === 'sum-excess' ? shape : cue.BESIDES.test(gapBefore(reading, rest)) ? 'sum-besides' : 'sum-rest';
  return {
    rule: 'sum-mismatch',
    shape: told,
    equation: sum,
    operands: [whole, ...items],
    otherwise: () =>
      hasOtherReading([whole, ...others], [...items, ...following.filter(({ cues }) => !cues.has('total'))].slice(0, MOST_ADDENDS)),
  };
}

/** Whether some of the numbers that stand side by side make up anything that may be the whole. */
function hasOtherReading(wholes: readonly Mention[], addends: readonly Mention[]): boolean {
  // What is as much as the whole is the whole told again.
  if (!wholes[0]!.quantity.exact) return false;
  if (addends.some((addend) => comesTo([addend], wholes[0]!))) return true;
  return addends.some((_, from) =>
    addends.slice(from + 1).some((__, more) => {
      const some = addends.slice(from, from + more + 2);
      return wholes.some((whole) => comesTo(some, whole));
    }),
  );
}
