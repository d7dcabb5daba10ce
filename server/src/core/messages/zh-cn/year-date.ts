import type { RuleTexts } from '../rule-texts.js';

export const yearDateTexts = {
  'plan-year-not-next': {
    name: '下步安排年份不是次年',
    reason: '年度报告写上一年的事，安排的是下一年的工作。安排里还写报告年度，多是沿用旧稿忘了改年份。',
    wrong: '2023年度报告：“三、下一年度安排：2023年我们将……”',
    right: '2023年度报告：“三、下一年度安排：2024年我们将……”',
    messages: {
      same: '下一年度安排写的是{plan}年，与报告年度相同，应为{expected}年。',
      wrong: '下一年度安排写的是{plan}年，而本文报告的是{report}年，安排应为{expected}年。',
      again: '安排里的这一处也写成了{plan}年',
      reportYear: '这里说报告的是{report}年',
      fixPlan: '把安排等处的年份改为{next}年（{count}处，报告年度仍为{year}年）',
      fixReportYear: '把报告年度改为{year}年（{count}处）',
    },
  },
  'report-year-mismatch': {
    name: '报告年度前后不一致',
    reason: '标题、首段和各节标题说的应是同一年度。不一致多是在上年文稿上修改时漏改。',
    wrong: '标题写“2024年度”，首段写“2023年，在县委坚强领导下……”',
    right: '标题写“2024年度”，首段写“2024年，在县委坚强领导下……”',
    messages: {
      mismatch: '报告年度前后不一致：这里写{found}年，而本文报告的是{report}年。',
      titleOdd: '报告年度前后不一致：标题写{title}年，正文写的都是{others}年。',
      says: '这里写的是{year}年',
      fixOthers: '改为{year}年（{count}处）',
      fixTitle: '把标题中的年份改为{year}年',
    },
  },
  'sign-date-before-year-end': {
    name: '成文日期早于报告年度结束',
    reason: '年度报告在年末或次年写成。落款日期早于报告年度的12月，标题年份或落款日期必有一处写错。',
    wrong: '《××镇2023年法治政府建设年度报告》落款2023年1月16日',
    right: '《××镇2022年法治政府建设年度报告》落款2023年1月16日',
    messages: {
      early: '落款日期是{date}，这时{report}年还没有过完，不可能报告{report}年全年的情况：报告年度或落款日期有一处写错。',
      reportYear: '这里说报告的是{report}年',
      plan: '下一年度安排写的是{plan}年',
      fixReportYear: '把报告年度改为{year}年（{count}处）',
      fixDate: '把落款等处的年份改为{next}年（{count}处）',
    },
  },
  'relative-year': {
    name: '“今年”指代不明',
    reason: '报告在次年签发，“今年”按字面是签发的那一年，读者却要理解为报告年度。写明年份就不会误解。',
    wrong: '2024年度报告（2025年1月签发）：“今年以来，我局……”',
    right: '2024年度报告（2025年1月签发）：“2024年以来，我局……”',
    messages: {
      one: '本文在{signed}年签发，“{word}”按字面是{signed}年，应写明“{year}”。',
      many: '本文在{signed}年签发，“{word}”按字面是{signed}年，应写明“{year}”；全文共{count}处。',
      signed: '落款在{signed}年',
      same: '这里也应写明“{year}”',
      fixOne: '改为“{year}”',
      fixMany: '全部改为“{year}”（{count}处）',
    },
  },
  'impossible-date': {
    name: '不存在的日期',
    reason: '日历上没有的日期、对不上的星期，必有一处写错。',
    wrong: '2023年2月29日；2023年1月16日（星期二）',
    right: '2023年2月28日；2023年1月16日（星期一）',
    messages: {
      month: '“{found}”不存在：一年只有12个月。',
      day: '“{found}”不存在：{month}只有{days}天。',
      weekday: '{date}是星期{right}，与括号里写的不符。',
      fixWeekday: '改为“{right}”',
    },
  },
  'doc-number-year': {
    name: '发文字号年份与落款不符',
    reason: '发文字号用成文当年的年份。两处不同，多是沿用了上年的文号。',
    basis: 'GB/T 9704—2012 7.2.5',
    wrong: '×府发〔2024〕3号，落款2025年1月16日',
    right: '×府发〔2025〕3号，落款2025年1月16日',
    messages: {
      mismatch: '发文字号的年份是{number}年，落款是{signed}年，两处应一致。',
      signed: '落款在{signed}年',
      fix: '把发文字号的年份改为{signed}',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
