import type { RuleTexts } from '../rule-texts.js';

export const dateFormTexts = {
  'two-digit-year': {
    name: '年份简写',
    reason: '年份写四位数。“23年”既像年份，又像年数，容易读错。',
    wrong: '22年至23年，共培训4期',
    right: '2022年至2023年，共培训4期',
    messages: {
      short: '“{found}”的年份写成了两位数，应写全：“{expected}”。',
      fix: '改为“{expected}”',
    },
  },
  'date-zero-pad': {
    name: '月、日前多写了0',
    reason: '月、日不编虚位，1月就写“1月”，不写“01月”。',
    basis: 'GB/T 9704—2012 7.3.5.4',
    wrong: '2025年01月05日',
    right: '2025年1月5日',
    messages: {
      padded: '“{found}”的月、日前不加0，应为“{expected}”。',
      all: '全文有{count}处月、日前多写了0。这里是第一处。',
      fix: '改为“{expected}”',
      fixAll: '全文去掉月、日前的0（{count}处）',
    },
  },
  'date-mixed-numerals': {
    name: '日期数字体例不对',
    reason: '日期用阿拉伯数字，年、月、日三个字写全。汉字数字与阿拉伯数字混用，或者只用点号、短横线，都不合体例。',
    wrong: '落款：二零二五年一月五日；正文：二〇二五年1月、2025.1.5',
    right: '2025年1月5日',
    messages: {
      signed: '成文日期用阿拉伯数字，写全年、月、日：“{found}”应为“{expected}”。（依据：GB/T 9704—2012 7.3.5.4）',
      mixed: '日期的数字写法不统一：“{found}”应为“{expected}”。',
      dotted: '正文里的日期写全年、月、日：“{found}”应为“{expected}”。',
      letter: '日期“{found}”里混有形似数字的字母，检索和排序时认不出来，应为“{expected}”。',
      fix: '改为“{expected}”',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
