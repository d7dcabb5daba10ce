/**
 * Verbs that official reports count with, those of one line being the same deed. Source: practice in annual reports. A verb that is missing here
 * stays a part of what is counted, so that two indicators are rather kept apart than made one.
 */
const DEEDS: readonly (readonly [deed: string, ...others: string[]])[] = [
  ['受理', '收到', '接收', '接到', '接收到', '共收'],
  ['办理', '查办', '承办', '办'],
  ['办结', '审结', '结案', '当场办结'],
  ['立案', '立案查处', '立案办理'],
  ['查处', '处理'],
  ['发生'],
  ['涉及'],
  ['纠正'],
  ['作出', '做出', '下达', '实施', '给予'],
  ['开展', '组织', '举办', '组织开展', '组织召开', '召开', '举行', '开展了', '举办了', '召开了', '组织了'],
  ['发放', '散发', '派发', '分发', '印发', '发放了'],
  ['制定', '出台', '印发实施', '制定出台'],
  ['修订', '修改'],
  ['废止', '宣布失效'],
  ['清理'],
  ['审查', '审核', '合法性审查', '法制审核'],
  ['备案', '报备'],
  ['检查', '抽查', '巡查', '检查了'],
  ['排查', '摸排', '排查出', '摸排出'],
  ['发现', '查出', '检出'],
  ['整改', '整治', '完成整改'],
  ['移送', '移交'],
  ['调解', '调处'],
  ['化解'],
  ['解答'],
  ['接待'],
  ['提供'],
  ['培训'],
  ['建成', '建立', '新建'],
  ['公开', '主动公开', '公开了'],
  ['公示'],
  ['发布', '推送'],
  ['录入', '归集'],
  ['签订'],
  ['聘请', '聘任', '选聘'],
  ['配备'],
  ['设立', '设置', '设'],
  ['出动'],
  ['发出', '发送', '制发'],
  ['征求', '征集', '收集'],
  ['采纳', '采用'],
  ['提出'],
  ['答复', '回复', '办复'],
  ['出庭', '出庭应诉'],
  ['引进', '引入'],
  ['签约'],
  ['开工'],
  ['竣工', '完工'],
  ['投入'],
  ['争取'],
  ['拨付', '下拨'],
  ['取消'],
  ['下放'],
  ['承接'],
  ['拆除'],
  ['没收'],
  ['督办'],
  ['评查'],
  ['完成'],
  ['实现'],
  ['查获', '破获'],
  ['清欠', '追讨'],
  ['参加', '参与'],
  ['接受'],
  ['培育', '培养'],
  ['评选'],
  ['划分'],
  ['审议', '研究'],
  ['惠及', '受益'],
  ['挽回'],
  ['回应'],
  ['邀请'],
  ['出具'],
  ['报送', '上报'],
  ['救助', '资助', '帮扶'],
  ['追缴', '收缴'],
  ['指派'],
  ['代理'],
  ['约谈'],
  ['新增', '新增了'],
];

const DEED_BY_VERB: ReadonlyMap<string, string> = new Map(
  DEEDS.flatMap(([deed, ...others]) => [deed, ...others].map((verb) => [verb, deed])),
);
const LONGEST_VERB = Math.max(...[...DEED_BY_VERB.keys()].map(({ length }) => length));

/** The verb that words begin with, as written, and the deed that it stands for. */
export function leadingDeed(words: string): { readonly verb: string; readonly deed: string } | undefined {
  for (let length = Math.min(LONGEST_VERB, words.length); length > 0; length--) {
    const verb = words.slice(0, length);
    const deed = DEED_BY_VERB.get(verb);
    if (deed !== undefined) return { verb, deed };
  }
  return undefined;
}

/** The verb that words end with: 行政复议案件办结. */
export function closingDeed(words: string): { readonly verb: string; readonly deed: string } | undefined {
  for (let length = Math.min(LONGEST_VERB, words.length); length > 1; length--) {
    const verb = words.slice(-length);
    const deed = DEED_BY_VERB.get(verb);
    if (deed !== undefined) return { verb, deed };
  }
  return undefined;
}
