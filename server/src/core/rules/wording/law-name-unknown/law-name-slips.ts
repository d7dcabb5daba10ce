/**
 * Names that people write for laws that are called otherwise, where they differ by more than one character. Names of one character's difference
 * are found without this table. Source: drafts of reports; the right names: the table of laws.
 */
export const lawNameSlips: ReadonlyMap<string, string> = new Map([
  ['行政执法处罚法', '行政处罚法'],
  ['行政审批许可法', '行政许可法'],
  ['行政强制执行法', '行政强制法'],
  ['食品卫生安全法', '食品安全法'],
  ['食品药品安全法', '食品安全法'],
  ['道路交通法', '道路交通安全法'],
  ['道路交通管理法', '道路交通安全法'],
  ['交通安全法', '道路交通安全法'],
  ['治安处罚法', '治安管理处罚法'],
  ['治安管理法', '治安管理处罚法'],
  ['安全生产管理法', '安全生产法'],
  ['国土管理法', '土地管理法'],
  ['农产品安全法', '农产品质量安全法'],
  ['劳动就业促进法', '就业促进法'],
  ['老年人保护法', '老年人权益保障法'],
  ['老年人权益保护法', '老年人权益保障法'],
  ['妇女儿童权益保障法', '妇女权益保障法'],
  ['消费者权益法', '消费者权益保护法'],
  ['公物员法', '公务员法'],
  ['政府信息公开工作条例', '政府信息公开条例'],
  ['优化营商环境工作条例', '优化营商环境条例'],
]);

/** What textbooks call a field of law, and people take for one law. */
export const fieldsOfLaw: ReadonlySet<string> = new Set(['行政法', '经济法', '社会法', '行政执法法', '农业执法法', '法制法']);

/** What the state alone can regulate, by a law: there is no 行政处罚条例, neither national nor local. Source: 立法法第十一条; the laws themselves. */
export const regulatedByLawAlone: ReadonlySet<string> = new Set([
  '行政处罚', '行政许可', '行政强制', '行政复议', '行政诉讼', '国家赔偿', '民事诉讼', '刑事诉讼', '公务员', '监察', '劳动合同',
  '治安管理处罚', '税收征收管理', '反间谍', '反垄断', '反恐怖主义', '反有组织犯罪', '反电信网络诈骗', '个人信息保护', '法律援助', '社区矫正', '刑法', '民法',
]); // prettier-ignore
