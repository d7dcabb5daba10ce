import type { RuleTexts } from '../rule-texts.js';

/** Blanks where Chinese text has none. */
export const spaceTexts = {
  'space-in-cjk': {
    name: '汉字之间有空格',
    reason: '正文的汉字之间不留空格。空格多是复制、转换时带进来的，有时正好把一个词拆开。',
    wrong: '邀请法律顾 问审查合同，出具意见书。',
    right: '邀请法律顾问审查合同，出具意见书。',
    messages: {
      mark: '正文的汉字之间多了空格。',
      all: '全文有{count}处汉字之间多了空格。这里是第一处。',
      fix: '删去空格',
      fixAll: '删去全文汉字之间的空格（{count}处）',
    },
  },
  'cjk-digit-space': {
    name: '汉字与数字之间有空格',
    reason: '公文的汉字与数字之间不留空格。空格多是从网页、PDF文件复制时带进来的。',
    wrong: '全年办结案件 20 件，比上年增加 3 件。',
    right: '全年办结案件20件，比上年增加3件。',
    messages: {
      one: '汉字与数字之间多了空格。',
      many: '全文有{count}处汉字与数字之间多了空格，可以一次删完。这里是第一处。',
      fixOne: '删去空格',
      fixMany: '删去全文汉字与数字之间的空格（{count}处）',
    },
  },
  'space-after-punct': {
    name: '标点前后有空格',
    reason: '中文标点占一个字的位置，前后不再加空格。',
    wrong: '深化改革， 服务群众',
    right: '深化改革，服务群众',
    messages: {
      behind: '标点后面多了空格。',
      before: '标点前面多了空格。',
      all: '全文有{count}处标点前后多了空格。这里是第一处。',
      fix: '删去空格',
      fixAll: '删去全文标点前后的空格（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
