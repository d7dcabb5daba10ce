import { keptByParagraph } from '../document/kept.js';
import { directionOf, directionWords, type Direction } from '../chinese/directions.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { readGrowthClaims, type GrowthClaim } from './growth-claims.js';
import { firstAfter } from './part-chain.js';
import { readPeriod, type Period } from './growth-periods.js';

/** One number at two times, and what is said of the way from one to the other. */
export interface Growth {
  /** 由120件增加到150件 (from-to) / 150件，比上年120件增长25% (compared) / 150件，上年120件，同比增长25% (beside) / 150件，同比增长25%（上年120件） (behind) */
  readonly form: 'from-to' | 'compared' | 'beside' | 'behind';
  readonly from: Quantity;
  readonly to: Quantity;
  /** 增加 in 由…增加到…. */
  readonly way?: { readonly word: Span; readonly direction: Direction };
  readonly claims: readonly GrowthClaim[];
  /** Whether the first number is that of the year before, which 同比 speaks of. */
  readonly yearBefore: 'yes' | 'no' | 'unknown';
}

/** A number with what it gained since last year, and the rate of that: 150件，比上年增加30件，增长25% / 与上年的120件相比，增加30件，增长25%. */
export interface Increment {
  /** The number told, which is that of now or the one before. */
  readonly end: Quantity;
  readonly is: 'new' | 'old';
  readonly by: GrowthClaim & { readonly kind: 'amount' };
  readonly rate: GrowthClaim & { readonly kind: 'amount' };
}

export interface Growths {
  readonly growths: readonly Growth[];
  readonly increments: readonly Increment[];
}

const SIGNS = /[增减升降涨跌扩缩压翻倍]|提高|回落|下滑|精简|延长|[比较].{0,12}[多少]/u;
const NONE: Growths = { growths: [], increments: [] };
/** A place in an order falls when it is said to rise; age and level are no amounts. */
const NO_AMOUNT = new Set(['year', 'age', 'degree', 'direction', 'floor', 'rank', 'times', 'percentage-point', 'permille', 'tenth']);
const FROM = /[由从](?<label>[^，,。；;、（）()：:由从]{0,16})$/u;
const TO = new RegExp(
  `^(?<noun>[\\p{Script=Han}“”]{0,6}?)[ ]?[，,]?(?:逐步|稳步|大幅|快速|进一步|预计)?(?<word>${directionWords}|调整|变|优化)?(?:达到|达|到|至|为|成)(?<label>[^，,。；;、（）()：:]{0,12})$`,
  'u',
);
/** 由每年2次增加到每季度1次: the numbers alone tell nothing. */
const PER = /[每各均按]\p{Script=Han}{0,2}/u;
const LONGEST_WAY = 30;
const YEARLY = /同比|[比较](?:上年|去年|20\d\d年)/u;
/** The growths of a paragraph, in order. */
export const readGrowths = keptByParagraph((paragraph): Growths =>
  SIGNS.test(paragraph.text) && paragraph.quantities.length > 1 ? collect(paragraph) : NONE,
);

function collect(paragraph: Paragraph): Growths {
  const { quantities } = paragraph;
  const growths: Growth[] = [];
  const increments: Increment[] = [];
  let readUpTo = 0;
  for (let index = 0; index + 1 < quantities.length; index++) {
    if (quantities[index]!.span.start < readUpTo) continue;
    const growth = fromTo(paragraph, index) ?? compared(paragraph, index) ?? beside(paragraph, index) ?? behind(paragraph, index);
    const increment = growth ? undefined : incrementOf(paragraph, index);
    if (growth) growths.push(growth);
    if (increment) increments.push(increment);
    readUpTo = Math.max(readUpTo, ...(growth ? endsOf(growth) : increment ? [increment.rate.amount.span.end] : []));
  }
  return { growths, increments };
}

function endsOf({ from, to, claims }: Growth): readonly number[] {
  return [from.span.end, to.span.end, ...claims.map((claim) => (claim.kind === 'doubling' ? claim.word.end : claim.amount.span.end))];
}

/** 由上年的120件增加到150件，增长25%. */
function fromTo(paragraph: Paragraph, index: number): Growth | undefined {
  const { text, quantities } = paragraph;
  const from = quantities[index]!;
  const to = quantities[index + 1]!;
  if (to.span.start - from.span.end > LONGEST_WAY || !areComparable(from, to, paragraph)) return undefined;
  const lead = FROM.exec(text.slice(Math.max(quantities[index - 1]?.span.end ?? 0, from.span.start - 18), from.span.start));
  const way = lead && TO.exec(text.slice(from.span.end, to.span.start));
  if (!way || (from.unitClass === '' && way.groups!['noun'] !== '')) return undefined;
  const { word = '', label } = way.groups!;
  if (PER.exec(lead.groups!['label']!)?.[0] !== PER.exec(label!)?.[0]) return undefined;
  const direction = directionOf(word);
  const at = from.span.end + way[0].lastIndexOf(word, way[0].length - label!.length);
  const claims = readGrowthClaims(paragraph, to.span.end);
  if (!direction && claims.length === 0) return undefined;
  const yearBefore = followsYear(readPeriod(lead.groups!['label']!), readPeriod(label!));
  const told = { form: 'from-to', from, to, claims, yearBefore } as const;
  return direction ? { ...told, way: { word: { start: at, end: at + word.length }, direction } } : told;
}

/** 150件，比上年120件增长25%. */
function compared(paragraph: Paragraph, index: number): Growth | undefined {
  const to = paragraph.quantities[index]!;
  const from = paragraph.quantities[index + 1]!;
  if (!areNeighbours(paragraph, index)) return undefined;
  const period = readPeriod(clauseBefore(paragraph, index + 1));
  if (!period?.compared || period.noun !== '') return undefined;
  return growthBeside(paragraph, { form: 'compared', from, to, fromPeriod: period, toPeriod: readPeriod(clauseBefore(paragraph, index)) });
}

/** 150件，上年120件，同比增长25% / 上年120件，今年150件，增长25%. */
function beside(paragraph: Paragraph, index: number): Growth | undefined {
  if (!areNeighbours(paragraph, index)) return undefined;
  const [first, second] = [index, index + 1].map((at) => ({
    quantity: paragraph.quantities[at]!,
    clause: clauseBefore(paragraph, at),
    period: readPeriod(clauseBefore(paragraph, at)),
  })) as [Sided, Sided];
  const [from, to] = isEarlier(second.period, first.period) ? [second, first] : [first, second];
  if (!isEarlier(from.period, to.period) || from.period!.compared || to.period?.compared) return undefined;
  if (to === second && !to.period) return undefined;
  // Last year's number needs no noun; if it has one it must be that of this year's.
  const after = paragraph.text.slice(first.quantity.span.end, second.quantity.span.start);
  if (!(first.clause + after.split(CLAUSE_MARK)[0]!).includes(second.period?.noun ?? '')) return undefined;
  return growthBeside(paragraph, {
    form: 'beside',
    from: from.quantity,
    to: to.quantity,
    fromPeriod: from.period!,
    toPeriod: to.period,
  });
}

/** 150件，同比增长25%（上年120件）. */
function behind(paragraph: Paragraph, index: number): Growth | undefined {
  const { text, quantities } = paragraph;
  const to = quantities[index]!;
  if (to.unitClass === '' || !YEARLY.test(text.slice(to.span.end, to.span.end + 24))) return undefined;
  const claims = readGrowthClaims(paragraph, to.span.end);
  const last = claims.at(-1);
  if (last?.kind !== 'amount') return undefined;
  const next = firstAfter(quantities, last.amount.span.end);
  const from = quantities[next];
  if (!from || from.span.start - last.amount.span.end > 16 || !areComparable(from, to, paragraph)) return undefined;
  const [clause, toPeriod] = [clauseBefore(paragraph, next), readPeriod(clauseBefore(paragraph, index))];
  const period = readPeriod(clause);
  const gap = text.slice(last.amount.span.end, from.span.start - clause.length);
  if (!isEarlier(period, toPeriod) || period!.compared || period!.noun !== '' || !/^[，,（(]$/u.test(gap)) return undefined;
  if (PILED_UP.test(clauseBefore(paragraph, index))) return undefined;
  return { form: 'behind', from, to, claims, yearBefore: followsYear(period, toPeriod) };
}

interface Sided {
  readonly quantity: Quantity;
  readonly clause: string;
  readonly period: Period | undefined;
}

interface Pair extends Pick<Growth, 'form' | 'from' | 'to'> {
  readonly fromPeriod: Period;
  readonly toPeriod: Period | undefined;
}

function growthBeside(paragraph: Paragraph, { form, from, to, fromPeriod, toPeriod }: Pair): Growth | undefined {
  const claims = readGrowthClaims(paragraph, Math.max(from.span.end, to.span.end));
  return claims.length === 0 ? undefined : { form, from, to, claims, yearBefore: followsYear(fromPeriod, toPeriod) };
}

const CLAUSE_MARK = /[，,。；;、（(：:）)]/u;
const GAP = /^[\p{Script=Han}“”]{0,10}[，,（(、]?[ ]?(?:而)?$/u;
/** What has piled up over years is not compared with what one year brought. */
const PILED_UP = /累计|以来|其中|总数|年来/u;

function areNeighbours(paragraph: Paragraph, index: number): boolean {
  const { text, quantities } = paragraph;
  const [first, second] = [quantities[index]!, quantities[index + 1]!];
  const between = text.slice(first.span.end, second.span.start);
  if (between.length > LONGEST_WAY || first.unitClass === '' || !areComparable(first, second, paragraph)) return false;
  return (
    GAP.test(between.slice(0, between.length - clauseBefore(paragraph, index + 1).length)) &&
    !PILED_UP.test(clauseBefore(paragraph, index) + between)
  );
}

/** The words of its clause before a quantity, without those that stand before an earlier one. */
function clauseBefore({ text, quantities }: Paragraph, index: number): string {
  const { start } = quantities[index]!.span;
  return text
    .slice(Math.max(quantities[index - 1]?.span.end ?? 0, start - 24), start)
    .split(CLAUSE_MARK)
    .at(-1)!;
}

function isEarlier(period: Period | undefined, other: Period | undefined): boolean {
  if (!period) return false;
  if (period.year !== undefined) return other?.year !== undefined && period.year < other.year;
  return period.isPrevious && other?.isPrevious !== true;
}

function followsYear(from: Period | undefined, to: Period | undefined): Growth['yearBefore'] {
  if (from?.isPrevious) return 'yes';
  if (from?.year === undefined) return from ? 'no' : 'unknown';
  return to?.year === undefined ? 'unknown' : to.year - from.year === 1 ? 'yes' : 'no';
}

/** 150件，比上年增加30件，增长25% / 与上年的120件相比，增加30件，增长25%. */
function incrementOf(paragraph: Paragraph, index: number): Increment | undefined {
  const end = paragraph.quantities[index]!;
  if (end.unitClass === '' || end.unitClass === 'percent' || NO_AMOUNT.has(end.unitClass)) return undefined;
  const [by, rate] = readGrowthClaims(paragraph, end.span.end);
  if (by?.kind !== 'amount' || by.amount.unitClass !== end.unitClass) return undefined;
  if (rate?.kind !== 'amount' || rate.amount.unitClass !== 'percent' || rate.direction !== by.direction) return undefined;
  const period = readPeriod(clauseBefore(paragraph, index));
  if (period?.compared) return period.noun === '' && !rate.yearly ? { end, is: 'old', by, rate } : undefined;
  return by.yearly ? { end, is: 'new', by, rate } : undefined;
}

function areComparable(a: Quantity, b: Quantity, { text }: Paragraph): boolean {
  if (a.unitClass !== b.unitClass || NO_AMOUNT.has(a.unitClass)) return false;
  // 由50增加到80万: which unit the first has is not told.
  return a.unitClass !== '' || [a, b].every(({ number }) => !/[万亿]$/u.test(text.slice(number.start, number.end)));
}
