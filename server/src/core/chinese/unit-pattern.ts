import { units } from './units.js';
import { wordsNotUnits } from './words-not-units.js';

/** Units that are none before or behind some words. */
const ONLY: Readonly<Record<string, string>> = {
  // 15日前, 至31日 name a day; 15日内 counts days.
  日: '日(?=以?内|之内|以上|以下|期限)',
  番: '(?<=翻[^。；]{0,16})番',
  期: '期(?!工程|项目|建设|扩建)',
  次: '次(?!全会|全体会议|党代会|代表大会|产业)',
  届: '届(?!人大|政协|全会|[一二三四五六七]中|\\d次)',
};
const UNIT = units
  .filter(({ unit }) => unit !== '分之')
  .map(({ unit }) => unit)
  .sort((a, b) => b.length - a.length)
  .map((unit) => ONLY[unit] ?? unit)
  .join('|');
export const firstSignsOfUnits = [...new Set(units.map(({ unit }) => unit.charAt(0)))].join('');
/** Most signs begin no unit: with these alone looked at first, a number without a unit costs little. */
const FIRST_SIGNS = `(?=[${firstSignsOfUnits}])`;
const AFTER = '以上|以下|以内|之内|以外|左右|上下';
/** 三成半, 两年半. */
const HALF = '(?<=[成年天倍时周亩里斤米吨])半(?![年数价径岁夜程途月])';

/** A unit with what stands behind it: 万元以上 → 元, 以上; 元/亩 → 元, 亩. */
export const unitPattern = `${FIRST_SIGNS}(?!${wordsNotUnits.join('|')})(?<unit>${UNIT})(?:[/／](?<per>${UNIT}))?(?<half>${HALF})?(?<after>${AFTER}|有余|余|多(?![种类样元\\d０-９]))?`;
/** 20万以上: no unit at all. */
export const afterPattern = `(?<afterAlone>${AFTER})`;
export const blank = '[ \\u00A0\\u3000\\u2009\\u202F]';
