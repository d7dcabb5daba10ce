/** Fields of work as names of bureaus have them, longest first; the words between them (和, 与) may be left out. */
const FIELDS = [
  '人力资源',
  '社会保障',
  '退役军人',
  '生态环境',
  '自然资源',
  '市场监督管理',
  '城市管理',
  '综合执法',
  '行政审批',
  '政务服务',
  '应急管理',
  '广播电视',
  '科学技术',
  '交通运输',
  '城乡建设',
  '医疗保障',
  '农业',
  '农村',
  '教育',
  '体育',
  '文化',
  '旅游',
  '卫生',
  '健康',
  '住房',
  '财政',
  '金融',
  '民族',
  '宗教',
  '规划',
  '商务',
  '粮食',
  '工业',
  '信息化',
  '水利',
  '林业',
  '草原',
  '发展',
  '改革',
  '乡村振兴',
  '数据',
];
const FIELD = new RegExp(`${FIELDS.join('|')}|[^和与及、]`, 'gu');

/**
 * Whether one name leaves out a whole field of the other while it writes another one in full: 农业局 is not 农业农村局. A short name that everybody uses takes
 * something from each field: 人社局, 住建局.
 */
export function leavesOutField(short: string, long: string): boolean {
  const fields = (long.match(FIELD) ?? []).filter(({ length }) => length > 1);
  if (fields.length < 2) return false;
  const whole = fields.filter((field) => short.includes(field));
  const rest = whole.reduce((left, field) => left.replace(field, ''), short);
  return whole.length > 0 && fields.some((field) => !whole.includes(field) && ![...field].some((character) => rest.includes(character)));
}
