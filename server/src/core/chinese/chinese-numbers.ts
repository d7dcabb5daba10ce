import { readAdjacentDigits } from './adjacent-digits.js';
import { several, upTo, wordBefore, type Bounds } from './approximation.js';
import { isTerm } from './number-terms.js';
import { parseChineseNumeral } from './numerals.js';
import { printedNumber, unitParts, type PrintedNumber } from './printed-number.js';
import { blank, unitPattern } from './unit-pattern.js';
import { matchesOf } from '../text/matches.js';

const SIGNS = '一二两三四五六七八九十百千万亿零';
const FRACTION_SIGNS = '点(?<decimals>[零〇一二三四五六七八九]{1,6})';
const NUMERAL = new RegExp(
  `(?=[${SIGNS}])(?<![${SIGNS}〇第几数\\d０-９.．点])(?:(?<from>[${SIGNS}]{1,9})[至到—～])?(?<digits>[${SIGNS}]{1,23})` +
    `(?:(?:(?<inside>余|多|几|来(?!自))|${FRACTION_SIGNS})(?<scale>[百千]?万|[百千万]?亿|百|千)?)?${blank}?${unitPattern}`,
  'gu',
);
/** 千余人, 近百家, 上万名, 数十起, 几百件. */
const BARE = new RegExp(
  `(?=[几数百千万亿])(?<![${SIGNS}〇第几数\\d０-９.．余多来])(?:(?<some>几|${several})(?<ten>十)?)?(?<scale>[百千]?万|[百千万]?亿|百|千|(?<=十))(?<inside>余|多)?${unitPattern}`,
  'gu',
);
const BARE_BEFORE = new RegExp(`${wordBefore}$`, 'u');
const AND_MORE = new RegExp(`(?:(?<!通|经|不|路|度|超)过|(?<!突)破|${upTo})$`, 'u');
const ADJACENT = /[一二两三四五六七八九]{2}/u;
const SCALES: Readonly<Record<string, number>> = {
  '': 1, 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12,
}; // prettier-ignore

/** Chinese numerals before a measure word; one without stands in too many words and names. */
export function readChineseNumbers(text: string): readonly PrintedNumber[] {
  return [
    ...matchesOf(NUMERAL, text).map((match) => readNumeral(match, text)),
    ...matchesOf(BARE, text).map((match) => readBare(match, text)),
  ].filter((number) => number !== undefined);
}

function readNumeral(match: RegExpExecArray, text: string): PrintedNumber | undefined {
  const { digits, from, inside = '', decimals = '', scale = '' } = match.groups!;
  const place = unitParts(match);
  if (isTerm(text, { start: match.index, numeral: digits!, unit: place.unit })) return undefined;
  if (place.unit === '个' && /^(?:半|多[月小星])/u.test(text.slice(place.end - place.after.length))) return undefined;
  const factor = SCALES[scale]!;
  if (ADJACENT.test(digits!)) {
    const adjacent = from === undefined && scale === '' && inside === '' ? readAdjacentDigits(digits!, place.unit) : undefined;
    return adjacent && printedNumber(place, { ...adjacent, factor, precision: 1, numeral: 'chinese', inside });
  }
  const whole = parseChineseNumeral(digits!);
  if (whole === undefined) return undefined;
  const value = (whole + fractionOf(decimals)) * factor + place.half;
  const precision = place.half > 0 ? place.half : decimals === '' ? factor * lastScaleOf(digits!) : factor / 10 ** decimals.length;
  const bounds = from === undefined ? undefined : rangeFrom(from, value, text.slice(Math.max(0, match.index - 1), match.index));
  if (from !== undefined && !bounds) return undefined;
  return printedNumber(place, { value, factor, precision, numeral: 'chinese', inside, bounds });
}

/** 二十八万 may be rounded as 28万 may be. */
function lastScaleOf(digits: string): number {
  const last = digits.at(-1)!;
  return last === '万' || last === '亿' ? SCALES[last]! : 1;
}

function fractionOf(decimals: string): number {
  return decimals === '' ? 0 : parseChineseNumeral(decimals)! / 10 ** decimals.length;
}

/** 三至五个; 由三到五 is a change. */
function rangeFrom(from: string, to: number, before: string): Bounds | undefined {
  const low = ADJACENT.test(from) ? undefined : parseChineseNumeral(from);
  return low === undefined || low >= to || /[由从自]/u.test(before) ? undefined : [low, to];
}

function readBare(match: RegExpExecArray, text: string): PrintedNumber | undefined {
  const { some, ten, scale, inside = '' } = match.groups!;
  const place = unitParts(match);
  // 突破百亿大关.
  if (place.unit === '大') return undefined;
  const value = SCALES[scale!]! * (ten === undefined ? 1 : 10);
  const lead = text.slice(Math.max(0, match.index - 4), match.index);
  const isOpen = some === undefined && AND_MORE.test(lead);
  const bounds: Bounds | undefined = some !== undefined || isOpen ? [value, value * 10] : undefined;
  if (!bounds && inside === '' && !BARE_BEFORE.test(lead)) return undefined;
  const start = isOpen ? match.index - 1 : match.index;
  return printedNumber(
    { ...place, start },
    { value: value + place.half, factor: value, precision: value, numeral: 'chinese', inside, bounds },
  );
}
