import { kindSkeleton, reportKinds } from '../../server/src/core/index.js';
import { reportAround, reportOf } from './report-around.js';
import { frames } from './sets.js';

export interface CleanReport {
  readonly name: string;
  readonly text: string;
}

/** Sentences that tell when something was, each right in its report and wrong a year earlier or later. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  'rule-of-law-2020': [
    '2020年12月，组织学习习近平法治思想和中央全面依法治国工作会议精神。',
    '2020年6月10日，县政府召开优化营商环境工作推进会。',
    '2020年是“十三五”规划收官之年，清理涉及审批事项的文件36件。',
  ],
  'rule-of-law-2021': [
    '2021年9月，依据新修订的《中华人民共和国行政处罚法》对5起轻微违法行为作出不予处罚决定。',
    '2021年12月，组织学习党的十九届六中全会精神。',
    '2021年12月，依据《中华人民共和国个人信息保护法》对2家物业企业责令改正。',
    '2021年9月3日，召开了全县行政执法监督工作会议。',
    '2021年是“十四五”开局之年，审核合同126份。',
  ],
  'rule-of-law-2022': [
    '2022年11月，组织学习党的二十大精神，开展集中研讨3次。',
    '2022年8月，依据《中华人民共和国噪声污染防治法》对夜间施工扰民行为作出行政处罚4件。',
    '2022年6月8日，举办了行政执法培训班，培训执法人员18名。',
    '2022年是实施“八五”普法规划的第二年，开展普法宣传活动42场次。',
  ],
  'rule-of-law-2023': [
    '2023年5月12日，县政府召开法治政府建设工作推进会。',
    '2023年6月，扎实开展学习贯彻习近平新时代中国特色社会主义思想主题教育。',
    '2023年10月，依据《中华人民共和国无障碍环境建设法》责令3家公共场所限期整改。',
    '2023年是实施“八五”普法规划的第三年，组织宣传活动86场次。',
    '认真落实“八五”普法规划（2021—2025年），制定年度普法责任清单。',
  ],
  'rule-of-law-2024': [
    '2024年9月，组织执法人员专题学习党的二十届三中全会精神。',
    '2024年6月18日，镇政府召开法治建设工作推进会。',
    '2024年5月，扎实开展党纪学习教育，举办读书班2期。',
    '对照“十四五”规划（2021—2025年）确定的目标，逐项推进任务落实。',
    '2024年9月，依据《中华人民共和国粮食安全保障法》查处未按规定建立粮食经营台账案件1件。',
  ],
  'rule-of-law-2025': [
    '2025年11月，组织学习党的二十届四中全会精神。',
    '2025年8月，依据《中华人民共和国农村集体经济组织法》处理集体经济组织成员身份争议3件。',
    '2025年4月20日，召开了农资打假专项行动部署会。',
    '2025年是“十四五”规划收官之年，查处案件46件。',
  ],
  'enforcement-2024': ['2024年10月，依照《公平竞争审查条例》作出处理决定2件。', '2024年3月6日，召开了综合行政执法工作会议。'],
  'summary-2024': [
    '2024年9月，组织学习党的二十届三中全会精神。',
    '2024年5月，扎实开展党纪学习教育。',
    '2024年3月15日，举办了消费者权益日宣传活动。',
  ],
  'duty-2024': ['2024年10月，带头宣讲党的二十届三中全会精神。', '2024年4月9日，召开了水行政执法工作会议。'],
  'info-2024': ['2024年8月，组织学习党的二十届三中全会精神。'],
  'rectification-2024': ['2024年6月20日，召开了整改工作推进会。'],
};

/** Each report of the contrast set, without and with a sentence that tells when something was. */
const framed: readonly CleanReport[] = [...frames].flatMap(([name, frame]) => [
  { name, text: `${reportOf(frame)}\n` },
  ...(DATED[name] ?? []).map((sentence) => ({ name: `${name}：${sentence}`, text: reportAround(frame, 'account', sentence).text })),
]);

/** 习近平法治思想, which the skeletons speak of, is of 2020. */
const SKELETON_YEARS = [2021, 2022, 2024];
/** `${1:县司法局}` stands for what a clerk would write there, `$1` for the same again. */
const STOP = /\$\{(\d+):([^{}]*)\}|\$(?:\{(\d+)\}|(\d+))/gu;

/** Each kind's skeleton, dated in January of the next year. */
const skeletons: readonly CleanReport[] = reportKinds.flatMap(({ id, name }) =>
  SKELETON_YEARS.map((year) => ({ name: `${name}（骨架，${year}年）`, text: written(kindSkeleton(id, year)) })),
);

function written(snippet: string): string {
  const words = new Map([...snippet.matchAll(STOP)].flatMap(([, stop, given]) => (stop === undefined ? [] : [[stop, given!] as const])));
  const text = snippet.replaceAll(STOP, (_all, stop?: string, _given?: string, braced?: string, bare?: string) => {
    return words.get(stop ?? braced ?? bare ?? '') ?? '';
  });
  return text.replaceAll(/(\d{4}年)×{1,2}月×{1,2}日/gu, '$11月16日');
}

export const cleanReports: readonly CleanReport[] = [...framed, ...skeletons];
