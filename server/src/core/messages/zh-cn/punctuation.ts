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
    reason: '中文文稿应使用全角标点。半角逗号、冒号、句点多因输入法切换或格式转换带入，版面疏密不一。',
    basis: 'GB/T 15834—2011 5.1',
    wrong: '2023年,我局坚持“三个到位”:',
    right: '2023年，我局坚持“三个到位”：',
    messages: {
      mark: '中文里用了半角标点“{found}”，应为全角“{expected}”。',
      all: '全文有{count}处中文里用了半角标点，应改为全角标点。这里是第一处。',
      fixMark: '改为全角“{expected}”',
      fixAll: '全文半角标点改为全角（{count}处）',
    },
  },
  'halfwidth-bracket': {
    name: '中文里用了半角括号',
    reason: '中文文稿的括号、书名号用全角，不用半角括号，也不用大于号、小于号代替书名号。',
    basis: 'GB/T 15834—2011 4.9、4.15',
    wrong: '执法人员5名(其中2人持证)',
    right: '执法人员5名（其中2人持证）',
    messages: {
      mark: '中文里用了半角符号，应为全角“{expected}”。',
      closing: '与它成对的在这里',
      all: '全文有{count}处中文里用了半角括号，应改为全角。这里是第一处。',
      fix: '改为全角“{expected}”',
      fixAll: '全文半角括号改为全角（{count}处）',
    },
  },
  'lookalike-char': {
    name: '形近字符',
    reason:
      '从扫描件、网页、PDF文件里复制来的文字，常把“一”变成长音符或者横线，把0变成字母O，把汉字变成部首。看着一样，查找、统计、排版时却对不上。',
    wrong: '罚款1O0元，ー是加强领导',
    right: '罚款100元，一是加强领导',
    messages: {
      radical: '这里的“{found}”是部首或者兼容字符，应为汉字“{expected}”。',
      one: '这里的“{found}”是横线，应为汉字“{expected}”。',
      kana: '这里的“{found}”是日文假名，应为汉字“{expected}”。',
      letter: '数字里混有字母“{found}”，应为数字“{expected}”。',
      digit: '这里的“{found}”是别种文字的数字，应为“{expected}”。',
      all: '全文有{count}个形近字符，看着对，其实是别的字符。这里是第一处。',
      fix: '改为“{expected}”',
      fixAll: '全文形近字符改为应有的字（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
