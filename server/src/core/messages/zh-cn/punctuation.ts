import type { RuleTexts } from '../rule-texts.js';

export const punctuationTexts = {
  'document-number': {
    name: '发文字号写法',
    reason: '发文字号由发文机关代字、年份、发文顺序号组成。年份用全称，写在六角括号“〔〕”内；顺序号不加“第”字，不编虚位，后面加“号”字。',
    basis: 'GB/T 9704—2012 7.2.5',
    wrong: '×府发[2023]第03号',
    right: '×府发〔2023〕3号',
    messages: {
      wrong: '发文字号写法不规范：{faults}。“{found}”应写作“{expected}”。',
      fixNumber: '改为“{expected}”',
    },
  },
  'halfwidth-punct': {
    name: '中文里用了半角标点',
    reason: '中文文稿应使用全角标点。半角逗号、冒号、括号多因输入法切换或格式转换带入，版面疏密不一。',
    basis: 'GB/T 15834—2011 5.1',
    wrong: '2023年,我局坚持“三个到位”:',
    right: '2023年，我局坚持“三个到位”：',
    messages: {
      mark: '中文里用了半角标点“{found}”，应为全角“{expected}”。',
      brackets: '中文里用了半角括号，应为全角“（）”。',
      closing: '与它成对的括号在这里',
      all: '全文有{count}处中文里用了半角标点，应改为全角标点。这里是第一处。',
      fixMark: '改为全角“{expected}”',
      fixAll: '全文半角标点改为全角（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
