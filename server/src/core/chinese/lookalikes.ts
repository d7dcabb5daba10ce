import { matchesOf } from '../text/matches.js';
/** A sign that looks like another one, which is meant. */
export interface Lookalike {
  readonly at: number;
  /** One sign as well. */
  readonly meant: string;
  readonly kind: 'radical' | 'one' | 'kana' | 'letter' | 'digit';
}

/** Radicals of the supplement, for which Unicode names no plain form; scans and PDF files leave them. */
const RADICALS = new Map(
  (
    '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻅见⺼肉⺩王⺮竹'.match(
      /../gu,
    ) ?? []
  ).map(([radical, plain]) => [radical!, plain!] as const),
);
const RADICAL = /[\u2e80-\u2fd5\uf900-\ufad9]/gu;
/** Strokes that are set for 一, where nothing but a number or that word can stand. */
const STROKE = '[—－―ー㇐]';
const ONE = new RegExp(
  [
    `^${STROKE}(?=[、.．])`,
    `(?<=[（(]十?)${STROKE}(?=[）)])`,
    `(?<=^|[。：；])${STROKE}(?=是[\\p{Script=Han}“])`,
    `(?<=^[（(]?[二三四五六七八九]?十)${STROKE}(?=[、）)])`,
    `(?<=第)${STROKE}(?=[\\p{Script=Han}，])`,
    `(?<=进)${STROKE}(?=步)`,
    // The long vowel of Japanese stands behind kana, never behind these.
    '(?<=[\\p{Script=Han}〇]|^|[，。、：；“])[ー㇐](?=[\\p{Script=Han}、])',
  ].join('|'),
  'gu',
);
const KANA = new Map(Object.entries({ ニ: '二', ハ: '八', カ: '力', エ: '工', ロ: '口', タ: '夕', ト: '卜', オ: '才', ミ: '三' }));
/** A single sign of kana between Chinese characters, or numbering a part. */
const LONE_KANA = /(?<=\p{Script=Han}|^[（(]?)[ニハカエロタトオミ](?=\p{Script=Han}|[、）)])/gu;
const LETTERS = 'OoОΟＯｏlI';
/** A number with a letter in it, before what is counted. Dates are read elsewhere. */
const FIGURE = new RegExp(
  `(?<![\\w.\\-/])(?=[${LETTERS}.,]{0,3}\\d)[\\d${LETTERS}](?:[\\d${LETTERS}.,]{0,10}[\\d${LETTERS}])(?=[%％‰万亿元件个人次起名项户所条场期篇亩吨处家份宗册台套辆]|公里|公顷|平方|余|多)`,
  'gu',
);
const LETTER = new RegExp(`[${LETTERS}]`, 'u');
/** Where the digits of other scripts begin. */
const DIGITS = [0x660, 0x6f0, 0x966, 0xe50] as const;
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/gu;

/** Any of the signs above; most lines have none. A figure needs a letter next to a digit. */
const CHEAP =
  /[\u2e80-\u2fd5\uf900-\ufad9ー㇐ニハカエロタトオミ\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]|[—－―][是、.．）)]|[第进][—－―]|\d[OoОΟＯｏlI]|[OoОΟＯｏlI]\d/u;

/** In order. */
export function readLookalikes(text: string): readonly Lookalike[] {
  if (!CHEAP.test(text)) return [];
  const found = [
    ...signs(text, RADICAL, 'radical', (sign) => RADICALS.get(sign) ?? sign.normalize('NFKC')),
    ...signs(text, ONE, 'one', () => '一'),
    ...signs(text, LONE_KANA, 'kana', (sign) => KANA.get(sign)!),
    ...signs(text, OTHER_DIGIT, 'digit', plainDigit),
    ...lettersInFigures(text),
  ];
  return found.sort((a, b) => a.at - b.at).filter(({ at }, index, all) => at !== all[index - 1]?.at);
}

function signs(text: string, pattern: RegExp, kind: Lookalike['kind'], meantBy: (sign: string) => string): readonly Lookalike[] {
  return matchesOf(pattern, text)
    .map(({ index, 0: sign }) => ({ at: index, meant: meantBy(sign), kind }))
    .filter(({ at, meant }) => meant.length === 1 && meant !== text[at]);
}

function plainDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  return String(code - DIGITS.findLast((first) => first <= code)!);
}

function lettersInFigures(text: string): readonly Lookalike[] {
  return matchesOf(FIGURE, text).flatMap(({ index, 0: number }) =>
    Array.from(number, (sign, offset) => ({
      at: index + offset,
      meant: /[lI]/u.test(sign) ? '1' : '0',
      kind: 'letter' as const,
      sign,
    })).filter(({ sign }) => LETTER.test(sign)),
  );
}

/** What the text means to say, sign for sign. */
export function withMeantSigns(text: string): string {
  const found = readLookalikes(text);
  if (found.length === 0) return text;
  const all = text.split('');
  for (const { at, meant } of found) all[at] = meant;
  return all.join('');
}
