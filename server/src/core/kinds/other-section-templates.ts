import type { SectionTemplate } from './section-template.js';

/** 政府工作报告: spoken early in the year after the one reviewed; 今年 is the year of the tasks. */
export const govWorkSections: Readonly<Record<string, SectionTemplate>> = {
  review: {
    heading: '[[<报告年>]]年工作回顾',
    body: [
      '•[[【概括第一方面工作】]]。[[【写明做法、数据和成效】]]。',
      '•[[【概括第二方面工作】]]。[[【写明做法、数据和成效】]]。',
      '在肯定成绩的同时，我们也清醒认识到，发展中还存在一些困难和问题：[[【写明问题】]]。',
    ],
    name: '工作回顾',
    prefixes: ['gzhg', 'gongzuohuigu'],
  },
  tasks: {
    heading: '[[<次年>]]年主要目标和重点任务',
    body: [
      '主要预期目标是：[[【写明目标和数值】]]。',
      '•[[【概括第一项任务】]]。[[【写明具体举措】]]。',
      '•[[【概括第二项任务】]]。[[【写明具体举措】]]。',
    ],
    name: '目标任务',
    prefixes: ['mbrw', 'mubiaorenwu'],
  },
  'self-building': {
    body: ['•坚持依法行政。[[【写明具体举措】]]。', '•坚持廉洁从政。[[【写明具体举措】]]。'],
    name: '政府自身建设',
    prefixes: ['zsjs', 'zishenjianshe'],
  },
};

/** 述职述法报告. Basis: 党政主要负责人履行推进法治建设第一责任人职责的年终述法. */
export const dutyLawSections: Readonly<Record<string, SectionTemplate>> = {
  study: {
    body: [
      '深入学习贯彻习近平法治思想，主持理论学习中心组集体学法[[×]]次，参加法治专题学习[[×]]次，讲授法治课[[×]]次。[[【写明学以致用的情况】]]。',
    ],
    name: '学习贯彻法治思想',
    prefixes: ['xxgc', 'xuexiguanche'],
  },
  perform: {
    body: [
      '•加强组织领导。主持研究法治建设工作[[×]]次，听取工作汇报[[×]]次，解决重点问题[[×]]个。',
      '•坚持依法决策。主持重大行政决策[[×]]项，均按规定履行公众参与、专家论证、风险评估、合法性审查、集体讨论决定程序。',
      '•推动严格执法。[[【写明支持和督促行政执法、行政复议、出庭应诉的情况】]]。',
    ],
    name: '述法履职情况',
    prefixes: ['sflz', 'lvxingzhize'],
  },
  'last-year-rectify': {
    body: ['上年度述法查摆问题[[×]]个，已完成整改[[×]]个。[[【逐项写明整改措施和结果】]]。'],
    name: '上年度述法问题整改',
    prefixes: ['sndzg', 'shangniandu'],
  },
  problems: {
    body: ['•[[【概括第一个问题】]]。[[【写明具体表现和原因】]]。', '•[[【概括第二个问题】]]。[[【写明具体表现和原因】]]。'],
    name: '述法存在的问题',
    prefixes: ['sfwt', 'shufawenti'],
  },
  next: {
    body: ['•[[【概括第一项打算】]]。[[【写明具体举措、完成时限】]]。', '•[[【概括第二项打算】]]。[[【写明具体举措、完成时限】]]。'],
    name: '述法下一步思路',
    prefixes: ['sfxb', 'shufaxiayibu'],
  },
};

/** 整改报告: the items answer the problems handed over one by one, so their number is the number of problems. */
export const rectificationSections: Readonly<Record<string, SectionTemplate>> = {
  org: {
    body: ['收到反馈意见后，召开专题会议[[×]]次，制定整改方案，明确整改任务[[×]]项、整改措施[[×]]条。[[【写明责任分工和督促检查情况】]]。'],
    name: '整改组织情况',
    prefixes: ['zgzz', 'zhenggaizuzhi'],
  },
  items: {
    body: [
      '•关于“[[【反馈的第一个问题】]]”的问题。[[【写明整改措施、完成时间和结果】]]。',
      '•关于“[[【反馈的第二个问题】]]”的问题。[[【写明整改措施、完成时间和结果】]]。',
    ],
    name: '整改落实情况',
    prefixes: ['zgls', 'zhenggailuoshi'],
  },
  unfinished: {
    body: ['尚未完成的整改事项[[×]]项。[[【逐项写明进展、未完成的原因、责任单位和完成时限】]]。'],
    name: '未完成整改事项',
    prefixes: ['wwczg', 'weiwancheng'],
  },
  next: {
    body: ['•持续抓好整改。[[【写明后续任务和完成时限】]]。', '•健全长效机制。[[【写明制度建设情况】]]。'],
    name: '下一步整改打算',
    prefixes: ['zgxb', 'zhenggaixiayibu'],
  },
};

export const workSummarySections: Readonly<Record<string, SectionTemplate>> = {
  done: {
    body: ['•[[【概括第一项工作】]]。[[【写明做法、数据和成效】]]。', '•[[【概括第二项工作】]]。[[【写明做法、数据和成效】]]。'],
    name: '工作开展情况',
    prefixes: ['gzkz', 'gongzuokaizhan'],
  },
  problems: {
    body: ['•[[【概括第一个问题】]]。[[【写明具体表现】]]。', '•[[【概括第二个问题】]]。[[【写明具体表现】]]。'],
    name: '存在的问题',
    prefixes: ['czwt', 'cunzaiwenti'],
  },
  next: {
    body: ['•[[【概括第一项打算】]]。[[【写明具体举措、完成时限】]]。', '•[[【概括第二项打算】]]。[[【写明具体举措、完成时限】]]。'],
    name: '下一步打算',
    prefixes: ['xybds', 'xiayibudasuan'],
  },
};

export const generalReportSections: Readonly<Record<string, SectionTemplate>> = {
  measures: {
    body: ['•[[【概括第一项做法】]]。[[【写明做法、数据和成效】]]。', '•[[【概括第二项做法】]]。[[【写明做法、数据和成效】]]。'],
    name: '主要做法和成效',
    prefixes: ['zfcx', 'zuofachengxiao'],
  },
  problems: {
    body: ['•[[【概括第一个问题】]]。[[【写明具体表现】]]。', '•[[【概括第二个问题】]]。[[【写明具体表现】]]。'],
    name: '存在的主要问题',
    prefixes: ['zywt', 'zhuyaowenti'],
  },
  next: {
    body: ['•[[【概括第一项安排】]]。[[【写明具体举措、完成时限】]]。', '•[[【概括第二项安排】]]。[[【写明具体举措、完成时限】]]。'],
    name: '下一步工作安排',
    prefixes: ['xybap', 'xiayibuanpai'],
  },
  'first-responsible': {
    body: ['主要负责人主持研究法治工作[[×]]次，听取工作汇报[[×]]次，协调解决重点问题[[×]]个。[[【写明督办的重点事项和结果】]]。'],
    name: '主要负责人履职',
    prefixes: ['zyfzr', 'zhuyaofuzeren'],
  },
};
