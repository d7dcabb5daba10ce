import { reportKinds } from './kinds.js';
import type { Prefixes, TemplateLine } from './template-notation.js';

/** A passage that many kinds of report need, in the notation of template-notation.ts. `<今年>` `<本月>` `<今日>` are the day on which it is written. */
export interface PassageTemplate {
  readonly name: string;
  readonly description: string;
  readonly prefixes: Prefixes;
  readonly lines: readonly TemplateLine[];
}

export const paragraphs: readonly PassageTemplate[] = [
  {
    name: '三项制度段落',
    description: '行政执法“三项制度”的规范名称和次序',
    prefixes: ['sxzd', 'sanxiangzhidu'],
    lines: [
      '全面落实行政执法“三项制度”。一是落实行政执法公示制度，全年公示行政执法信息[[×]]条。二是落实行政执法全过程记录制度，配备执法记录仪[[×]]台，音像记录执法活动[[×]]次。三是落实重大执法决定法制审核制度，全年审核重大执法决定[[×]]件。',
    ],
  },
  {
    name: '学法段落',
    description: '领导干部学法的次数和人次',
    prefixes: ['xfdl', 'xuefa'],
    lines: ['落实领导干部应知应会党内法规和国家法律清单制度，全年组织集体学法[[×]]次、法治专题培训[[×]]期，参训[[×]]人次。'],
  },
  {
    name: '规范性文件段落',
    description: '制定、审核、备案、清理的件数；分项之和等于清理总数',
    prefixes: ['gfxwj', 'guifanxingwenjian'],
    lines: [
      '严格落实行政规范性文件合法性审核和备案审查制度，全年制定行政规范性文件[[×]]件，合法性审核[[×]]件，报送备案[[×]]件；清理行政规范性文件[[×]]件，其中继续有效[[×]]件、修改[[×]]件、废止[[×]]件。',
    ],
  },
  {
    name: '普法段落',
    description: '普法活动的场次、资料和人次',
    prefixes: ['pfxc', 'pufaxuanchuan'],
    lines: ['落实“谁执法谁普法”普法责任制，全年开展普法活动[[×]]场次，发放宣传资料[[×]]份，受教育群众[[×]]人次。'],
  },
  {
    name: '复议应诉段落',
    description: '行政复议、行政诉讼案件和负责人出庭；各项结果之和等于总数',
    prefixes: ['fyys', 'fuyiyingsu'],
    lines: [
      '全年发生行政复议案件[[×]]件，其中维持[[×]]件、纠正[[×]]件、其他结果[[×]]件；行政诉讼案件[[×]]件，其中开庭审理[[×]]件，行政机关负责人出庭应诉[[×]]件，出庭应诉率[[×]]%。',
    ],
  },
  {
    name: '执法数据段落',
    description: '处罚、许可、强制、检查的件数；没有发生的写0',
    prefixes: ['zfsjdl', 'zhifashujuduanluo'],
    lines: ['全年实施行政处罚[[×]]件，罚没金额[[×]]万元；办理行政许可[[×]]件；实施行政强制[[×]]件；开展行政检查[[×]]次。'],
  },
  {
    name: '重大行政决策段落',
    description: '重大行政决策的法定程序和件数',
    prefixes: ['zdjc', 'zhongdajuece'],
    lines: ['严格履行公众参与、专家论证、风险评估、合法性审查、集体讨论决定等程序，全年作出重大行政决策[[×]]项，开展合法性审查[[×]]项。'],
  },
];

export const formalElements: readonly PassageTemplate[] = [
  {
    name: '发文字号',
    description: '机关代字、六角括号括年份、顺序号；不加“第”，不编虚位',
    prefixes: ['fwzh', 'fawenzihao'],
    lines: ['[[×府发]]〔[[<今年>]]〕[[×]]号'],
  },
  {
    name: '主送机关',
    description: '顶格，末尾用全角冒号',
    prefixes: ['zsjg', 'zhusongjiguan'],
    lines: ['[[××县委、××县人民政府]]：'],
  },
  {
    name: '过渡语',
    description: '引出正文的一句话',
    prefixes: ['gdy', 'guoduyu'],
    lines: ['现将[[<报告年>]]年[[××××]]情况报告如下：'],
  },
  {
    name: '附件说明',
    description: '正文之后；用阿拉伯数字编号，名称后不加标点',
    prefixes: ['fjsm', 'fujianshuoming'],
    lines: ['附件：1.[[附件名称×]]', '　　　2.[[附件名称×]]'],
  },
  {
    name: '落款',
    description: '发文机关署名和成文日期',
    prefixes: ['lksj', 'luokuan'],
    lines: ['[[××县××局]]', '[[<今年>]]年[[<本月>]]月[[<今日>]]日'],
  },
  {
    name: '成文日期',
    description: '年月日用阿拉伯数字，不编虚位',
    prefixes: ['cwrq', 'chengwenriqi'],
    lines: ['[[<今年>]]年[[<本月>]]月[[<今日>]]日'],
  },
  {
    name: '抄送与印发',
    description: '抄送末尾加句号；印发机关和印发日期',
    prefixes: ['csyf', 'chaosong'],
    lines: ['抄送：[[××县司法局]]。', '[[××县××局办公室]]　　　　　　[[<今年>]]年[[<本月>]]月[[<今日>]]日印发'],
  },
  {
    name: '报告类型',
    description: '写在文稿最前面，指定本文是哪一种报告',
    prefixes: ['bglx', 'baogaoleixing'],
    lines: ['---', `报告类型: [[${reportKinds.map(({ name }) => name).join('|')}]]`, '---'],
  },
];
