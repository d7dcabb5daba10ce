import fc from 'fast-check';

export const LINES = [
  '', '', '　　', '青山县司法局关于2023年法治政府建设情况的报告', '县委、县政府：', '一、主要举措和成效', '二、存在的不足和原因。', '1、加强学习。内容。', '1. 列表项',
  '三、', '(一) 领导重视', '（二）严格执法。开展检查30次。', '（1）细目', '①条目', '## 一、总体情况', '# 标题', '**加粗标题**', '**一是。**坚持学法', '一是学习。二是执法；四是宣传。',
  '2023年，我局共办理案件58件，其中一般程序21件、简易程序36件。', '2023年2月30日召开会议。', '今年以来,开展培训(3期)', '```', '~~~', '- 列表', '  续行', '> 引用', '>> 嵌套',
  '| 甲 | 乙 |', '| --- | --- |', '| 3 | 4 |', '甲\t3\t4', '单位 处罚 许可', '甲镇 3 4', '合计 7 /', '<!-- hegao-disable -->', '<!-- hegao-disable-next-line relative-year -->', '<!--', '-->', '<div>', '</div>',
  '---', '===', '[链接](http://a.b)', '[引用][x]', '[x]: http://a.b', '`代码`', '\\*转义\\*', '&nbsp;', '[bookmark: _GoBack]2023年以来', '青山县司法局', '2023年1月16日', '附件：1.数据表',
  '抄送：县司法局。', '报告.docx', '下一步，我们将继续努力', '😀𠮷字', '\u200b零宽', '    缩进四格', '\t制表', '持证人员31名、应持证34名，持证率95%', '解决三个问题：一是甲。二是乙。', '×府发[2023]第3号',
  '恳请县财政局拨付执法经费20万元。', '支出12，345元，收入3,456元，结余12345元。', '市场监管、农业、文化旅游四大领域', '重点做好以下两项工作：', '详见附件2', '由120件增加到150件，增长30%。',
  '青山县2023年上半年工作总结', '2023年下半年，我县办结36件。', '2024年3月20日，召开推进会1次。', '2024年9月至6月，开展整治。', '12月4日（星期三），开展宣传。', '23年5月，培训4期。', '二〇二四年一月六日', '2024.1.6，检查1次。', '2024年01月05日', '全年共办理案件36件。', '二、2024年工作安排', '2025年5月6日', '上半年，去年5月已办结。',
  '办理时限缩短了3倍', '培训120人、100人次', '受理 件 20 1', '结转 件 1 0',
  '依据《中华人民共和国合同法》审查合同36份。', '严格落实《信访条例》，2023年10月依据《青山省信访条例》受理3件。', '会同县安监局检查12次，学习《行政法处罚法》。',
  '2021年4月，依据新修订的《中华人民共和国行政处罚法》处罚5起。', '<center>', '</center>', '<p align="center">青山县司法局</p>', '<details><summary>办理情况</summary>', '<div', 'class="x">字', '<?xml version="1.0"?>', '<?', '<!DOCTYPE html>', '<![CDATA[', ']]>',
  '<script>', '</script>', '<pre>', '</pre>尾', '<table>', '</table>', '<tr><td>3</td></tr>', '<!-- 批注 --> 一、总体情况', '-->三、末尾', '文字<!-- 未完', '- ```', '1. ```', '  ```', '````', '- > 引用', '  > 引用', '> - 列表', '> | 甲 | 乙 |', '>', ':-:', '甲 | 乙', '--- | ---', '|---|',
  '**加粗', '粗尾**', '一、总体\u2028二、其他', '甲\u000b乙', '# 标题\u2028正文', '二〇二五 年 一月 二十 日', '２０２５年　１月　２０日', '2O25年1月20日', '2025年1月', '办结 110 件，办结率 92%。',
  '  单位      件数', '  ------  ------', '  甲镇        15', '-- -- --', '+----+----+', '+====+====+', '| 合计 | 7 |', '<tr><th rowspan="2">类别</th><td colspan="2">件数', '</td></tr>', '<td>7',
  '<table><tr><td>合计</td><td>3</td></tr></table>', '单位\t行政处罚（件）', '甲镇\t200', '合计\t365', '\t\t甲\t3', '项目\t上年\t本年\t增减', '全年办理行政处罚案件356件，情况见下表。',
  '政府工作报告', '（2024年1月8日在青山县第十八届人民代表大会上）', '二、2024年工作安排',
]; // prettier-ignore

const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Texts made of what real drafts are made of, in any order, with every kind of line break. */
export const draft = linesOf({ maxLength: 40 });

/** The same, long enough for edits far from both ends. */
export const longDraft = linesOf({ minLength: 60, maxLength: 120, size: 'max' });

/** The same, of the length of what stands below one heading. */
export const passage = linesOf({ minLength: 2, maxLength: 12, size: 'max' });

function linesOf(lengths: fc.ArrayConstraints) {
  return fc.array(fc.tuple(line, lineBreak), lengths).map((lines) => lines.map(([text, end]) => text + end).join(''));
}

export const anyText = fc.oneof(draft, fc.string({ unit: 'binary', maxLength: 200 }));

/** One edit as an editor sends it: how far in (0 … 1), how many characters go, what comes. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 12 }),
  inserted: fc.oneof(fc.constantFrom(...LINES, '\n', '\n\n', '，', '1'), fc.string({ unit: 'binary', maxLength: 4 })),
});

export function applyEdit(
  text: string,
  { at, removed, inserted }: { readonly at: number; readonly removed: number; readonly inserted: string },
): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}
