import type { Quantity } from '../chinese/quantities.js';
import type { Span } from '../text/span.js';
import { firstAfter, type Part, type PartChain } from './part-chain.js';
import { relateParts } from './part-labels.js';

/** 普通程序案件20件、罚款28.6万元，简易程序案件29件、罚款2.9万元: two numbers of each part, one chain for either unit. */
const LABEL = /^[ ]*(?:(?:[：:，,、；;]|以及|和|及)[ ]*)?(?<label>[\p{Script=Han}“”]{2,16})$/u;
const LINK = /^[、，,]?[ ]*(?<said>[\p{Script=Han}]{0,6})$/u;
const END = /^[ ]*(?:$|[。；;，,）)])/u;
/** 社会投资84亿元，增长9%；零售总额61亿元，增长8%: behind the semicolon another matter begins, unless its name is one of the same kind. */
const CHANGE = /增|降|减|升|提高|回落/u;
const FEWEST_PAIRS = 2;
const MOST_PAIRS = 6;

/** The two chains of a list whose parts are told in two units by turns; empty where the list is no such list. */
export function readPairedParts(text: string, quantities: readonly Quantity[], { start, end }: Span): readonly PartChain[] {
  const first: Part[] = [];
  const second: Part[] = [];
  let said: string | undefined;
  let at = start;
  for (let index = firstAfter(quantities, start); first.length < MOST_PAIRS; index += 2) {
    const [one, other] = [quantities[index], quantities[index + 1]];
    if (!one || !other || other.span.end > end || one.unitClass === other.unitClass) break;
    if (first.length > 0 && (one.unitClass !== first[0]!.quantity.unitClass || other.unitClass !== second[0]!.quantity.unitClass)) break;
    const label = LABEL.exec(text.slice(at, one.span.start))?.groups!['label'];
    const link = LINK.exec(text.slice(one.span.end, other.span.start))?.groups!['said'];
    if (label === undefined || link === undefined || (said !== undefined && link !== said)) break;
    said = link;
    first.push({ quantity: one, label, separator: '、' });
    second.push({ quantity: other, label, separator: '、' });
    at = other.span.end;
  }
  if (first.length < FEWEST_PAIRS || !END.test(text.slice(at, at + 4))) return [];
  const isDoubtful = CHANGE.test(said!) || (isParted(text.slice(start, at)) && !said!.startsWith('占'));
  if (isDoubtful && !areAlike(first.map(({ label }) => label))) return [];
  return [first, second].map((parts) => ({ parts, following: [], clean: true, mixed: false, open: false }));
}

function isParted(list: string): boolean {
  return /[；;]/u.test(list);
}

function areAlike(labels: readonly string[]): boolean {
  return relateParts(labels).disjoint || new Set(labels.map((label) => label.slice(-2))).size === 1;
}
