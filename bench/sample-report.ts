import { writeChineseNumeral } from '../server/src/core/chinese/numerals.js';

const PARAGRAPHS = [
  '全年共办理行政处罚案件{a}件，其中一般程序{b}件、简易程序{c}件，罚没款{b}.{c}万元，案件公示率100%。',
  '深入学习贯彻习近平法治思想，落实“谁执法谁普法”责任制，开展宣传活动{b}场次，发放资料{a}余份，受教育群众{a}人次。',
  '一是加强组织领导。主要负责人全年主持研究法治工作{c}次，听取汇报{c}次。二是强化执法培训。举办培训班{c}期，参训{a}人次。三是完善制度机制。修订《青山县行政执法协作办法（试行）》等制度{c}项，规范执法流程。',
  '严格执行重大行政决策程序，2024年制定规范性文件{c}件，合法性审核率100%；清理规范性文件{b}件，其中继续有效{c}件。',
  '畅通投诉举报渠道，受理群众来信来访{b}件，办结率98.5%，群众满意度持续提升，营商环境不断优化。',
];

const LAST_SECTIONS = [
  ['存在的不足和原因', '执法力量仍然薄弱，主要原因是编制没有及时补充。'],
  ['党政主要负责人履行推进法治建设第一责任人职责情况', '主要负责人带头学法，研究部署法治工作。'],
  ['下一年度主要安排', '2025年，我局将继续规范执法，提高服务水平。'],
] as const;
const TOPICS = ['城乡', '水务', '交通', '文旅', '林草', '农业', '市场', '应急', '教育', '卫健'];

/** An invented report of about `bytes` UTF-8 bytes: title, parts of ten numbered paragraphs each, sign-off. Another seed gives other paragraphs. */
export function sampleReport(bytes: number, heading: (text: string) => string = (text) => text, seed = 0): string {
  const lines = ['青山县司法局关于2024年法治政府建设情况的报告', '', '县委、县政府：', '2024年，我局坚持依法行政。现将有关情况报告如下：'];
  let size = 0;
  for (let part = 1; size < bytes; part++) {
    lines.push(heading(`${writeChineseNumeral(part)}、第${part}方面工作情况`));
    for (let item = 1; item <= 5 && size < bytes; item++) {
      lines.push(
        `（${writeChineseNumeral(item)}）推进第${item}项工作。${paragraph(seed + lines.length)}`,
        paragraph(seed + lines.length + 1),
      );
      size += 3 * (lines.at(-1)!.length + lines.at(-2)!.length);
    }
  }
  for (const [index, [title, body]] of LAST_SECTIONS.entries()) {
    const ordinal = writeChineseNumeral(lines.filter((line) => line.includes('方面工作情况')).length + index + 1);
    lines.push(heading(`${ordinal}、${title}`), body);
  }
  return [...lines, '青山县司法局', '2025年1月20日', ''].join('\n');
}

/** Every paragraph differs from the others in more than its figures, as real ones do. */
function paragraph(seed: number): string {
  const [b, c] = [10 + ((seed * 13) % 90), 2 + (seed % 8)];
  const a = b + c;
  const topic = [...String(seed)].map((digit) => TOPICS[Number(digit)]).join('');
  return PARAGRAPHS[seed % PARAGRAPHS.length]!.replaceAll('，', `，${topic}`)
    .replaceAll('{a}', String(a))
    .replaceAll('{b}', String(b))
    .replaceAll('{c}', String(c));
}
