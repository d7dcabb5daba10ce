import type { Claim, Equation } from '../judge/claim.js';
import { printedNumber } from '../judge/printed.js';
import type { ShapeName } from '../judge/shapes.js';
import type { Mention } from '../reading/mentions.js';
import { numbersBefore } from '../reading/near.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import { isCounted } from '../reading/kinds.js';
import * as cue from '../reading/words/repeats.js';

const BACK = 2;
const LONG_NAME = 4;
const SHORTEST_NAME = 2;

const same: Equation = {
  asks: ([, before]) => before!,
  holds: ([now, before]) => now![0] <= before![1] && before![0] <= now![1],
  write: ([, before], text) => ({
    terms: '',
    result: text.slice(before!.quantity.span.start, before!.quantity.span.end) || printedNumber(before!, text),
  }),
};

/** A number that takes up one that was told just before. */
export function repeatClaims(reading: Reading): readonly Claim[] {
  return reading.mentions.flatMap((mention) => (isCounted(mention) ? (claimOf(reading, mention) ?? []) : []));
}

function claimOf(reading: Reading, again: Mention): Claim | undefined {
  if (!again.quantity.exact) return undefined;
  const earlier = numbersBefore(reading, again, BACK).filter(({ kind, bracket }) => kind === again.kind && bracket === again.bracket);
  if (earlier.length === 0) return undefined;
  const gap = gapBefore(reading, again);
  const pointsBack = cue.POINTS_BACK.test(gap);
  if (!pointsBack && (cue.ANEW.test(gap) || !cue.TAKES_UP.test(gap.split(cue.CLAUSE_MARK).at(-1)!.trim()))) return undefined;
  if (earlier.some(({ value }) => same.holds([again.value, value]))) return undefined;
  const name = nameIn(again.tail);
  const named = earlier.findLast((mention) => sharesName(mention, name));
  const before = named ?? (pointsBack && earlier.length === 1 ? earlier[0] : undefined);
  if (!before || (!pointsBack && before.sentence === again.sentence && again.cut < 2)) return undefined;
  const shape: ShapeName = pointsBack ? 'points-back' : 'takes-up';
  return { rule: 'quantity-conflict', shape, equation: same, operands: [again, before] };
}

/** 聘任特邀监督员 ends with what 特邀监督员参加 begins with. */
function endsWithBeginning(words: string, name: string): boolean {
  if (words.endsWith(name)) return true;
  for (let length = name.length - 1; length > SHORTEST_NAME; length--) if (words.endsWith(name.slice(0, length))) return true;
  return false;
}

/** How many of the characters of a name stand in other words: 合法性审查事项 for 合法性事项. */
function sharedSigns(name: string, words: string): number {
  return [...name].filter((sign) => words.includes(sign)).length;
}

/** The name at the beginning of the words behind a number. */
function nameIn(words: string): string {
  const name = cue.NAME.exec(words)?.[0] ?? '';
  const verb = name.search(cue.VERB);
  return verb < 0 ? name : name.slice(0, verb);
}

const ALIKE = 0.7;

/** 17支乡镇综合行政执法队 takes up 乡镇综合行政执法队17支, 28名法律顾问 takes up 聘请法律顾问28名. */
function sharesName({ lead, tail }: Mention, name: string): boolean {
  if (name.length < SHORTEST_NAME) return false;
  const words = lead.replace(cue.QUOTES, '');
  return endsWithBeginning(words, name) || tail === name || (name.length >= LONG_NAME && sharedSigns(name, lead) >= ALIKE * name.length);
}
