import { lastStarting } from '../text/ordered-spans.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** Cheap test: most paragraphs hold nothing of the kind. */
const MARKS =
  /[×XxＸｘ_＿【$某〔]|待|此处|TODO|TBD|FIXME|[年月][ \u3000]|年月|[（(][ \u3000]{0,6}[）)]|[\p{Script=Han}](?:次|件|场|份|起|项|个|人次|元|宗|期|条|篇)[，。；]/u;
const RUN = /(?<![A-Za-z0-9·+＋×Ｘｘ])(?:×{1,12}|[XxＸｘ]{1,12}|20[×XxＸｘ]{2}(?=年))(?![A-Za-z0-9×Ｘｘ])/gu;
const COUNTERS = '(?:次|件|场次?|份|起|个|项|人次|人|家|户|万元|元|宗|期|条|篇|套|所|批)';
/** What is always told with its number. */
const COUNTED_THINGS =
  '(?:开展|组织|举办|召开|联合|专项|执法|日常|入户|现场|集中)(?:检查|培训|宣传|巡查|会议|讲座|排查|演练|宣讲|督导|座谈会|活动|约谈)|(?:办理|受理|审结|调处|调解|化解|查处|审核|审查|处罚|行政处罚|立案|行政复议|复议|诉讼|应诉|信访|执法|违法|矛盾|各类|法律援助)(?:案件|纠纷|合同|文件|事项|矛盾纠纷)|(?:发放|印发|制作|张贴)(?:宣传)?(?:资料|手册|单页|传单|海报|折页)|(?:立案|结案|查处|整改|发现|消除|排查)(?:隐患|问题)';
const BLANK = new RegExp(
  [
    // What templates say where something is to be written.
    '【(?:写明|概括|逐|在此|此处|请|填写|插入|补充|反馈的|待|注[：:])[^】\\n]{0,80}】',
    '【[\\s×…]{0,6}】',
    '[（(\\[［](?:此处|数据|这里|内容)?(?:需要|需|须|应|待|请|尚未)(?:再|进一步|由.{1,8})?(?:补充|填写|填报|核实|核对|完善|确认|插入|添加|更新)[^）)\\]］\\n]{0,16}[）)\\]］]',
    '[（(\\[［](?:此处|这里|数据)(?:补充|填写|插入|核实|核对|更新|添加)[^）)\\]］\\n]{0,16}[）)\\]］]',
    '(?:此处|数据)待(?:补充|填写|填报|核实)',
    '\\b(?:TODO|TBD|FIXME)\\b',
    // Tab stops of a snippet.
    '\\$\\{\\d{1,2}(?:[:|][^}\\n]{0,80})?\\}',
    '\\$\\d(?=$|[\\p{Script=Han}，。；、）])(?![百千万亿])',
    // A document number, a date whose number is left out.
    '〔\\d{4}〕[ \\u3000]{0,6}号',
    '(?<=\\d年)[ \\u3000]{1,10}月(?:[ \\u3000]{1,10}日)?',
    '(?<=\\d月)[ \\u3000]{1,10}日',
    '^年[ \\u3000]{0,10}月[ \\u3000]{0,10}日$',
    // 自年月日起, 截至年月: the numbers are gone.
    '(?<=[自于至从在，。（(])年月日?(?=起|止|前|印发|至|，|。|施行)',
    // （）个, 开展检查次: so is what was counted.
    `(?<=[\\p{Script=Han}\\d])[（(][ \\u3000]{0,6}[）)](?=${COUNTERS})`,
    `(?<=${COUNTED_THINGS})(?:余|多)?(?:${COUNTERS})(?=[，。；]|$)`,
    `(?<=(?:共|达|有|为|办理|办结|出动|发放|新建|培训))(?:余|多)?(?:人次|场次|辆次|台次|家次|余?万?元|件|份|起|宗|户次)(?=[，。；]|$)`,
  ].join('|'),
  'gu',
);
const LINE = /(?<![A-Za-z0-9_＿])[_＿]{2,80}(?![A-Za-z0-9_＿])/gu;
const TO_BE_SIGNED = /(?:签[名字章]|盖章)[：:）)]{0,2}\s{0,4}$/u;
const UNNAMED_PLACE = /某某(?=[省市县区乡镇局]|街道)/gu;
const QUOTED = /“[^”\n]{0,60}”/gu;

/** What is counted or dated: a blank before it waits for a number. */
const COUNTED =
  /^(?:元|[万亿]|件|次|个|项|名|人次|人(?!民)|起|宗|份|场|期|条|台|套|户|家|处(?!理)|批|篇|块|辆|所|支|本|幅|版|天|小时|%|％|届|号|页|年|月|日|平方|公里|亩|吨|米)/u;
const PERSONS = /^[户名人家位个]/u;
/** What an issuer fills into a template: ××县××局, ××情况, ××同志. */
const OFFICIAL = /^(?:省|市|县|区|镇|乡|街道|局|委|办|厅|政府|人民政府|党组|单位|部门|科|同志|书记|主任|情况|工作|问题)/u;
/** A party to a case: its name is hidden on purpose. */
const PRIVATE =
  /^(?:公司|企业|集团|店|餐|超市|药|酒|路|街(?!道)|大道|巷|村|社区|小区|花园|广场|工地|项目|车|学校|中学|小学|幼儿园|医院|诊所|厂|银行|某|先生|女士|案|诉)/u;
const ANONYMOUS = /\p{Script=Han}某(?![些个种一项时])|当事人|原告|被告|上诉人|被申请人|嫌疑人|案例[一二三四五六七八九十\d：:】]|案情/u;
/** ×号 of a court's case or of a house. */
const OTHER_NUMBER = /[初终执再申赔特路街巷道院栋幢单元村]$/u;
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤冉';
/** Blanks of one expression stand this close: ××县××局, ×月×日. */
const CLOSE = 1;

/** Blanks that nobody has filled in yet; names that are hidden on purpose are none. */
export function readPlaceholders(text: string): readonly Span[] {
  if (!MARKS.test(text)) return [];
  const quoted = matchesOf(QUOTED, text).map(spanOf);
  const blanks = matchesOf(BLANK, text).map(spanOf);
  const found = [...blanks];
  const outside = (span: Span): boolean => !isCovered(span, quoted) && !isCovered(span, blanks);
  const runs = ANONYMOUS.test(text) ? [] : matchesOf(RUN, text).map(spanOf);
  for (const span of runs) if (outside(span) && isBlank(text, span)) found.push(span);
  for (const span of matchesOf(LINE, text).map(spanOf))
    if (!TO_BE_SIGNED.test(text.slice(Math.max(0, span.start - 8), span.start))) found.push(span);
  for (const span of matchesOf(UNNAMED_PLACE, text).map(spanOf))
    if (outside(span) && !endsWithSurname(text.slice(0, span.start))) found.push(span);
  return joinClose(text, found);
}

/** ××次 waits for a number, ××县 for a name; 王××, ××公司, 川A××× hide one. */
function isBlank(text: string, span: Span): boolean {
  const length = span.end - span.start;
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  const after = text.slice(span.end, span.end + 5);
  const isPerson = length <= 2 && endsWithSurname(before);
  if (COUNTED.test(after)) return !(isPerson && PERSONS.test(after)) && !(after.startsWith('号') && OTHER_NUMBER.test(before));
  if (length === 1 || isPerson || PRIVATE.test(after)) return false;
  return OFFICIAL.test(after) || length >= 3 || /[：:]$/u.test(before);
}

function endsWithSurname(before: string): boolean {
  return before !== '' && SURNAMES.includes(before.slice(-1));
}

function joinClose(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start - last.end <= CLOSE && !/[。；，、,;]/u.test(text.slice(last.end, span.start))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** By one of several stretches that are in order and apart. */
function isCovered({ start, end }: Span, stretches: readonly Span[]): boolean {
  const nearest = lastStarting(stretches, start, (stretch) => stretch);
  return nearest !== undefined && end <= nearest.end;
}
