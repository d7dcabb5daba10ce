import fs from 'node:fs';
import path from 'node:path';
import type { DocumentLanguage } from '../server/src/core/index.js';
import { hasAllPlaces } from './edits.js';
import { withFaults } from './faults.js';
import { sampleReport } from './sample-report.js';

/** Real reports that lie beside the project on some machines; nothing of them is kept here. */
const corpus = path.resolve('..', 'shared', 'corpus');
const folders = ['seeds', 'dev', 'more'].map((folder) => path.join(corpus, folder)).filter((folder) => fs.existsSync(folder));

const fields = [
  '城乡建设',
  '生态环境',
  '食品药品',
  '安全生产',
  '交通运输',
  '文化旅游',
  '农业农村',
  '劳动保障',
  '教育培训',
  '医疗卫生',
  '自然资源',
];
const troubles = ['群众反映强烈的突出问题', '企业办事环节多的老问题', '监管力量分散的短板', '矛盾纠纷多发的隐患', '基础设施欠账较多的实际'];
const measures = [
  '健全部门会商和信息共享机制',
  '推行清单管理和跟踪督办',
  '选派业务骨干驻点帮扶',
  '完善日常巡查与专项检查制度',
  '开展面对面走访和宣讲',
  '引入第三方评估',
];
const effects = ['重心下移', '提质增效', '走深走实', '常态长效', '扩面提标', '有序衔接', '协同发力'];

/** Reports as they are measured: one nonblank line a paragraph, as they come out of Word. */
const reports: readonly string[] = folders.length > 0 ? realReports() : Array.from({ length: 140 }, (_, seed) => inventedReport(seed));

export const textsAre = folders.length > 0 ? 'real reports' : 'invented reports';

/** Different reports of about this many bytes together, one after the other; the same text at every run. */
export function textOf(bytes: number, language: DocumentLanguage): string {
  const first = nearest(bytes);
  const parts = [first, ...reports.filter((report) => report !== first)];
  let size = 0;
  let text = '';
  for (const part of parts) {
    const room = bytes - size;
    if (room <= 0) break;
    // A single report may end as it does: a cut one has no sign-off.
    text += size === 0 && room < 20_000 ? part : cut(part, room);
    size = Buffer.byteLength(text);
  }
  return inLanguage(text === first ? text : withFaults(text), language);
}

/** Lines to paste that stand in none of the texts. */
export function linesToPaste(count: number, language: DocumentLanguage): string {
  const lines = reports
    .at(-1)!
    .split('\n')
    .slice(5, 5 + count);
  return inLanguage(`${lines.join('\n')}\n`, language);
}

function realReports(): readonly string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => withoutBlankLines(fs.readFileSync(path.join(folder, name), 'utf8'))),
  );
}

function withoutBlankLines(text: string): string {
  return `${text
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '')
    .join('\n')}\n`;
}

/** Sizes vary as those of real ones do. The sample is full of figures; in every eighth line others have none. */
function inventedReport(seed: number): string {
  const report = withoutBlankLines(sampleReport(10_000 + ((seed * 17) % 8) * 10_000, (text) => text, seed * 1000)).replaceAll('余份', '份');
  return report
    .split('\n')
    .map((line, index) => (index % 8 === 7 && !line.endsWith('情况') ? `${line}\n${inventedProse(seed * 1000 + index)}` : line))
    .join('\n');
}

/** Hardly two are alike: what is told twice would be a finding. */
function inventedProse(seed: number): string {
  const pick = (words: readonly string[], step: number): string => words[Math.floor(seed / step) % words.length]!;
  const [first, second] = [pick(fields, 8), pick(fields, 88)];
  return `坚持问题导向，聚焦${first}领域${pick(troubles, 3)}，${pick(measures, 5)}，推动${second}工作${pick(effects, 2)}，基层治理效能稳步提升。`;
}

function nearest(bytes: number): string {
  const distance = (report: string): number => Math.abs(Buffer.byteLength(report) - bytes);
  const fit = reports.filter(hasAllPlaces);
  return bytes > 20_000 ? fit[0]! : fit.reduce((best, report) => (distance(report) < distance(best) ? report : best));
}

/** The lines of a report that fit into so many bytes. */
function cut(report: string, bytes: number): string {
  if (Buffer.byteLength(report) <= bytes) return report;
  const rough = Buffer.from(report).subarray(0, bytes).toString('utf8');
  return rough.slice(0, rough.lastIndexOf('\n') + 1);
}

/** Markdown as writers make it out of such a text: headings marked, nothing else. */
function inLanguage(text: string, language: DocumentLanguage): string {
  return language === 'markdown' ? text.replaceAll(/^[ \u3000]*(?=[一二三四五六七八九十]+、[^。\n]{2,40}$)/gmu, '## ') : text;
}
