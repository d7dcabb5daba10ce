import { markRule } from '../mark-slips.js';

/** From the mark that parts most to the one that parts least. */
const RANK = '。；：，、';
const strongest = (found: string): string => [...RANK].find((mark) => found.includes(mark))!;

/** 同一个标点连用，或者两个点号连用。？！、！！ and …… are forms of their own. Source: GB/T 15834—2011 5.1. */
export const repeatedPunct = markRule({
  id: 'repeated-punct',
  severity: 'error',
  signs: ['crowded'],
  inTitles: true,
  rows: [
    { find: /(?<mark>[，、；：])\k<mark>{1,5}/gu, instead: (found) => found[0]! },
    { find: /。{3,6}(?!等)(?<!等。{3,6})/gu, message: 'dots', instead: '……' },
    { find: /。[。.](?![。.])(?<![。.]。[。.])|\.。(?![。.])(?<![。.]\.。)/gu, instead: '。' },
    { find: /，,{1,4}|(?<![,，]),{1,4}，/gu, instead: '，' },
    { find: /；;{1,4}|(?<![;；]);{1,4}；/gu, instead: '；' },
    { find: /：:{1,4}|(?<![:：]):{1,4}：/gu, instead: '：' },
    { find: /(?<=[\p{Script=Han}”》）]),,{1,4}(?=\s?[\p{Script=Han}“《（]|$)/gu, instead: '，' },
    { find: /[，、；：](?:(?<!；)；|(?<!：)：|(?<!，)，|(?<!、)、)(?![。，、；：])/gu, message: 'two', instead: strongest, safe: false },
    { find: /[，、；：]。$/gu, message: 'two', instead: '。' },
    { find: /[，、；：]。(?=.)(?!。)|(?<!。)。[，、；：]/gu, message: 'two', instead: strongest, safe: false },
    { find: /[，、；：](?=[）》])|(?<=[（《])[，、；：。]/gu, message: 'atBracket', instead: '', safe: false },
  ],
});
