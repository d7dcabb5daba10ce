import { markRule } from '../mark-slips.js';

/** 标有书名号、引号的并列成分之间通常不用顿号；全文说一处。Source: GB/T 15834—2011 4.5.3.5. */
export const dunBetweenTitles = markRule({
  id: 'dun-between-titles',
  severity: 'hint',
  signs: ['dun'],
  mechanical: { from: 2 },
  rows: [{ find: /、(?=《)(?<=》、)|、(?=“)(?<=”、)(?<![与和]“[^“”]{1,20}”、)/gu, instead: '' }],
});
