// The head of each page in docs/rules, and the list of all rules. What stands below the head is written by hand.
import fs from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../docs/rules');
export const SEVERITIES = { error: '错误', warning: '警告', information: '提示', hint: '建议' };
export const GROUPS = {
  structure: '结构',
  numbering: '序号',
  'year-date': '年份日期',
  numbers: '数字',
  punctuation: '标点',
  wording: '用词',
};
const START = '<!-- generated:start -->';
const END = '<!-- generated:end -->';

/** The files by path, from the root. */
export function rulePages(rules) {
  const pages = Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]));
  return { ...pages, 'docs/rules/README.md': list(rules) };
}

function page(rule) {
  const file = path.join(folder, `${rule.id}.md`);
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : `# ${rule.id}　${rule.name}\n\n${START}\n${END}\n`;
  const [before, rest] = text.split(START);
  return `${before}${START}\n\n${head(rule)}\n\n${END}${rest.split(END)[1]}`;
}

function head({ group, severity, fixable, basis, reason, wrong, right, id }) {
  return [
    '| 分组 | 默认级别 | 快速修复 | 依据 |',
    '| --- | --- | --- | --- |',
    `| ${GROUPS[group]} | ${SEVERITIES[severity]} | ${fixable ? '有' : '无'} | ${basis ?? '行文惯例'} |`,
    '',
    reason,
    '',
    `- 错：${wrong}`,
    `- 对：${right}`,
    '',
    `不需要这条规则时，在设置里写 \`"hegao.rules": { "${id}": "off" }\`，或在文稿里写一行 \`<!-- hegao-disable ${id} -->\`。`,
  ].join('\n');
}

function list(rules) {
  const rows = rules.map(
    ({ id, name, group, severity, fixable }) =>
      `| [${id}](${id}.md) | ${name} | ${GROUPS[group]} | ${SEVERITIES[severity]} | ${fixable ? '有' : '无'} |`,
  );
  return [
    '# 规则一览',
    '',
    '本页由程序生成。',
    '',
    '| 规则 | 名称 | 分组 | 默认级别 | 快速修复 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
