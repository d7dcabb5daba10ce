/**
 * Rates whose numerator is part of their denominator, so that they cannot exceed 100%. `strict`: by definition. `loose`: as a rule, but cases
 * carried over or people who moved can lift them above it. Rates missing here may well exceed 100%: 增长率, 完成率, 执行率, 毛入学率, 产销率.
 */
export const strictRates: readonly string[] = [
  '满意率', '满意度', '知晓率', '持证率', '上岗率', '采纳率', '采用率', '合格率', '优良率', '优秀率', '达标率', '公示率', '公开率', '准确率', '正确率', '好评率',
  '支持率', '赞成率', '通过率', '出庭率', '应诉率', '出勤率', '参考率', '及时率', '及时办结率', '按时办结率', '按期办结率',
  '审核率', '审查率', '网办率', '成功率', '识别率', '覆盖率', '覆盖面',
  '就业率', '城镇化率',
]; // prettier-ignore
export const looseRates: readonly string[] = [
  '办结率', '结案率', '整改率', '处置率', '化解率', '调解率', '查处率', '破案率', '参与率', '参保率', '接种率', '普及率', '巩固率', '公示公开率', '签约率',
  '入户率', '到位率', '回访率', '履约率', '备案率', '录入率', '回复率', '答复率', '反馈率', '办复率', '建档率', '到会率', '参训率', '配备率', '占比', '比重',
]; // prettier-ignore
/** Rates of the same names that are reckoned otherwise: 拨备覆盖率, 毛入学率, 电话普及率. */
export const unboundedRates = /拨备|医保|保险|保障|利息|偿债|流动性|准备金|担保|债务|电话|手机|宽带|网络|电视|汽车|百人|百户|毛入|千分/u;
