import { baseValue, fits, roundingOf } from '../chinese/arithmetic.js';
import { keptByParagraph } from '../document/kept.js';
import { parseChineseNumeral } from '../chinese/numerals.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Breakdown, BreakdownForm } from './breakdown.js';
import { readDifferences } from './differences.js';
import { mayExceed, partsOfWholes } from './excess.js';
import type { Part } from './part-chain.js';
import { areBodies, isAverage, nameAll, relateParts, SERIES_MEMBER, type PartsRelation } from './part-labels.js';
import { readRemainders } from './remainders.js';
import { readBreakdowns } from './totals.js';

interface WeighedSum {
  readonly breakdown: Breakdown;
  /** In the unit of the whole. */
  readonly sum: number;
}

/** Parts that do not add up to their whole, and how sure that is. */
export interface SumSlip extends WeighedSum {
  readonly holds: false;
  readonly certainty: 'proven' | 'likely';
  /** The text leaves no room for parts that are not named. */
  readonly told: 'all' | 'some';
}

/** Parts that make up their whole, where nothing else could be meant. */
export interface HeldSum extends WeighedSum {
  readonly holds: true;
}

export type SumVerdict = SumSlip | HeldSum;

/** The form itself says that nothing else belongs to the whole. */
const CLOSED: ReadonlySet<BreakdownForm> = new Set(['respectively', 'bracket', 'colon', 'summed']);
/** Nor does it admit that some parts are left unnamed. */
const CONCLUSIVE: ReadonlySet<BreakdownForm> = new Set(['respectively', 'summed', 'sorted', 'difference']);
/** Between brackets or behind a colon any mark may part the members of a list. */
const LISTED: ReadonlySet<BreakdownForm> = new Set(['bracket', 'bracket-among', 'colon', 'respectively']);
/** Words that begin a new statement instead of naming a part. */
const STATEMENT =
  /^(?:新|完成|修复|治理|实现|开展|建成|改造|查处|办理|发放|投入|投资|争取|培训|检查|整改|解决|化解|调解|受理|审结|办结|移送|出动|组织|举办|召开|引进|签约|开工|竣工|带动|惠及|覆盖|获|累计|完|达)/u;
/** 新增4家，总数达63家，其中…: nothing is to be added to such a whole. */
const ALL_TOLD = /总[数量计]|合计|累计/u;
/** One case can be of two kinds: 刑事案件, 电信诈骗案件. */
const CASE_KIND = /案件?$/u;
/** 联合检查20次，其中甲局12次、乙局11次: some of them together. */
const TOGETHER = /联合|会同|共同/u;
/** 3批次126人次，其中第一批42人次、第二批38人次: more of them are told than are parted. */
const SERIES_COUNT = /(?<count>\d{1,3}|[一两三四五六七八九十]{1,3})个?(?:期|批|轮|次|阶段|组|场|标段|中队|大队)/gu;
const LONGEST_LEAD = 60;
/** Of an open-ended family so much may not be told of. */
const GREATEST_REST = 0.25;
const MOST_READINGS = 10;
/** What is sorted elsewhere than right before its parts may be another number, if it is much greater or less. */
const GREATEST_EXCESS = 0.25;
const GREATEST_LACK = 0.1;

/** The breakdowns of a paragraph that make up their whole or fail to, in order. */
export const readSums = keptByParagraph((paragraph) => {
  // A part that exceeds its whole is told of as such.
  const excessive = new Set(partsOfWholes(paragraph).flatMap(({ part, excessive: told }) => (told ? [part] : [])));
  return [...readBreakdowns(paragraph), ...readRemainders(paragraph), ...readDifferences(paragraph)]
    .filter(({ parts }) => !parts.some(({ quantity }) => excessive.has(quantity)))
    .filter((breakdown) => !areSomeOfSeries(breakdown, paragraph))
    .flatMap((breakdown) => weighSum(breakdown) ?? []);
});

function areSomeOfSeries({ whole, parts }: Breakdown, { text }: Paragraph): boolean {
  if (!parts.every(({ label }) => SERIES_MEMBER.test(label))) return false;
  const before = text.slice(Math.max(0, whole.span.start - LONGEST_LEAD), whole.span.start);
  return [...before.matchAll(SERIES_COUNT)].some(({ groups }) => {
    const count = groups!['count']!;
    return (/^\d/u.test(count) ? Number(count) : (parseChineseNumeral(count) ?? 0)) > parts.length;
  });
}

/** Judges a breakdown. Undecided wherever another reading than the plain one adds up, or where parts need not make up the whole. */
function weighSum(breakdown: Breakdown): SumVerdict | undefined {
  const { whole, parts, form, clean } = breakdown;
  if (parts.length < 2 || !clean || !isExact(breakdown)) return undefined;
  if (parts.some(({ quantity, label }) => baseValue(quantity) > baseValue(whole) && mayExceed(breakdown, label))) return undefined;
  const labels = parts.map(({ label }) => label);
  if ([breakdown.wholeLabel, ...labels].some(isAverage)) return undefined;
  const relation = relateParts(labels, whole.unitClass);
  if (relation.overlapping || (form === 'listed' && repeatsWhole(breakdown, relation))) return undefined;
  const sum = total(parts.map(({ quantity }) => quantity));
  const weighed = { breakdown, sum: sum / whole.unitScale };
  if (addsUp(breakdown, sum)) return isBinding(breakdown, relation) ? { ...weighed, holds: true } : undefined;
  const certainty = hasFittingReading(breakdown) || isNearerToAnother(breakdown, sum) ? undefined : certaintyOf(breakdown, relation, sum);
  if (!certainty) return undefined;
  const told = relation.exhaustive || CONCLUSIVE.has(form) ? 'all' : 'some';
  return { ...weighed, holds: false, certainty: breakdown.besides.length > 0 ? 'likely' : certainty, told };
}

/** 共912名，较上年净增9名，其中女性4名、男性6名: the parts may be those of the nine. */
function isNearerToAnother({ whole, besides }: Breakdown, sum: number): boolean {
  return besides.some((other) => Math.abs(sum - baseValue(other)) < Math.abs(sum - baseValue(whole)));
}

function certaintyOf(breakdown: Breakdown, relation: PartsRelation, sum: number): SumSlip['certainty'] | undefined {
  const { form, whole, parts } = breakdown;
  if (form === 'difference') return 'likely';
  if (form === 'sorted') return isSortedOut(breakdown, relation, sum) ? 'likely' : undefined;
  // 全镇21个村中，省级示范村3个、市级示范村5个: some of them, unless the names say that there are no others.
  if (form === 'out-of' && !(sum > baseValue(whole) ? relation.disjoint : nameAll(parts.map(({ label }) => label)))) return undefined;
  if (sum > baseValue(breakdown.whole)) return certaintyOfExcess(breakdown, relation, sum);
  return breakdown.open ? undefined : certaintyOfLack(breakdown, relation, sum);
}

/** Sorted by one criterion, nothing is told twice; but only the greatest may be told of. */
function isSortedOut({ whole, open, mixed }: Breakdown, { exhaustive }: PartsRelation, sum: number): boolean {
  const excess = sum / baseValue(whole) - 1;
  return excess > 0 ? exhaustive || excess < GREATEST_EXCESS : !open && !mixed && (exhaustive || -excess < GREATEST_LACK);
}

function addsUp({ whole, parts }: Breakdown, sum: number): boolean {
  const tolerance = parts.reduce((rounding, { quantity }) => rounding + roundingOf(quantity), roundingOf(whole));
  return fits(sum, baseValue(whole), tolerance);
}

/** Whether more than the whole would be told of: what is not shut out by the whole may make it up by chance. */
function isBinding(breakdown: Breakdown, relation: PartsRelation): boolean {
  const { whole, vague } = breakdown;
  return !vague && certaintyOf(breakdown, relation, baseValue(whole) * 1.2 + 2 * whole.unitScale) !== undefined;
}

function isExact({ whole, otherWholes, parts, following }: Breakdown): boolean {
  return [whole, ...otherWholes, ...following, ...parts.map(({ quantity }) => quantity)].every(({ exact }) => exact);
}

function total(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, quantity) => sum + baseValue(quantity), 0);
}

/** Whether any two or more of the parts, or all of them with what follows, add up to anything that may be the whole. */
function hasFittingReading({ whole, otherWholes, besides, parts, following }: Breakdown): boolean {
  const addends = [...parts.map(({ quantity }) => quantity), ...following].slice(0, MOST_READINGS);
  const tolerance = [...addends, whole, ...otherWholes].reduce((sum, quantity) => sum + roundingOf(quantity), 0);
  const wholes = [...possibleWholes([...otherWholes, whole]), ...besides.map(baseValue)];
  for (let chosen = 1; chosen < 1 << addends.length; chosen++) {
    const some = addends.filter((_, index) => chosen & (1 << index));
    if (some.length < 2 || !isReading(chosen, parts.length)) continue;
    if (wholes.some((candidate) => fits(total(some), candidate, tolerance))) return true;
  }
  return false;
}

/** What follows the parts is another group, unless it goes on with all of them; chosen are the addends whose bit is set. */
function isReading(chosen: number, parts: number): boolean {
  const following = chosen >> parts;
  const among = chosen & ((1 << parts) - 1);
  return following === 0 || among === 0 || (among === (1 << parts) - 1 && (following & (following + 1)) === 0);
}

/** Each number before 其中 alone, and the last ones together: 甲12件、乙13件，其中…. */
function possibleWholes(wholes: readonly Quantity[]): readonly number[] {
  const sums = wholes.map((_, index) => total(wholes.slice(index).slice(0, MOST_READINGS)));
  return [...wholes.map(baseValue), ...sums];
}

/** 共办理行政复议10件，行政诉讼5件、行政赔偿2件: the "whole" is a member of the list itself. */
function repeatsWhole({ parts, wholeLabel }: Breakdown, relation: PartsRelation): boolean {
  return !relation.exhaustive || relateParts([...parts.map(({ label }) => label), wholeLabel]).exhaustive;
}

function certaintyOfExcess(
  { form, parts, whole, wholeLabel, otherWholes }: Breakdown,
  relation: PartsRelation,
  sum: number,
): SumSlip['certainty'] | undefined {
  if (TOGETHER.test(wholeLabel) && areBodies(parts.map(({ label }) => label))) return undefined;
  if (!ALL_TOLD.test(wholeLabel) && total([whole, ...otherWholes]) > sum) return relation.disjoint ? 'likely' : undefined;
  if (relation.disjoint) return 'proven';
  if (form === 'listed') return undefined;
  const plain = isPlainList(parts, form);
  if (form === 'summed') return plain && isClose(sum, baseValue(whole)) ? 'proven' : 'likely';
  if (CLOSED.has(form) && plain) return 'proven';
  if (parts.some(({ quantity }) => baseValue(quantity) === baseValue(whole))) return undefined;
  const mayOverlap = whole.unitClass.startsWith('person') || parts.every(({ label }) => CASE_KIND.test(label));
  return plain && (!mayOverlap || isClose(sum, baseValue(whole))) ? 'likely' : undefined;
}

function certaintyOfLack({ form, parts, whole, mixed }: Breakdown, relation: PartsRelation, sum: number): SumSlip['certainty'] | undefined {
  const close = isClose(sum, baseValue(whole));
  if (mixed && !relation.exhaustive) return undefined;
  if (form === 'summed') return close ? 'proven' : 'likely';
  const complete = relation.exhaustive && !(relation.openEnded && 1 - sum / baseValue(whole) > GREATEST_REST);
  if (CLOSED.has(form)) return complete || close ? 'proven' : isPlainList(parts, form) ? 'likely' : undefined;
  if (complete) return 'likely';
  return form !== 'listed' && isNear(sum, baseValue(whole)) && isPlainList(parts, form) ? 'likely' : undefined;
}

/** Names joined by 、 or 和 alone: one list, not a row of statements. */
function isPlainList(parts: readonly Part[], form: BreakdownForm): boolean {
  const joined = parts.every(({ separator }) => separator === '' || /[、和及与]/u.test(separator));
  const uniform = new Set(parts.map(({ separator }) => separator)).size <= 2;
  return (joined || (uniform && (LISTED.has(form) || shareEnding(parts)))) && parts.every(({ label }) => !STATEMENT.test(label));
}

/** 一般程序、简易程序: the same last two characters, or the same first two (执法办、执法大队). */
function shareEnding(parts: readonly Part[]): boolean {
  const labels = parts.map(({ label }) => label);
  const distinct = new Set(labels).size === labels.length;
  return (
    distinct && (new Set(labels.map((label) => label.slice(-2))).size === 1 || new Set(labels.map((label) => label.slice(0, 2))).size === 1)
  );
}

/** So near that the list was surely meant to add up. */
function isClose(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) <= Math.max(1, whole * 0.05);
}

/** Nearer still: after 其中 a list may leave some out, but hardly just one of many. */
function isNear(sum: number, whole: number): boolean {
  const difference = Math.abs(sum - whole);
  return difference <= whole * 0.02 || (difference <= 1 && whole >= 10);
}
