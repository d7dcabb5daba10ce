import { isMeasured } from '../../../chinese/units.js';

/**
 * What the names of parts tell about the parts: whether they shut each other out (then their sum cannot exceed the whole), and whether
 * they leave nothing over (then it cannot fall short of it). Source: the vocabulary of enforcement, litigation and annual reports.
 */
export interface PartsRelation {
  readonly disjoint: boolean;
  readonly exhaustive: boolean;
  /** Such a family has more members than are ever told together: far fewer than the whole are some of them. */
  readonly openEnded: boolean;
  /** The names are attributes that one thing can have together: 女性, 党员, 本科. Nothing can be added. */
  readonly overlapping: boolean;
}

/** The members of one family never overlap, and together they make up the whole. */
const FAMILIES: readonly RegExp[] = [
  /(?:一般|普通|简易|快速|听证)(?:办理)?程序|(?:一般|普通|简易)案件/u,
  /^(?:男|女)/u,
  /^(?:专职|兼职)/u,
  /第(?:一|二|三)产业/u,
  /(?:重大|一般)(?:安全|事故|火灾|生产)*隐患/u,
  /(?:一般|专项)债[务券]/u,
  /^(?:城镇|农村|城市|乡村)/u,
  /^(?:线上|线下|网上|窗口|现场)/u,
  /^(?:境内|境外|国内|国外|省内|省外|市内|市外|区内|区外|县内|县外)/u,
  /^(?:赞成|反对|弃权|同意|不同意)/u,
  /^(?:已|尚?未)(?!经)/u,
  /^(?:已|尚?未|正在)(?=[\p{Script=Han}]{0,6}(?:审|办|结|整改|处理|处置|推进))/u,
];
/** 第一批, 第2期. */
export const SERIES_MEMBER = /^第(?:[一二三四五六七八九十]+|\d+)(?:期|批|轮|次|阶段|组|场|标段|中队|大队)/u;

/** The same, but of so many members a report may tell some only. */
const OPEN_FAMILIES: readonly RegExp[] = [
  /行政(?:处罚|许可|强制|检查|征收|征用|确认|给付|裁决|奖励|备案|指导|审批|命令|复议|诉讼|调解)/u,
  /维持|撤销|变更|确认违法|驳回|终止|责令履行|未审结|审理中|纠正/u,
  SERIES_MEMBER,
  /(?:政府|社会|企业|民间)(?:性)?投资/u,
  /^(?:新建|续建|改建|扩建|改扩建|拟建|在建)/u,
  /^(?:刑事|民事|行政)(?:案件|诉讼)?$/u,
  /^(?:国有|集体|民营|外资|个体)/u,
  /^(?:来信|来访|来电|网上信访)/u,
];
/** All the year: fewer than so many do not make up the whole. */
const PERIODS: readonly (readonly [members: RegExp, count: number])[] = [
  [/(?:春|夏|秋|冬)季?/u, 4],
  [/上半年|下半年/u, 2],
  [/第?(?:一|二|三|四)季度/u, 4],
  [/\d{1,2}(?:月)?[-－—~～至到]\d{1,2}月/u, 4],
];
/** Each thing comes to one of these ends, but a report may name some of them only. */
const OUTCOMES: readonly RegExp[] = [
  /^(?:重点|一般)/u,
  /公务员|事业|工勤|参公/u,
  /(?:一|二|再)审/u,
  /^不?受理|^不予受理/u,
  /继续有效|保留|修改|修订|废止|宣布失效|失效|取消|降低|合并|下放|暂停/u,
  /^(?:在建|停建|停工|竣工|未开工|拟建|续建|新建)/u,
];
/** What passes may be excellent as well, unless the grades are told down to the last. */
const GRADES = /优秀|良好|不合格|基本合格|合格|(?:评|定)为一般|一般等次/u;
const ALL_GRADES = /不合格|良好|等次/u;
const FAILED = /不合格/u;
const THRESHOLD = /以上|以下/u;
/** 国家级, 省级 … make up the whole if they go down to the lowest, but what is 国家级 may be 省级 as well. */
const LEVEL = /(?:国家|部|省|市|县|区|镇|乡|街道|村)(?:级|重点)/u;
const LOWEST_LEVEL = /(?:县|区|镇|乡|街道|村)(?:级|重点)/u;
/** One case can be fined and have its gains confiscated. */
const PENALTY = /罚款|没收|警告|吊销|暂扣|责令|停产停业|拘留|通报批评/u;
/** By who invests and by what is built: one investment is counted under both. */
const INVESTMENT = /(?:工业|民间|社会|技改|技术改造|房地产(?:开发)?|基础设施|制造业|服务业|产业|项目)投资/u;
/** Bodies and places: one thing belongs to one of them, but a report may name some only. */
const BODY = /(?:办|办公室|队|中队|科|科室|股|局|所|站|中心|室|镇|乡|村|街道|社区|县|区|市|组|支部|公司|单位|部门|部|院|窗口|片区)$/u;
const REST = /^(?:其他|其它|其余|剩余|另)/u;
const OVERLAPPING =
  /女|党员|团员|少数民族|族$|本科|专科|研究生|硕士|博士|学历|学位|职称|高级|中级|持证|取得|以上|以下|岁|青年|老年|儿童|军人|骨干|重点|重大(?!行政(?:决策|执法决定))|典型|优秀|先进|特困|低保|残疾|人均|户均|平均|每/u;

/** Of money and of what is measured nothing is told twice, whoever it was taken from. */
export function relateParts(labels: readonly string[], unitClass = ''): PartsRelation {
  const found = { disjoint: false, exhaustive: false, openEnded: false, overlapping: false };
  if (labels.some((label) => THRESHOLD.test(label))) return { ...found, overlapping: true };
  if (FAMILIES.some((members) => areDistinctMembers(labels, members)) || isComplement(labels) || areAllGrades(labels))
    return { ...found, disjoint: true, exhaustive: true };
  if (OPEN_FAMILIES.some((members) => areDistinctMembers(labels, members)))
    return { ...found, disjoint: true, exhaustive: true, openEnded: true };
  const period = PERIODS.find(([members]) => areDistinctMembers(labels, members));
  if (period) return { ...found, disjoint: true, exhaustive: labels.length === period[1] };
  const outcomes = [
    ...OUTCOMES,
    ...(labels.some((label) => ALL_GRADES.test(label)) ? [GRADES] : []),
    ...(isMeasured(unitClass) ? [PENALTY] : []),
  ];
  if (outcomes.some((members) => areDistinctMembers(labels, members))) return { ...found, disjoint: true };
  if (!isMeasured(unitClass) && labels.every((label) => PENALTY.test(label))) return { ...found, overlapping: true };
  if (areDistinctMembers(labels, LEVEL))
    return { ...found, exhaustive: labels.some((label) => LOWEST_LEVEL.test(label) || REST.test(label)), openEnded: true };
  const overlapping = labels.some((label) => OVERLAPPING.test(label)) || labels.some((label) => INVESTMENT.test(label));
  const rest = labels.some((label) => REST.test(label));
  return { ...found, disjoint: !overlapping && (areBodies(labels) || (rest && labels.length === 2)), exhaustive: rest, overlapping };
}

/** 市场监管局, 应急管理局: one thing belongs to one of them, unless they did it together. */
export function areBodies(labels: readonly string[]): boolean {
  return new Set(labels).size === labels.length && labels.every((label) => label !== '' && BODY.test(label));
}

/** 优秀、良好、合格、不合格: three grades or more, down to those that failed. */
export function areAllGrades(labels: readonly string[]): boolean {
  return labels.length > 2 && labels.some((label) => FAILED.test(label)) && areDistinctMembers(labels, GRADES);
}

function areDistinctMembers(labels: readonly string[], members: RegExp): boolean {
  const found = labels.filter((label) => !REST.test(label)).map((label) => members.exec(label)?.[0]);
  return found.length > 0 && labels.length > 1 && found.every((member) => member !== undefined) && new Set(found).size === found.length;
}

/** 公建项目, 非公建项目. */
function isComplement(labels: readonly string[]): boolean {
  const [first, second] = labels;
  return (
    labels.length === 2 && (first === `非${second!}` || second === `非${first!}` || first === `不${second!}` || second === `不${first!}`)
  );
}

/** Averages and incomes a head cannot be added, and a part can be greater than the whole: 居民收入2万元，其中城镇居民3万元. */
const AVERAGE = /均|每|单价|居民.{0,6}收入|工资|薪/u;

export function isAverage(label: string): boolean {
  return AVERAGE.test(label);
}
