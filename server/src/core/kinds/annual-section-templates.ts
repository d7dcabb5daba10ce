import type { SectionTemplate } from './section-template.js';

/** 法治政府建设年度报告. The five contents: 《法治政府建设与责任落实督察工作规定》. */
export const ruleOfLawSections: Readonly<Record<string, SectionTemplate>> = {
  measures: {
    body: [
      '•加强党对法治政府建设的领导。[[【写明专题研究、部署推进、责任落实的做法和成效】]]。',
      '•依法全面履行职能。[[【写明简政放权、优化营商环境、公共服务的做法、数据和成效】]]。',
      '•健全依法决策机制。严格履行重大行政决策程序，全年开展合法性审查[[×]]件，制定规范性文件[[×]]件，法律顾问参与审查[[×]]件。[[【写明成效】]]。',
      '•严格规范公正文明执法。全年办理行政处罚案件[[×]]件、行政许可[[×]]件，开展行政检查[[×]]次。[[【写明落实行政执法“三项制度”的做法和成效】]]。',
      '•依法化解矛盾纠纷。全年办理行政复议案件[[×]]件、行政诉讼案件[[×]]件，行政机关负责人出庭应诉[[×]]件。[[【写明做法和成效】]]。',
      '•加强法治宣传教育。落实“谁执法谁普法”普法责任制，全年开展普法活动[[×]]场次。[[【写明做法和成效】]]。',
    ],
    name: '主要举措和成效',
    prefixes: ['zyjc', 'jucuochengxiao'],
  },
  deficiencies: {
    body: [
      '•[[【概括第一项不足】]]。[[【写明具体表现】]]。主要原因是[[【写明主观和客观原因】]]。',
      '•[[【概括第二项不足】]]。[[【写明具体表现】]]。主要原因是[[【写明主观和客观原因】]]。',
    ],
    name: '存在的不足和原因',
    prefixes: ['bzyy', 'buzuyuanyin'],
  },
  'first-responsible': {
    body: [
      '党政主要负责人认真履行推进法治建设第一责任人职责，将法治政府建设与经济社会发展同部署、同推进、同督促、同考核。',
      '•带头学法。党委（党组）理论学习中心组集体学法[[×]]次，党政主要负责人讲授法治课[[×]]次。',
      '•研究部署。党政主要负责人主持研究法治政府建设工作[[×]]次，解决重点问题[[×]]个。',
      '•督促落实。党政主要负责人听取法治政府建设情况汇报[[×]]次，组织述法[[×]]人次。[[【写明督办的重点事项和结果】]]。',
    ],
    name: '第一责任人',
    prefixes: ['dyzr', 'diyizerenren'],
  },
  'next-year-plan': {
    body: [
      '[[<次年>]]年，重点做好以下工作：',
      '•[[【概括第一项任务】]]。[[【写明具体举措、完成时限】]]。',
      '•[[【概括第二项任务】]]。[[【写明具体举措、完成时限】]]。',
      '•[[【概括第三项任务】]]。[[【写明具体举措、完成时限】]]。',
    ],
    name: '下一年度主要安排',
    prefixes: ['xynd', 'xiayiniandu'],
  },
  other: {
    body: ['[[【写明其他需要报告的情况；没有的，删去本节】]]。'],
    name: '其他需要报告的情况',
    prefixes: ['qtqk', 'qitaqingkuang'],
  },
};

/** 行政执法总体情况报告. Basis: 国办发〔2018〕118号; data without cases are written as 0, never left out. */
export const enforcementSections: Readonly<Record<string, SectionTemplate>> = {
  'entity-overview': {
    body: ['现有行政执法主体[[×]]个、行政执法人员[[×]]名，其中持有行政执法证件[[×]]名。[[【写明执法机构设置、执法事项和岗位情况】]]。'],
    name: '行政执法主体概况',
    prefixes: ['zfzt', 'zhifazhuti'],
  },
  'case-data': {
    body: [
      '[[<报告年>]]年，共实施行政处罚[[×]]件，罚没金额[[×]]万元；办理行政许可[[×]]件；实施行政强制[[×]]件；开展行政检查[[×]]次。[[【写明各类执法数量与上年相比的变化；没有发生的事项，数量写0】]]。',
    ],
    name: '行政执法数据情况',
    prefixes: ['zfsj', 'zhifashuju'],
  },
  practice: {
    body: [
      '•落实行政执法公示制度。全年公示行政执法信息[[×]]条。[[【写明公示的平台和内容】]]。',
      '•落实行政执法全过程记录制度。配备执法记录仪[[×]]台。[[【写明文字记录、音像记录、归档管理情况】]]。',
      '•落实重大执法决定法制审核制度。全年审核重大执法决定[[×]]件。[[【写明审核机构、人员和结果】]]。',
      '•加强行政执法监督和培训。开展案卷评查[[×]]次、执法培训[[×]]期。[[【写明成效】]]。',
    ],
    name: '执法主要做法',
    prefixes: ['zyzf', 'zhuyaozuofa'],
  },
  deficiencies: {
    body: ['•[[【概括第一个问题】]]。[[【写明具体表现】]]。', '•[[【概括第二个问题】]]。[[【写明具体表现】]]。'],
    name: '执法存在的问题',
    prefixes: ['zfwt', 'zhifawenti'],
  },
  'next-year-plan': {
    body: [
      '[[<次年>]]年，重点做好以下工作：',
      '•[[【概括第一项任务】]]。[[【写明具体举措、完成时限】]]。',
      '•[[【概括第二项任务】]]。[[【写明具体举措、完成时限】]]。',
    ],
    name: '执法下一步打算',
    prefixes: ['zfxb', 'zhifaxiayibu'],
  },
  'first-responsible': {
    body: [
      '党政主要负责人主持研究行政执法工作[[×]]次，听取行政执法工作汇报[[×]]次，协调解决重点问题[[×]]个。[[【写明督办的重点事项和结果】]]。',
    ],
    name: '执法第一责任人',
    prefixes: ['zfdyzr', 'zhifadiyizeren'],
  },
};

/** 政府信息公开工作年度报告: six parts, their names and their order fixed by 国办公开办函〔2021〕30号. */
export const govInfoSections: Readonly<Record<string, SectionTemplate>> = {
  overall: {
    body: [
      '[[<报告年>]]年，认真贯彻落实《中华人民共和国政府信息公开条例》。[[【写明主动公开、依申请公开、政府信息管理、平台建设、监督保障情况】]]。',
    ],
    name: '公开总体情况',
    prefixes: ['gkzt', 'gongkaizongti'],
  },
  'active-disclosure': {
    body: ['[[【在此放入统一格式的表格：规章、行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费】]]。'],
    name: '主动公开情况',
    prefixes: ['zdgk', 'zhudonggongkai'],
  },
  requests: {
    body: ['全年新收政府信息公开申请[[×]]件，上年结转[[×]]件，办结[[×]]件，结转下年度继续办理[[×]]件。[[【在此放入统一格式的表格】]]。'],
    name: '公开申请情况',
    prefixes: ['gksq', 'gongkaishenqing'],
  },
  'review-litigation': {
    body: ['全年因政府信息公开工作被申请行政复议[[×]]件、被提起行政诉讼[[×]]件。[[【在此放入统一格式的表格】]]。'],
    name: '公开复议诉讼情况',
    prefixes: ['gkfy', 'gongkaifuyi'],
  },
  problems: {
    body: ['存在的主要问题：[[【写明问题】]]。', '改进情况：[[【写明改进措施和结果】]]。'],
    name: '公开问题及改进',
    prefixes: ['gkwt', 'gongkaiwenti'],
  },
  other: {
    body: ['[[【写明收取信息处理费等事项；没有的，写“无其他需要报告的事项”】]]。'],
    name: '其他需要报告的事项',
    prefixes: ['qtsx', 'qitashixiang'],
  },
};

/** 信访情况年度报告. Basis: 信访工作条例第四十一条. */
export const petitionSections: Readonly<Record<string, SectionTemplate>> = {
  data: {
    body: [
      '[[<报告年>]]年，共受理信访事项[[×]]件，其中来信[[×]]件、来访[[×]]批[[×]]人次、网上信访[[×]]件，同比[[增长或者下降]][[×]]%。',
      '信访事项主要涉及[[【写明领域】]]；被投诉较多的机关、单位是[[【写明机关、单位】]]。',
    ],
    name: '信访数据统计',
    prefixes: ['xfsj', 'xinfangshuju'],
  },
  handling: {
    body: ['全年转送信访事项[[×]]件、交办[[×]]件、督办[[×]]件，按期办结[[×]]件。[[【写明督办的做法和结果】]]。'],
    name: '信访转送交办督办',
    prefixes: ['xfdb', 'xinfangduban'],
  },
  advice: {
    body: ['全年提出改进工作、完善政策、追究责任建议[[×]]条，被采纳[[×]]条。[[【写明主要建议和采纳情况】]]。'],
    name: '信访建议及采纳',
    prefixes: ['xfjy', 'xinfangjianyi'],
  },
};
