import type { Span } from '../../text/span.js';
import { markRule } from '../mark-slips.js';

/** A unit as people write it, and its name. */
const NAMES: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  平米: '平方米',
  '㎥': '立方米',
  'm³': '立方米',
  m3: '立方米',
  '㎞': '公里',
  '㎝': '厘米',
  公分: '厘米',
  '㎜': '毫米',
  '㎏': '千克',
  公尺: '米',
};
/** Symbols have one form: which letters are capitals tells what they mean. */
const SYMBOLS: Readonly<Record<string, string>> = { kv: 'kV', kw: 'kW', kwh: 'kWh', km: 'km', kg: 'kg' };
const COUNTED = /[\d十百千万亿]\s?$/u;
const MEASURED = /(?<![A-Za-z])\d{1,12}\s?$/u;
const LONGEST_NUMBER = 14;

/** 计量单位用法定名称、规范符号。Source: GB 3100—1993, GB/T 9704—2012 第9章. */
export const unitSymbol = markRule({
  id: 'unit-symbol',
  severity: 'hint',
  signs: ['units'],
  mechanical: { from: 2 },
  rows: [
    {
      find: /(?:[㎡㎥㎞㎝㎜㎏]|m[²³23]|平米|公[分尺])(?![A-Za-z\d²³])/gu,
      instead: (found) => NAMES[found]!,
      unless: (line, { start }) => !COUNTED.test(before(line, start)),
    },
    {
      find: /(?:KV|Kv|kv|K[Ww]|kw|K[Ww][Hh]|kw[Hh]|kWH|KM|Km|KG|Kg)(?![A-Za-z\d²³])/gu,
      message: 'cased',
      instead: (found) => SYMBOLS[found.toLowerCase()]!,
      unless: (line, { start }) => !MEASURED.test(before(line, start)),
    },
  ],
});

function before(line: string, at: Span['start']): string {
  return line.slice(Math.max(0, at - LONGEST_NUMBER), at);
}
