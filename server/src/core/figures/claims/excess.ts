import { sumOf } from '../../chinese/intervals.js';
import type { Claim, Equation } from '../judge/claim.js';
import type { ShapeName } from '../judge/shapes.js';
import { isAverage } from '../reading/parts/part-labels.js';
import type { Mention } from '../reading/mentions.js';
import { listFrom } from '../reading/lists.js';
import { numbersBefore } from '../reading/near.js';
import { gapBefore, labelOf, type Reading } from '../reading/reading.js';
import { isAttribute, isCounted, isPercent } from '../reading/kinds.js';
import * as cue from '../reading/words/excess.js';

/** A digit too many, at most. */
const MOST_TIMES = 12;
const FARTHEST = 30;

const within: Equation = {
  asks: ([, ...wholes]) => sumOf(wholes),
  holds: ([part, ...wholes]) => part![0] <= sumOf(wholes)[1] + 1e-9,
  write: ([, whole], text) => ({ terms: '', result: text.slice(whole!.quantity.number.start, whole!.quantity.span.end) }),
};

/** Parts with the wholes that they cannot be greater than. */
export function excessClaims(reading: Reading): readonly Claim[] {
  return reading.mentions.flatMap((part) => {
    const told = toldPart(reading, part) ?? ratedPart(reading, part);
    return told ? [claimOf(part, told), ...followers(reading, part, told)] : [];
  });
}

function claimOf(part: Mention, { wholes, shape }: Told): Claim {
  return { rule: 'part-exceeds-whole', shape, equation: within, operands: [part, ...wholes], slip: 'strong' };
}

/** What follows the first part in one list, where it is greater than the whole. */
function followers(reading: Reading, part: Mention, told: Told): readonly Claim[] {
  const [whole] = told.wholes;
  const { items, mixed } = listFrom(reading, part);
  if (mixed || told.shape === 'excess-rate' || items.slice(1).some(({ cut }) => cut > 1)) return [];
  return items
    .slice(1)
    .filter((item) => item.value[0] > whole!.value[1] && item.quantity.exact && !item.cues.has('up') && !mayExceed(whole!, item, item.lead))
    .map((item) => claimOf(item, told));
}

interface Told {
  readonly wholes: readonly Mention[];
  readonly shape: ShapeName;
}

/** 意见36条，其中采纳42条 */
function toldPart(reading: Reading, part: Mention): Told | undefined {
  const { mentions } = reading;
  if (!isCounted(part) || !part.quantity.exact) return undefined;
  const gap = gapBefore(reading, part);
  const rows = cue.PARTS.filter(([words]) => words.test(gap));
  if (rows.length === 0) return undefined;
  const alike = numbersBefore(reading, part).filter(
    (mention) => mention.kind === part.kind && (mention.bracket === 0 || mention.bracket === part.bracket),
  );
  const { end } = part.quantity.span;
  if (cue.MORE_THAN_DUE.test(reading.text.slice(end, end + FARTHEST))) return undefined;
  const candidates = alike.filter((mention) => !isChanged(reading, mention));
  const whole = candidates.at(-1);
  const between = whole && reading.text.slice(whole.quantity.span.end, part.quantity.span.start);
  if (
    !whole ||
    isAttribute(whole) ||
    between!.length > FARTHEST ||
    mentions.slice(whole.order + 1, part.order).some((mention) => !alike.includes(mention) && !isPercent(mention))
  )
    return undefined;
  const before = gapBefore(reading, whole);
  if (!rows.some(([, own]) => own?.test(before) !== false) || mayExceed(whole, part, before + gap)) return undefined;
  // 食品案件12件、药品案件13件，其中移送15件: of all of them.
  const wholes = candidates.filter(({ bracket }) => bracket === whole.bracket);
  return wholes.every(({ quantity }) => quantity.exact)
    ? { wholes: [whole, ...wholes.filter((mention) => mention !== whole)], shape: 'excess' }
    : undefined;
}

function isChanged(reading: Reading, mention: Mention): boolean {
  const { cues } = mention;
  return (
    cue.CHANGED.test(mention.lead) ||
    cues.has('prior') ||
    cues.has('compared') ||
    cue.CARRIED.test(mention.lead.replace(cue.PILED_UP, '')) ||
    cue.CHANGED.test(gapBefore(reading, mention).slice(-8))
  );
}

function mayExceed(whole: Mention, part: Mention, words: string): boolean {
  const [wholeLabel, label] = [labelOf(whole), labelOf(part)];
  return (
    cue.CARRIED.test(wholeLabel.replace(cue.PILED_UP, '') + label + part.lead) ||
    isAverage(wholeLabel + label) ||
    (cue.INCOME.test(wholeLabel) !== cue.INCOME.test(label) && cue.EARNED.test(words)) ||
    (part.bracket > whole.bracket && cue.BASELINE.test(label)) ||
    part.cues.has('target')
  );
}

/** 计划投资20亿元，已完成74亿元，完成率73%: with a rate below 100% the part is within the whole. */
function ratedPart(reading: Reading, part: Mention): Told | undefined {
  const { mentions, text } = reading;
  const whole = mentions[part.order - 1];
  const rate = mentions[part.order + 1];
  if (whole?.kind !== part.kind || rate?.kind !== 'percent' || rate.quantity.low > 100 || !isCounted(part) || !part.quantity.exact)
    return undefined;
  if (whole.sentence !== part.sentence || rate.sentence !== part.sentence || !isRateOf(reading, rate, part) || !whole.quantity.exact)
    return undefined;
  // 在全部经营主体33500户中占78%: the number before 占 is the whole.
  if (cue.OUT_OF.test(gapBefore(reading, rate))) return undefined;
  const before = gapBefore(reading, whole);
  const between = text.slice(whole.quantity.span.end, part.quantity.span.start);
  // 46件建议和76件提案, 由126家增至824家: told side by side, or one after the other in time.
  if (!cue.CLAUSE_MARK.test(between) || part.cues.has('to') || whole.cues.has('from') || part.value[0] > whole.value[1] * MOST_TIMES)
    return undefined;
  const isOlder = cue.INCOMING.test(before + between) && cue.DEALT_WITH.test(between);
  if (isOlder || isChanged(reading, whole) || isChanged(reading, part) || rate.cues.has('up') || rate.cues.has('down')) return undefined;
  const earlier = numbersBefore(reading, whole, Infinity).some(
    (mention) => mention.kind === part.kind && mention.value[1] >= part.value[0],
  );
  return earlier ? undefined : { wholes: [whole], shape: 'excess-rate' };
}

function isRateOf(reading: Reading, rate: Mention, part: Mention): boolean {
  const match = cue.RATE.exec(gapBefore(reading, rate));
  return match !== null && (part.lead + part.tail).includes(match.groups!['name']!);
}
