import type { KindId, SectionId } from './kinds.js';
import type { Prefixes, TemplateLine } from './template-notation.js';

/** A whole report before it is written: what stands before the sections, the sections by their ids, what stands after them. */
export interface Skeleton {
  readonly opening: readonly TemplateLine[];
  readonly sections: readonly SectionId[];
  readonly closing: readonly TemplateLine[];
  readonly prefixes: Prefixes;
}

const issuer = '[[机关=××县××局]]';
const year = '[[年=<报告年>]]';
const signOff: TemplateLine = `${issuer}\n[[<次年>]]年[[×]]月[[×]]日`;

export const skeletons: Readonly<Record<KindId, Skeleton>> = {
  'rule-of-law-annual': {
    opening: [
      `${issuer}关于${year}年法治政府建设情况的报告`,
      '[[××县委、××县人民政府]]：',
      `${year}年，坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，认真落实法治政府建设各项部署。现将有关情况报告如下：`,
    ],
    sections: ['measures', 'deficiencies', 'first-responsible', 'next-year-plan'],
    closing: [signOff],
    prefixes: ['fzzf', 'fazhizhengfu'],
  },
  'enforcement-annual': {
    opening: [`${issuer}${year}年度行政执法总体情况报告`, `现将${year}年度行政执法总体情况报告如下：`],
    sections: ['entity-overview', 'case-data', 'practice', 'deficiencies', 'first-responsible', 'next-year-plan'],
    closing: [signOff],
    prefixes: ['xzzf', 'xingzhengzhifa'],
  },
  'gov-info-annual': {
    opening: [
      `${issuer}${year}年政府信息公开工作年度报告`,
      `根据《中华人民共和国政府信息公开条例》第五十条规定，编制${year}年政府信息公开工作年度报告。`,
    ],
    sections: ['overall', 'active-disclosure', 'requests', 'review-litigation', 'problems', 'other'],
    closing: [signOff],
    prefixes: ['xxgk', 'xinxigongkai'],
  },
  'petition-annual': {
    opening: [`${issuer}${year}年信访情况年度报告`, '[[××县委、××县人民政府]]：', `现将${year}年度信访情况报告如下：`],
    sections: ['data', 'handling', 'advice'],
    closing: ['特此报告。', signOff],
    prefixes: ['xfnb', 'xinfangnianbao'],
  },
  'gov-work-report': {
    opening: [
      '政府工作报告',
      '（[[<次年>]]年[[×]]月[[×]]日在[[××县第×届人民代表大会第×次会议]]上）',
      '[[××县人民政府县长　×××]]',
      '各位代表：',
      '现在，我代表[[××县人民政府]]，向大会报告政府工作，请予审议，并请各位列席人员提出意见。',
    ],
    sections: ['review', 'tasks', 'self-building'],
    closing: [],
    prefixes: ['zfgz', 'zhengfugongzuo'],
  },
  'duty-law-report': {
    opening: [
      `[[××县××局局长]]${year}年度述职述法报告`,
      `${year}年，认真履行推进法治建设第一责任人职责，带头尊法学法守法用法。现将履职情况报告如下：`,
    ],
    sections: ['study', 'perform', 'last-year-rectify', 'problems', 'next'],
    closing: ['[[述职人：×××]]\n[[<次年>]]年[[×]]月[[×]]日'],
    prefixes: ['szsf', 'shuzhishufa'],
  },
  'rectification-report': {
    opening: [
      `${issuer}关于[[××××]]反馈问题整改落实情况的报告`,
      '[[××县委]]：',
      '[[<报告年>]]年[[×]]月，[[【写明反馈意见的单位】]]反馈问题[[×]]个。现将整改落实情况报告如下：',
    ],
    sections: ['org', 'items', 'unfinished', 'next'],
    closing: [signOff],
    prefixes: ['zgbg', 'zhenggaibaogao'],
  },
  'work-summary': {
    opening: [`${issuer}${year}年工作总结`, `${year}年，认真贯彻落实上级决策部署，扎实推进各项工作。现将有关情况总结如下：`],
    sections: ['done', 'problems', 'next'],
    closing: [signOff],
    prefixes: ['gzzj', 'gongzuozongjie'],
  },
  'general-report': {
    opening: [`${issuer}关于[[××××]]情况的报告`, '[[××县人民政府]]：', '现将有关情况报告如下：'],
    sections: ['measures', 'problems', 'first-responsible', 'next'],
    closing: ['特此报告。', signOff],
    prefixes: ['zhgz', 'zonghegongzuo'],
  },
};
