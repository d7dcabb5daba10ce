import { markRule } from '../mark-slips.js';

/** What is counted or dated: only before these do two numbers tell a range. Codes, telephone numbers and scores keep their hyphens. */
const UNIT =
  '(?:[%％‰℃年月日号时天周岁届级类个家件次人名项户所条起批场期篇本部台套辆元万亿倍成折亩吨米只头座栋间宗份处门种班楼层度]|公里|公斤|千克|平方|小时|百分|季度|工作日|分钟|学年|雪季|位)';
const NUMBER = '\\d{1,6}(?:\\.\\d{1,4})?';
/** No code, no telephone number, no date in figures. */
const LEFT = `(?<![\\w./\\-—#])${NUMBER}`;
const YEAR = '(?:19|20)\\d\\d';
const STROKE = '(?:--?|–|－|――?|──?|——|~)';
const meant = (found: string): string => (found === '~' ? '～' : '—');

/** 数值、年份、时间的起止用“—”或者“～”。Source: GB/T 15834—2011 4.13.3, GB/T 15835—2011. */
export const rangeConnector = markRule({
  id: 'range-connector',
  severity: 'information',
  signs: ['strokes'],
  mechanical: { from: 2 },
  rows: [
    { find: new RegExp(`(?<=(?<![\\w./\\-—])${YEAR}年?)${STROKE}(?=${YEAR}(?:[年）)]|学年|雪季))`, 'gu'), instead: meant },
    { find: new RegExp(`(?<=${LEFT}${UNIT})${STROKE}(?=(?!${YEAR}[年）)])${NUMBER}${UNIT}(?!-\\d))`, 'gu'), instead: meant },
    // 5-10%, 5-10万: what is missing there is told by range-percent and range-wan-yi.
    { find: new RegExp(`(?<=${LEFT})${STROKE}(?=(?!${YEAR}[年）)])${NUMBER}(?![%％‰万亿])${UNIT}(?!-\\d))`, 'gu'), instead: meant },
    { find: new RegExp(`(?<=(?<!\\d)\\d{1,2}[:：]\\d\\d)${STROKE}(?=\\d{1,2}[:：]\\d\\d(?!\\d))`, 'gu'), instead: meant },
    { find: /(?<=[一二三四五六七八九十])-(?=[一二三四五六七八九十]{1,3}(?:季度|月|年级|批|期|级|楼))/gu, instead: '—' },
    { find: /(?<=\p{Script=Han})~(?=\p{Script=Han})/gu, message: 'wave', instead: '～' },
  ],
});
