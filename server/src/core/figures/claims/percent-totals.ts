import { middle, sumOf } from '../../chinese/intervals.js';
import type { Quantity } from '../../chinese/quantities.js';
import { relateParts } from '../reading/parts/part-labels.js';
import type { Claim } from '../judge/claim.js';
import { hundred } from '../judge/equations.js';
import { cuesOf } from '../reading/cues.js';
import { listFrom } from '../reading/lists.js';
import type { Mention } from '../reading/mentions.js';
import { gapBefore, labelOf, type Reading } from '../reading/reading.js';
import { isPercent } from '../reading/kinds.js';
import { matchesOf } from '../../text/matches.js';
import * as cue from '../reading/words/percent-totals.js';

/** 36岁至50岁的占41.9% */
const BESIDE = new Set(['percent', 'age', 'year']);
const NEAREST = 85;
const FARTHEST = 125;
const ENOUGH = 90;
const LONGEST_LEAD = 40;

/** Percentages that are told as all of a whole. */
export function percentTotalClaims(reading: Reading): readonly Claim[] {
  return [...listsOf(reading).flatMap((list) => claimOf(reading, list) ?? []), ...proportions(reading).map(claimOfProportion)];
}

/** A级企业, B级企业; 选短视频的, 选亲友的 */
function haveOneForm(labels: readonly string[]): boolean {
  const [first = ''] = labels;
  return first !== '' && (labels.every((label) => label.at(-1) === first.at(-1)) || labels.every((label) => label.startsWith(first[0]!)));
}

/** The lists of percentages, each from its first number on. */
function listsOf(reading: Reading): readonly (readonly Mention[])[] {
  const lists: (readonly Mention[])[] = [];
  let end = -1;
  for (const mention of reading.mentions) {
    if (!isPercent(mention) || mention.order <= end) continue;
    const { items } = listFrom(reading, mention);
    end = items.at(-1)!.order;
    if (items.length > 1) lists.push(items);
  }
  return lists;
}

function claimOf(reading: Reading, items: readonly Mention[]): Claim | undefined {
  const { text, paragraph, mentions } = reading;
  const [first, last] = [items[0]!, items.at(-1)!];
  const start = Math.max(paragraph.sentences[first.sentence]!.start, first.quantity.span.start - LONGEST_LEAD);
  const lead = text.slice(start, first.quantity.span.start);
  const told = text.slice(start, last.quantity.span.end);
  const labels = items.map(labelOf);
  if (cue.OF_THEIR_OWN.test(told) || cue.PARTIAL.test(last.tail) || (relateParts(labels).overlapping && !cue.STRUCTURE.test(lead)))
    return undefined;
  // 占60%的…: each with its own count is a share of that.
  if (items.some(({ order }) => order > first.order && !BESIDE.has(mentions[order - 1]!.kind) && mentions[order - 1]!.kind !== first.kind))
    return undefined;
  const total = middle(sumOf(items.map(({ value }) => value)));
  const isSplit = cue.SPLIT.test(lead) || (items.length > 2 && haveOneForm(labels));
  const isAll = labels.some((label) => cue.REST.test(label)) || cue.REST.test(gapBefore(reading, last)) || relateParts(labels).exhaustive;
  if (!isSplit && !isAll) return undefined;
  if (total < NEAREST || total > FARTHEST || (items.length === 2 && !isAll) || (total < ENOUGH && !isAll)) return undefined;
  if (items.some(({ quantity }) => !quantity.exact)) return undefined;
  return {
    rule: 'percent-total',
    shape: total > 100 ? 'percents-over' : isAll ? 'percents-all' : 'percents',
    equation: hundred,
    operands: items as [Mention, ...Mention[]],
  };
}

/** 17.9∶39.8∶42.3 may be all the figures that a line has. */
export function mayTellProportion(text: string): boolean {
  return cue.MAY_BE_PROPORTION.test(text);
}

/** 三次产业结构 a∶b∶c; their numbers are no quantities by themselves. */
function proportions({ text }: Reading): readonly (readonly Mention[])[] {
  if (!mayTellProportion(text)) return [];
  return matchesOf(cue.PROPORTION, text).flatMap((match) => {
    if (!cue.OF_A_HUNDRED.test(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index))) return [];
    return [matchesOf(cue.PARTS_OF_PROPORTION, match[0]).map((part, order) => mentionOf(part[0], match.index + part.index, order))];
  });
}

function mentionOf(printed: string, start: number, order: number): Mention {
  const value = Number(printed);
  const precision = 10 ** -(printed.split('.')[1]?.length ?? 0);
  const span = { start, end: start + printed.length };
  const quantity: Quantity = {
    span,
    number: span,
    low: value,
    high: value,
    exact: true,
    precision,
    numeral: 'arabic',
    unit: '',
    unitClass: '',
    unitScale: 1,
  };
  return {
    quantity, order: -1 - start - order, sentence: 0, bracket: 0, mark: '', cut: 0, lead: '', tail: '', cues: cuesOf('', ''), kind: 'percent', scale: 1,
    value: [value - precision / 2, value + precision / 2],
  }; // prettier-ignore
}

function claimOfProportion(parts: readonly Mention[]): Claim {
  return { rule: 'percent-total', shape: 'proportion', equation: hundred, operands: parts as [Mention, ...Mention[]] };
}
