import { units } from '../../../chinese/units.js';
import type { Span } from '../../../text/span.js';
import { several, upTo } from '../../../chinese/approximation.js';
import { matchesOf } from '../../../text/matches.js';

/** Two words around one number that both make it approximate: 近3000余人, 约20人左右. */
export interface DoubledApproximation {
  readonly kind: DoubledKind;
  readonly before: Span;
  readonly after: Span;
  /** From the first word on, with the unit. */
  readonly phrase: Span;
}

/**
 * `same`: both say the same, either can go. `near-over`: one says less than the number, the other more. `loose`: both say “some”, in
 * different ways. `bound`: one says “some”, the other draws a line. `limit`: both draw the same line.
 */
export type DoubledKind = 'same' | 'near-over' | 'loose' | 'bound' | 'limit';
type WordBefore = 'about' | 'near' | 'over' | 'some' | 'at-least' | 'at-most';
type WordAfter = 'more' | 'around' | 'from' | 'to';

/** A word that only ends in the same character is another word: 节约30余万元, 附近30余户, 赶超20余家. */
const BEFORE = [
  '大约|大概|将近|接近|逾|至少|最少|不少于|不低于|不小于|不超过|至多|最多|不高于|不大于|超过了?',
  '(?<![节契签预合履缔违条公特邀相集盟失隐婚解赴爽应租订期制简要毁续俭])约',
  '(?<![最附邻就靠临远亲贴逼新晚相毗将接走拉抵趋迫])近',
  '(?<![赶反高远治查商农中])超',
  `${several}(?=[十百千万])`,
  `${upTo}(?=[十百千万])`,
].join('|');
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千万]{1,9}';
const SCALE = '[十百千]?[万亿]|[千百](?![瓦米克分])';
const MORE =
  '余(?![下额款生粮热暇地姚杭])|多(?!元[化主调解]|功能|媒体|部门|渠道|学科|[样边层维措跨式发数少]|[规证评]合)|来(?=[人个名户家次件])';
const HEAD = new RegExp(
  `(?<before>${BEFORE})[有为达计合需占]?[ ]?(?<number>${NUMBER})[ ]?(?<inside>${MORE})?(?:${SCALE})?(?<insideToo>${MORE})?`,
  'gu',
);
/** 400余人左右: no word stands before, two behind. */
const ONLY_INSIDE = new RegExp(`(?<![\\dA-Za-z.,])(?:${NUMBER})[ ]?(?<inside>余|多|几)(?:${SCALE})?`, 'gu');
const UNIT = new RegExp(
  `^[ ]?(?:${units
    .map(({ unit }) => unit)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
);
const AROUND = /^[ ]?[^，。；：、（）\d的和与及至到在被]{0,4}?(?<after>左右(?![两侧手边岸臂邻腿脚布对移])|上下(?=$|[，。；、）的]))/u;
const LINE = /^(?<after>以上|以下|以内|之内)(?!学历|职称|职务)/u;
/** 3个多月, 4亿元余; 多次, 多项 belong to what follows. */
const MORE_AFTER = /^(?<after>有余|余(?=$|[，。；、）的])|多(?=$|[，。；、）的]|月|小时|星期|世纪|时间))/u;
const CHEAP =
  /(?:约|大概|近|超|逾|[至最][少多]|不(?:少于|低于|小于|超过|高于|大于))[有为达计合需占了过]?[ ]?[\d一二两三四五六七八九十百千万]|[上数][十百千万]|[余多几][^，。；]{0,8}(?:左右|上下)/u;
/** 近十年, 近20余次: 近 says lately. */
const LATELY = /^[个]?(?:年|月|天|日|周|星期|季度|小时|分钟|世纪|届|期)/u;
const LATELY_IF_FEW = /^(?:次|场)/u;
/** 比上年超过30余万元, 超过20余个县: so much more, more than others. */
const COMPARED = /(?:比|较|预算|计划|任务|目标|指标|排名|位次|时限|期限)[^，。；]{0,12}$/u;
const RIVALS = /^个?(?:县|市|省|区|国家|地区|城市)/u;
const LONGEST_TAIL = 14;

/** Every number of a text that two words make approximate, in order. */
export function readDoubledApproximations(text: string): readonly DoubledApproximation[] {
  if (!CHEAP.test(text)) return [];
  const found = matchesOf(HEAD, text)
    .map((match) => afterWord(match, text))
    .filter((each) => each !== undefined);
  const behind = matchesOf(ONLY_INSIDE, text)
    .map((match) => insideOnly(match, text))
    .filter((each) => each !== undefined);
  const apart = behind.filter(({ after }) => !found.some((each) => each.phrase.start <= after.start && after.start < each.phrase.end));
  return [...found, ...apart].sort((a, b) => a.phrase.start - b.phrase.start);
}

function afterWord(match: RegExpExecArray, text: string): DoubledApproximation | undefined {
  const { before, number, inside, insideToo } = match.groups!;
  const end = match.index + match[0].length;
  const tail = text.slice(end, end + LONGEST_TAIL);
  const unit = UNIT.exec(tail)?.[0] ?? '';
  const family = familyOf(before!);
  if (isOtherMeaning(family, number!, tail.trimStart(), text.slice(Math.max(0, match.index - 20), match.index))) return undefined;
  const mark = inside ?? insideToo;
  const after = mark === undefined ? wordAfter(tail, unit, end) : placeInside(match, mark);
  if (!after) return undefined;
  const kind = KINDS[family][after.word];
  if (kind === undefined || (after.word === 'from' && unit.trim() === '级')) return undefined;
  return {
    kind,
    before: { start: match.index, end: match.index + before!.length },
    after: after.span,
    phrase: { start: match.index, end: Math.max(after.span.end, end + unit.length) },
  };
}

const KINDS: Readonly<Record<WordBefore, Partial<Record<WordAfter, DoubledKind>>>> = {
  about: { more: 'loose', around: 'same', from: 'bound', to: 'bound' },
  near: { more: 'near-over', around: 'loose', from: 'bound', to: 'bound' },
  over: { more: 'same', around: 'loose' },
  some: { more: 'loose', around: 'loose' },
  'at-least': { from: 'limit' },
  'at-most': { to: 'limit' },
};

function familyOf(before: string): WordBefore {
  if (before.endsWith('约') || before === '大概') return 'about';
  if (before.endsWith('近')) return 'near';
  if (before.startsWith('超') || before === '逾') return 'over';
  if (before === '上' || before === '数') return 'some';
  return /少|不低于|不小于/u.test(before) ? 'at-least' : 'at-most';
}

function isOtherMeaning(family: WordBefore, number: string, tail: string, lead: string): boolean {
  if (family === 'near') return LATELY.test(tail) || (LATELY_IF_FEW.test(tail) && !/\d{3}|[百千万]/u.test(number));
  return family === 'over' && (COMPARED.test(lead) || RIVALS.test(tail));
}

interface PlacedWord {
  readonly word: WordAfter;
  readonly span: Span;
}

function placeInside(match: RegExpExecArray, mark: string): PlacedWord {
  const start = match.index + match[0].lastIndexOf(mark);
  return { word: 'more', span: { start, end: start + mark.length } };
}

function wordAfter(tail: string, unit: string, offset: number): PlacedWord | undefined {
  const behindUnit = tail.slice(unit.length);
  const near = (LINE.exec(behindUnit) ?? MORE_AFTER.exec(behindUnit))?.groups!['after'];
  if (near !== undefined) return { word: wordOf(near), span: { start: offset + unit.length, end: offset + unit.length + near.length } };
  return around(tail, offset);
}

function around(tail: string, offset: number): PlacedWord | undefined {
  const match = AROUND.exec(tail);
  if (!match) return undefined;
  const end = offset + match[0].length;
  return { word: 'around', span: { start: end - match.groups!['after']!.length, end } };
}

function wordOf(after: string): WordAfter {
  if (after === '以上') return 'from';
  return after.endsWith('余') || after === '多' ? 'more' : 'to';
}

function insideOnly(match: RegExpExecArray, text: string): DoubledApproximation | undefined {
  const end = match.index + match[0].length;
  const after = around(text.slice(end, end + LONGEST_TAIL), end);
  if (!after) return undefined;
  const start = match.index + match[0].lastIndexOf(match.groups!['inside']!);
  return { kind: 'loose', before: { start, end: start + 1 }, after: after.span, phrase: { start: match.index, end: after.span.end } };
}
