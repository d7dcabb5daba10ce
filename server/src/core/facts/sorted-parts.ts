import { baseValue, fits, roundingOf } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { labelBefore, NOT_ADDED, type Breakdown } from './breakdown.js';
import { isCompared } from './compared-figures.js';
import { firstAfter, readPartChain } from './part-chain.js';
import { sentenceAt } from './sentences.js';

/** 处罚案件46件；按领域分，城乡建设18件、… / 调解312起。分季度看，一季度71起、…: all of them, sorted by one criterion. */
const SORTED =
  /(?<=^|[。；;，,])(?:按[\p{Script=Han}]{1,8}?(?:划分|分|看)|分[\p{Script=Han}]{1,6}?看|从[\p{Script=Han}]{1,10}?看)[，,：:]/gu;
/** By these one thing can be told twice: fined and warned as well. */
const OVERLAPPING = /处罚|原因|内容|情形|表现/u;
/** 一季度调解71起: the first part says of what it is one. */
const SHORTEST_NAME = 2;
const MOST_WHOLES = 20;
const LONGEST_STRETCH = 600;

/** The sorted wholes of a paragraph, each with its parts; `split` are those that the text splits elsewhere. */
export function readSortedParts(paragraph: Paragraph, split: readonly Breakdown[]): readonly Breakdown[] {
  if (!/[分看][，,：:]/u.test(paragraph.text)) return [];
  const taken = new Set(split.flatMap(({ parts }) => parts.map(({ quantity }) => quantity)));
  return [...paragraph.text.matchAll(SORTED)].flatMap((sign) =>
    OVERLAPPING.test(sign[0]) ? [] : (sortedAt(paragraph, sign, taken) ?? []),
  );
}

/** Where the next sorting of a stretch begins, or the stretch ends: 其中普通程序27件、简易程序19件；按领域分，…. */
export function startOfSorting(text: string, { start, end }: Span): number {
  const stretch = text.slice(start, Math.min(end, start + LONGEST_STRETCH));
  if (!/[分看][，,：:]/u.test(stretch)) return end;
  const [next] = stretch.matchAll(SORTED);
  return next ? start + next.index : end;
}

function sortedAt(paragraph: Paragraph, sign: RegExpExecArray, taken: ReadonlySet<Quantity>): Breakdown | undefined {
  const { text, quantities, sentences } = paragraph;
  const sentence = sentenceAt(sentences, sign.index);
  const start = sign.index + sign[0].length;
  const chain = readPartChain(text, quantities, { start, end: startOfSorting(text, { start, end: sentence.end }) });
  const unitClass = chain.parts[0]?.quantity.unitClass;
  if (chain.parts.length < 2 || unitClass === undefined || NOT_ADDED.has(unitClass)) return undefined;
  // 执法人员386名。按学历分，…；按领域分，…: what is sorted first is sorted again.
  const first = startOfSorting(text, { start: sentence.start, end: sign.index });
  const before = firstAfter(quantities, first);
  const wholes = quantities
    .slice(Math.max(0, before - MOST_WHOLES), before)
    .filter((one) => one.unitClass === unitClass && !taken.has(one) && !isCompared(text, one));
  const parts = chain.parts.map(({ quantity }) => quantity);
  const name = chain.parts[0]!.label;
  const surely = wholes.findLast((one) => addUpTo(one, parts)) ?? wholes.findLast((one) => isNamedIn(name, labelBefore(text, one.span)));
  const whole = surely ?? onlyOne(wholes.filter(({ span }) => span.start >= sentenceAt(sentences, Math.max(0, first - 1)).start));
  if (!whole) return undefined;
  const besides = surely ? [] : wholes.filter((one) => one !== whole);
  return { ...chain, form: 'sorted', whole, wholeLabel: labelBefore(text, whole.span), otherWholes: [], besides, vague: false };
}

function addUpTo(whole: Quantity, parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((value, part) => value + baseValue(part), 0);
  return fits(
    sum,
    baseValue(whole),
    [whole, ...parts].reduce((rounding, one) => rounding + roundingOf(one), 0),
  );
}

function isNamedIn(part: string, whole: string): boolean {
  const deed = whole.slice(-SHORTEST_NAME);
  return deed.length === SHORTEST_NAME && part.length > deed.length && part.endsWith(deed);
}

function onlyOne(wholes: readonly Quantity[]): Quantity | undefined {
  return wholes.length === 1 ? wholes[0] : undefined;
}
