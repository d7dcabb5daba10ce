import { matchesOf } from '../text/matches.js';

const FROM_TO = '[-－—–~～至到、]{1,2}';
const NUMERAL = '[一二三四五六七八九十百零]';

/** Names and places in an order whose numbers may be written in characters. */
const IN_WORDS = [
  `第\\s?${NUMERAL}{1,7}(?:${FROM_TO}第?${NUMERAL}{1,7}){1,20}[次届条款项期位名批章节]?`,
  '最多跑(?:一|1)次',
  '“[^“”。；，！？]{0,15}[\\d一二两三四五六七八九十百千][^“”。；，！？]{0,15}”',
  '‘[^‘’。；，！？]{0,15}[\\d一二两三四五六七八九十百千][^‘’。；，！？]{0,15}’',
  '《[^《》]{0,40}[\\d一二两三四五六七八九十百千][^《》]{0,40}》',
].join('|');
/** Numbers that are a name, a code, a time or a place in an order, and count nothing. */
const UNCOUNTED = beginningWith(
  '\\d〔（(［【[第》《前拨热电传邮编代账卡身证手附图表最“‘',
  [
    // Numbers of documents, articles, ranks and rooms.
    '〔\\d{4}〕\\s?\\d{1,6}号',
    '(?<!\\d)\\d{1,6}号(?:令|文|公告)?',
    `第\\s?\\d{1,6}(?:${FROM_TO}第?\\d{1,6}){0,20}\\s?[号次届条款项期位名批章节]?`,
    '》第?\\s?\\d{1,4}[条款项]',
    '(?<![目以日此之])前\\s?\\d{1,4}\\s?(?:[名位强]|个月|季度)',
    '(?<!\\d)\\d{2,4}(?:强(?![降制化])|(?:国|省|县|乡)道)',
    // Years, months, days and hours.
    `(?<!\\d)(?:19|20)\\d{2}${FROM_TO}(?:19|20)\\d{2}(?!\\d)(?:学?年)?`,
    `(?<![\\d.])\\d{1,2}\\s?(?:${FROM_TO}\\s?\\d{1,2}\\s?)?(?:月(?!龄)(?:\\d{1,2}日)?|季度)`,
    `(?<![\\d.])\\d{1,2}(?::|：(?=[0-5]\\d(?!\\d|[件个名人家户起项次份场宗例条%％.万亿余多])))[0-5]\\d(?::[0-5]\\d)?(?!\\d)`,
    '(?<![\\d.])\\d{1,2}时(?:\\d{1,2}分?)?',
    '(?<![\\d.])\\d{1,2}\\s?日(?!以?内|之内|以上|以下|期限)',
    '(?<![\\d.])\\d{1,3}(?:周年|世纪)',
    // Ratios, codes, slogans, versions.
    '(?<![\\d.])\\d{1,4}(?:\\.\\d{1,4})?(?:[:∶]\\d{1,4}(?:\\.\\d{1,4})?){1,4}',
    '(?<!\\d)\\d{1,4}(?:[+＋·•][\\dNnXx]{1,4}){1,12}',
    '(?<![\\d.])\\d{1,4}[×xX*]\\d{1,4}(?:小时|[天米])?',
    '(?<![\\d.])\\d{1,4}(?:[.．]\\d{1,4}){2,6}',
    '(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\s?版(?!次|面)',
    '(?<![\\d.])(?:[1-9]|1[0-2])\\.(?:[1-9]|[12]\\d|3[01])(?=(?:国家|国际|全国|全民|世界)[^，。；]{1,8}日)',
    // Hotlines, telephones, accounts.
    '(?<![\\d.])(?:12[13]\\d{2}|96\\d{3,4}|95\\d{3})(?=[^\\d，。；]{0,8}(?:热线|平台|电话|系统))',
    '(?<![\\d.])(?:110|119|120|122|114)(?=接?处?警|急救|指挥|报警|救援|联动|火警|平台|热线|有效警情)',
    '(?:拨打|热线|电话|传真|邮编|邮政编码|编号|代码|账号|卡号|身份证号|证号|手机号?)(?:为|是|号码)?[：:]?\\s?\\d[\\d－—-]{2,24}(?![\\d,，.]*\\s?[件次个人起名家户条万亿余多])',
    '(?<!\\d)0\\d{2,3}[-－—]\\d{7,8}(?!\\d)',
    '(?<!\\d)[48]00[-－—]\\d{3}[-－—]?\\d{4}(?!\\d)',
    // Notes and attachments.
    '[（(〔［【[]\\s?\\d{1,3}\\s?[)）〕］】\\]]',
    '(?:附件|附表|附图|图|(?<!代)表)\\s?\\d{1,2}(?![\\d.]|[张幅个份件名人位])',
    '(?<=[。；：:\\s])\\d{1,2}[.．](?!\\d)',
    IN_WORDS,
  ].join('|'),
);
const UNCOUNTED_IN_WORDS = beginningWith('第最“‘《', IN_WORDS);
const DIGIT = /\d/u;
/** 4.7个100%: the ordinal 4., then what is counted. Nothing that is counted one by one has a fraction. */
const ORDINAL_FIRST =
  /^\s*(?:[（(]?\d{1,2}(?:[)）、]|[.．](?!\d)|[.．](?=\d{4}年))\s*|\d{1,2}[.．](?=\d{1,4}\s?(?:[件项起名家户条次场份]|个(?!百分点))))/u;
/** A sign that stands in no number, in no unit and in no word. */
const COVER = '\uE000';

/** The first characters of all choices are told once more in front: at nearly every place of a text no choice has to be tried then. */
function beginningWith(first: string, choices: string): RegExp {
  return new RegExp(`(?=[${first.replaceAll('[', '\\[')}])(?:${choices})`, 'gu');
}

/** The text with every number covered that counts nothing; all places stay. */
export function coverUncounted(
  text: string,
  dates: readonly { readonly span: { readonly start: number; readonly end: number } }[],
): string {
  const ordinal = ORDINAL_FIRST.exec(text)?.[0].length ?? 0;
  const spans = [
    ...(ordinal > 0 ? [{ start: 0, end: ordinal }] : []),
    ...dates.map(({ span }) => span),
    ...matchesOf(DIGIT.test(text) ? UNCOUNTED : UNCOUNTED_IN_WORDS, text).map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  ].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, start)), COVER.repeat(end - Math.max(at, start)));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
