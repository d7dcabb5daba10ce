/** The kinds of report, as data: which sections each has to have, by what titles they go, how its years run. */

export const kindIds = [
  'rule-of-law-annual',
  'enforcement-annual',
  'gov-info-annual',
  'petition-annual',
  'gov-work-report',
  'duty-law-report',
  'rectification-report',
  'work-summary',
  'general-report',
] as const;
export type KindId = (typeof kindIds)[number];

/** Identifies a section within its kind, for example `first-responsible`. */
export type SectionId = string;

export interface SectionDefinition {
  readonly id: SectionId;
  /** The standard title. */
  readonly title: string;
  /** `must`: demanded by the rule behind the kind. `should`: customary or advised. `may`: never asked for. */
  readonly necessity: 'must' | 'should' | 'may';
  /** The titles that it goes by in real reports. */
  readonly heading: RegExp;
  /** Titles that `heading` fits and that mean something else. */
  readonly notHeading?: RegExp;
  /** Running text that tells the section's content where it has no heading of its own. */
  readonly content?: RegExp;
  /** Words that most lines of such a section have: by them its text is known under a wrong heading. */
  readonly lines?: RegExp;
  /** Thematic headings may stand for it: reports often have 一、坚持党的领导 二、… instead of 主要举措和成效. */
  readonly byThemes?: true;
  /** The titles of those reports that it is asked of; of all where this is left out. */
  readonly askedIn?: RegExp;
  /** Reports put it where they like: that it stands says nothing about those before it. */
  readonly anywhere?: true;
}

export interface KindDefinition {
  readonly id: KindId;
  readonly name: string;
  /** What the demands rest on, as messages cite it. */
  readonly basis: string;
  /** Fits the title with all blanks taken out. */
  readonly title?: RegExp;
  /** Titles that `title` fits and that mean a report on less: on half a year, on one campaign. */
  readonly notTitle?: RegExp;
  readonly sections: readonly SectionDefinition[];
  /** The sections have fixed names in a fixed order. */
  readonly fixedSections?: true;
  /** `none` for reports that are delivered at a meeting or published by a fixed form: nobody signs them. `optional`: many are not signed. */
  readonly signOff: 'expected' | 'optional' | 'none';
  /** `delivery`: 今年 is the year of delivery, and the plan is for that year. */
  readonly years: 'report-year' | 'delivery';
}

const RULE_OF_LAW = '《法治政府建设与责任落实督察工作规定》关于年度报告内容的规定';
const ENFORCEMENT = '国办发〔2018〕118号文件关于公开年度行政执法总体情况的要求';
const GOV_INFO = '《中华人民共和国政府信息公开条例》第五十条、国办公开办函〔2021〕30号';
const PETITION = '《信访工作条例》第四十一条';
const PRACTICE = '此类报告的通行结构';

const planHeading =
  /下一(?:步|年度?|阶段)|下步|下年|下阶段|[明来]年|展望|^(?:未来)?(?:工作)?(?:打算|计划|安排|思路)$|今后(?:工作)?(?:的)?(?:打算|安排|思路|计划|方向|重点|举措|措施)|下半年.{0,8}(?:打算|安排|计划|思路|重点|任务|举措)|上半年.{0,8}(?:打算|安排|计划|思路)|[一二三四下]季度.{0,6}(?:打算|安排|计划|思路)|\d{4}年(?:度)?.{0,12}(?:计划|打算|安排|思路|重点|要点|目标|任务|谋划)|努力方向|改进措施|做好\d{4}年.{0,6}工作/;
const notPlanHeading = /回顾|总结|完成|落实情况|开展情况|工作情况|进展|成效|整改(?:落实)?情况/;
const planContent =
  /(?:^|[。；])(?:下一步|下步|下一年度?|下一阶段|今后|明年|\d{4}年)[^。；]{0,24}?(?:将|要|计划|拟|继续|打算|着力|重点)|下一步[，,：:]/;
const deficiencyHeading =
  /存在.{0,8}(?:问题|不足|困难|短板|差距)|不足(?:之处|和|与|及|、)|(?:问题|困难|短板)(?:和|与|及|、)?(?:不足|短板|弱项|差距|原因|建议)|(?:困难|挑战)(?:和|与|及|、)问题|主要问题|(?:^|主要|中的?|上的?|方面的?|面临的?)不足$/;
const notDeficiencyHeading = /整改(?:落实|完成)?(?:情况|成效)|上年度|上一年度/;
const deficiencyContent =
  /(?:还|仍|也|依然|尚|但)[^。；]{0,10}?存在(?:着)?[^。；]{0,16}?(?:不足|问题|差距|短板|薄弱|困难)|不足之处|存在(?:着)?(?:一些|一定|不少|许多|诸多)?(?:的)?(?:问题|不足|差距|困难)和?|清醒地?(?:认识|看)到/;
const measuresHeading =
  /举措(?:和|与|及|、)?(?:突出)?成效|措施(?:和|与|及|、)成效|(?:主要|亮点)(?:工作|做法|成效|举措)|亮点.{0,2}成效|工作(?:开展|完成|进展|推进|总体|基本|落实)?情况|工作成效|(?:总体|基本|主要)情况|工作总结|工作回顾|建设情况|开展情况/;
const firstResponsibleHeading = /第一责任人|主要(?:负责人|负责同志|领导).{0,12}(?:履行|推进).{0,8}法治/;
/** Its own words stand first: they are looked for faster than what stands around them. */
const firstResponsibleContent = /第一责任人(?:(?<=(?:法治|依法行政)[^。]{0,40}第一责任人)|(?=[^。]{0,40}(?:法治|依法行政)))/;

/** Who answers for it tells of what he did himself. */
const firstResponsibleLines =
  /(?:主要(?:负责人|负责同志|领导)|书记|主任|[省市县区旗州镇乡局]长)[^。；]{0,40}(?:第一责任人|法治)|亲自(?:部署|过问|协调|督办)/;

const partOfYear = /半年|季度|月份/;
const partOfYearOrCampaign = /半年|季度|月份|专项|行动/;

/** What makes a section one about shortcomings, or one about the time to come. */
const deficiencies = {
  heading: deficiencyHeading,
  notHeading: notDeficiencyHeading,
  content: deficiencyContent,
  lines:
    /不(?:足|够|强|高|大|多|实|深|细|全|严|到位|平衡|完善|规范|健全|及时|均衡|明显|充分|顺畅|稳定)|薄弱|滞后|欠缺|缺乏|缺少|有待|短板|差距|单一|偏(?:低|少|弱)|还需|仍需|困难/,
};
const plan = {
  heading: planHeading,
  notHeading: notPlanHeading,
  content: planContent,
  lines:
    /(?:年|月)(?:底|末)?前|下一(?:步|年度?)|明年|\d{4}年(?:底|内|上半年|下半年|[，,]?.{0,8}(?:将|要|计划|拟|继续|持续|重点|力争|学))|力争|[县区市镇乡局旗们道]将|努力方向/,
};

const firstResponsibleAdvised: SectionDefinition = {
  id: 'first-responsible',
  title: '主要负责人履行推进法治建设第一责任人职责情况',
  necessity: 'should',
  heading: firstResponsibleHeading,
  content: firstResponsibleContent,
  anywhere: true,
  askedIn: /^(?!.*(?:普法|宣传|统计|数据|信访|安全|欠薪)).*(?:法治|依法|\d{4}年度?(?:全年)?(?:主要)?工作(?:情况)?的?(?:报告|汇报))/,
};

export const reportKinds: readonly KindDefinition[] = [
  {
    id: 'gov-info-annual',
    name: '政府信息公开年报',
    basis: GOV_INFO,
    title: /信息公开.*(?:年度报告|年报|工作报告)/,
    fixedSections: true,
    signOff: 'none',
    years: 'report-year',
    sections: [
      { id: 'overall', title: '总体情况', necessity: 'must', heading: /总体情况|^概述$/ },
      { id: 'active-disclosure', title: '主动公开政府信息情况', necessity: 'must', heading: /主动公开/ },
      { id: 'requests', title: '收到和处理政府信息公开申请情况', necessity: 'must', heading: /(?:处理|依).{0,6}申请/ },
      {
        id: 'review-litigation',
        title: '政府信息公开行政复议、行政诉讼情况',
        necessity: 'must',
        heading: /诉讼/,
      },
      { id: 'problems', title: '存在的主要问题及改进情况', necessity: 'must', heading: /问题.{0,6}改进|存在.{0,6}问题/ },
      { id: 'other', title: '其他需要报告的事项', necessity: 'must', heading: /其他需要(?:报告|说明)/ },
    ],
  },
  {
    id: 'petition-annual',
    name: '信访情况年度报告',
    basis: PETITION,
    title: /信访.*(?:年度报告|年报)/,
    notTitle: /信访.*(?:信息公开|法治)|半年|季度|月份|专项/,
    signOff: 'expected',
    years: 'report-year',
    sections: [
      {
        id: 'data',
        title: '信访事项数据统计、涉及领域和被投诉较多的机关、单位',
        necessity: 'must',
        heading: /数据|统计|总体|基本情况|领域|总量|受理/,
        content: /(?:信访(?:事项|总量)?|来信|来访|网上投诉)[^。；]{0,16}\d+(?:件|批|人|封)/,
      },
      {
        id: 'handling',
        title: '信访事项转送、交办、督办情况',
        necessity: 'must',
        heading: /转送|交办|督办|办理|化解/,
        content: /转送|交办|督办/,
      },
      {
        id: 'advice',
        title: '提出改进工作、完善政策、追究责任建议及其被采纳情况',
        necessity: 'must',
        heading: /建议|采纳/,
        content: /提出[^。；]{0,24}建议/,
        anywhere: true,
      },
    ],
  },
  {
    id: 'gov-work-report',
    name: '政府工作报告',
    basis: PRACTICE,
    title: /^(?:.{0,20}(?:省|市|县|区|旗|州|乡|镇|人民政府|\d{4}年度?))?政府工作报告$/,
    signOff: 'none',
    years: 'delivery',
    sections: [
      {
        id: 'review',
        title: '工作回顾',
        necessity: 'should',
        heading: /回顾|工作情况|主要成绩|成就/,
        content: /过去一年|一年来|五年来|20\d\d年/,
      },
      {
        id: 'tasks',
        title: '工作目标和任务',
        necessity: 'should',
        heading: /目标|任务|安排|重点工作|总体要求|主要工作|总体部署|奋斗|做好.{0,12}工作/,
        content: /今年|20\d\d年.{0,30}(?:要|将)/,
      },
      { id: 'self-building', title: '加强政府自身建设', necessity: 'may', heading: /自身建设|政府建设/, anywhere: true },
    ],
  },
  {
    id: 'duty-law-report',
    name: '述职述法报告',
    basis: '《党政主要负责人履行推进法治建设第一责任人职责规定》关于述法的要求',
    title: /述职述法|述法|述责述廉述法/,
    signOff: 'expected',
    years: 'report-year',
    sections: [
      {
        id: 'study',
        title: '学习贯彻习近平法治思想情况',
        necessity: 'must',
        heading: /习近平法治思想|学法|学习/,
        content: /习近平法治思想/,
      },
      {
        id: 'perform',
        title: '履行推进法治建设第一责任人职责情况',
        necessity: 'must',
        heading: /第一责任人|履职|履行.{0,12}职责/,
        content: /第一责任人/,
      },
      {
        id: 'last-year-rectify',
        title: '上年度述法问题整改情况',
        necessity: 'should',
        heading: /(?:上年度|上一年度).{0,10}整改|整改/,
        content: /(?:上年度|上一年度)[^。]{0,20}整改/,
        anywhere: true,
      },
      {
        id: 'problems',
        title: '存在的问题和不足',
        necessity: 'must',
        ...deficiencies,
      },
      { id: 'next', title: '下一步工作思路', necessity: 'must', ...plan },
    ],
  },
  {
    id: 'rectification-report',
    name: '整改报告',
    basis: PRACTICE,
    title: /整改.*(?:报告|情况|汇报)/,
    signOff: 'expected',
    years: 'report-year',
    sections: [
      {
        id: 'org',
        title: '整改工作组织情况',
        necessity: 'should',
        heading: /组织|整改工作(?:开展|总体)|责任落实|总体情况|基本情况|高度重视|政治站位|部署|责任/,
        content: /领导小组|专题(?:研究|会议)|整改方案/,
      },
      {
        id: 'items',
        title: '反馈问题整改落实情况',
        necessity: 'must',
        heading: /整改/,
        notHeading: /组织|打算|下一步|下步|后续|持续|今后|未完成|巩固/,
        content: /已(?:完成)?整改|整改到位|整改完成/,
      },
      {
        id: 'unfinished',
        title: '未完成整改事项及原因',
        necessity: 'should',
        heading: /未完成|正在整改|长期坚持|尚未/,
        content: /未完成|正在整改|长期坚持|全部(?:完成)?整改|均已(?:完成)?整改|(?:全部|均已?)(?:整改)?(?:完成|到位|办结|销号)/,
      },
      { id: 'next', title: '下一步整改打算', necessity: 'must', heading: /下一步|下步|后续|持续|巩固|今后/, content: planContent },
    ],
  },
  {
    id: 'rule-of-law-annual',
    name: '法治政府建设年度报告',
    basis: RULE_OF_LAW,
    title: /法治(?:政府|社会|镇|县|区|市|乡)?建设.*(?:报告|情况|总结|汇报)|依法行政.*(?:报告|情况|总结)/,
    notTitle: partOfYear,
    signOff: 'expected',
    years: 'report-year',
    sections: [
      { id: 'measures', title: '推进法治政府建设的主要举措和成效', necessity: 'must', heading: measuresHeading, byThemes: true },
      {
        id: 'deficiencies',
        title: '存在的不足和原因',
        necessity: 'must',
        ...deficiencies,
      },
      {
        id: 'first-responsible',
        title: '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
        necessity: 'must',
        heading: firstResponsibleHeading,
        content: firstResponsibleContent,
        lines: firstResponsibleLines,
        anywhere: true,
      },
      {
        id: 'next-year-plan',
        title: '下一年度推进法治政府建设的主要安排',
        necessity: 'must',
        ...plan,
      },
      { id: 'other', title: '其他需要报告的情况', necessity: 'may', heading: /其他需要(?:报告|说明)/ },
    ],
  },
  {
    id: 'enforcement-annual',
    name: '行政执法情况报告',
    basis: ENFORCEMENT,
    title: /执法.*(?:总体情况|统计|工作|年度|情况).*(?:报告|年报|总结|汇报|说明)/,
    notTitle: partOfYearOrCampaign,
    signOff: 'expected',
    years: 'report-year',
    sections: [
      {
        id: 'entity-overview',
        title: '行政执法主体和人员情况',
        necessity: 'should',
        heading: /执法主体|执法(?:机构|队伍|人员)|(?:机构|人员).{0,8}情况|基本情况|总体情况/,
        content: /执法人员|持证|执法主体|执法队伍/,
        anywhere: true,
      },
      {
        id: 'case-data',
        title: '年度行政执法数据情况',
        necessity: 'must',
        heading: /数据|执法.{0,6}(?:案件|总体|开展|完成|行为)?.{0,4}(?:情况|统计)|工作(?:开展|总体|完成)?情况|总体情况|工作(?:总结|成效)/,
        notHeading: /^(?!.*(?:数据|案件)).*(?:人员|队伍|主体|机构|装备|培训|资格|证件)/,
        content: /(?:行政)?(?:处罚|许可|强制|检查)[^。]{0,20}\d/,
        anywhere: true,
      },
      {
        id: 'practice',
        title: '主要做法',
        necessity: 'should',
        heading: /做法|措施|举措|成效|重点工作|三项制度|规范化|工作(?:开展)?情况/,
        content: /三项制度|培训|监督/,
        anywhere: true,
      },
      {
        id: 'deficiencies',
        title: '存在的主要问题',
        necessity: 'should',
        ...deficiencies,
      },
      { ...firstResponsibleAdvised, necessity: 'may' },
      {
        id: 'next-year-plan',
        title: '下一步工作打算',
        necessity: 'should',
        ...plan,
      },
    ],
  },
  {
    id: 'work-summary',
    name: '工作总结',
    basis: PRACTICE,
    title: /总结|工作小结/,
    signOff: 'optional',
    years: 'report-year',
    sections: [
      { id: 'done', title: '工作开展情况', necessity: 'must', heading: measuresHeading, byThemes: true },
      {
        id: 'problems',
        title: '存在的问题',
        necessity: 'should',
        ...deficiencies,
      },
      { id: 'next', title: '下一步打算', necessity: 'should', ...plan },
    ],
  },
  {
    id: 'general-report',
    name: '综合工作报告',
    basis: PRACTICE,
    signOff: 'expected',
    years: 'report-year',
    sections: [
      { id: 'measures', title: '工作开展情况', necessity: 'should', heading: measuresHeading, byThemes: true },
      {
        id: 'problems',
        title: '存在的问题',
        necessity: 'should',
        ...deficiencies,
      },
      firstResponsibleAdvised,
      { id: 'next', title: '下一步打算', necessity: 'should', ...plan },
    ],
  },
];

const BY_ID = new Map(reportKinds.map((kind) => [kind.id, kind]));

export function kindById(id: KindId): KindDefinition {
  return BY_ID.get(id)!;
}

/** The kind that an id or a Chinese name means: rule-of-law-annual, 法治政府建设年度报告. */
export function kindByName(name: string): KindDefinition | undefined {
  const wanted = name.trim();
  return reportKinds.find((kind) => kind.id === wanted || kind.name === wanted) ?? kindByTitle(wanted);
}

export function kindByTitle(title: string): KindDefinition | undefined {
  return reportKinds.find((kind) => kind.title?.test(title) && !kind.notTitle?.test(title));
}
