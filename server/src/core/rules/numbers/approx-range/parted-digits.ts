import type { Span } from '../../../text/span.js';
import { parseChineseNumeral } from '../../../chinese/numerals.js';
import { matchesOf } from '../../../text/matches.js';

/** 三、五天: two digits side by side name a rough number; no mark parts them. */
export interface PartedDigits {
  readonly span: Span;
  readonly mark: Span;
}

/** What goes by rough numbers. 级, 期, 月, 季度, 产业, 年级 and floors are numbered one by one: 一、二期工程 are two. */
const COUNTED =
  '天|个(?!两|二|各|分别|产业|季度|阶段|批次|标段|维护|确立|自信|意识)|人(?!大)|[名位](?=[^次，。；、）])(?!单|于)|次(?!会|产)|件|起|户|家|里地|公里|千米|米|亩|元|分钟|小时|岁|斤|句|倍|遍|辆|份(?!额)|趟|年(?=[，。；、）内来后间时之]|$)';
const PARTED = new RegExp(
  `(?<![第、一二两三四五六七八九十百千万\\d（(“‘初高大小周年月期级型类档条款项])(?<from>[一二两三四五六七八])(?<mark>、)(?<to>[二两三四五六七八九])(?<scale>[十百千万]{0,2})(?<unit>${COUNTED})`,
  'gu',
);
const LIST_BEFORE = /[。；：\s]$|^$|(?:第|分别|各|选项|方案|编号|星期|礼拜)$/u;

/** The rough numbers of a text whose digits are parted by 、, in order. Ordinals of a heading begin a paragraph or a sentence. */
export function readPartedDigits(text: string): readonly PartedDigits[] {
  if (!text.includes('、')) return [];
  const found: PartedDigits[] = [];
  for (const match of matchesOf(PARTED, text)) {
    const { from, to } = match.groups!;
    if (LIST_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index)) || !areRough(from!, to!)) continue;
    const end = match.index + match[0].length;
    found.push({ span: { start: match.index, end }, mark: { start: match.index + 1, end: match.index + 2 } });
  }
  return found;
}

/** 一两个, 三四天, 七八百 go up by one; 三五天 is the one that goes up by two. */
function areRough(from: string, to: string): boolean {
  const step = parseChineseNumeral(to)! - parseChineseNumeral(from)!;
  return step === 1 || (from === '三' && to === '五');
}
