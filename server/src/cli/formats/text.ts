import { kindById, severities, type Finding, type RelatedPlace, type Severity, type Span } from '../../core/index.js';
import { excerptOf } from './excerpt.js';
import type { CheckedFile, FormatOptions, FormatWriter, RunSummary } from './format.js';
import { paletteOf, type Palette } from './palette.js';
import { shownPlace } from './place.js';
import { severityNames } from './severity-names.js';

const indent = '    ';
const mostRelated = 5;

/** For people: place, severity, message and rule, then the words in their line, file by file, and one line to sum up. */
export function createTextWriter({ colour, columns }: FormatOptions): FormatWriter {
  const palette = paletteOf(colour ? 'colour' : 'plain');
  return {
    file: (checked) => {
      const leftOut = checked.word?.leftOut;
      if (checked.report.findings.length === 0 && leftOut === undefined) return '';
      const blocks = checked.report.findings.map((finding) => findingBlock(checked, finding, { palette, columns }));
      const note = leftOut === undefined ? '' : `${palette.faint(indent + leftOut)}\n`;
      return `${heading(checked, palette)}\n${note}${blocks.join('')}\n`;
    },
    problem: () => '',
    end: (summary) => (summary.files === 0 ? '' : closing(summary, palette)),
  };
}

interface Look {
  readonly palette: Palette;
  readonly columns: number;
}

function heading({ path, report: { kind, reportYear } }: CheckedFile, { strong, faint }: Palette): string {
  const year = reportYear === undefined ? '' : `，${reportYear} 年度`;
  return `${strong(nameOf(path))} ${faint(`（按“${kindById(kind).name}”检查${year}）`)}`;
}

function findingBlock(checked: CheckedFile, finding: Finding, look: Look): string {
  const { rule, severity, message, span, related, fixes } = finding;
  const { strong, faint, plain } = look.palette;
  const severityWord = look.palette.severity(severity, severityNames[severity]);
  const fixable = fixes[0]?.safe ? '（可自动修改）' : '';
  const lines = [
    `${strong(place(checked, span))} ${severityWord} ${plain(message)}${fixable} ${faint(`[${rule}]`)}`,
    ...excerptLines(checked, finding, look),
    ...relatedLines(checked, related, look.palette),
  ];
  return `${lines.join('\n')}\n`;
}

function excerptLines({ text, lines }: CheckedFile, { span, severity }: Finding, { palette, columns }: Look): readonly string[] {
  const { source, marks } = excerptOf(text, lines, span, columns - indent.length);
  if (source === '') return [];
  return [indent + palette.plain(source), indent + palette.severity(severity, marks)];
}

function relatedLines(checked: CheckedFile, related: readonly RelatedPlace[], { faint }: Palette): readonly string[] {
  const shown = related.slice(0, mostRelated).map(({ span, message }) => faint(`${indent}参见 ${place(checked, span)} ${message}`));
  return related.length > mostRelated ? [...shown, faint(`${indent}另有 ${related.length - mostRelated} 处相关`)] : shown;
}

function place(checked: CheckedFile, { start }: Span): string {
  return shownPlace(checked, nameOf(checked.path), start);
}

function nameOf(path: string): string {
  return path === '-' ? '标准输入' : path;
}

function closing({ files, fixed, fixable, tally }: RunSummary, palette: Palette): string {
  const count = severities.reduce((sum, severity) => sum + tally[severity], 0);
  const checked = `${fixed === 0 ? '' : `已自动修改 ${fixed} 处。`}共检查 ${files} 个文件`;
  if (count === 0) return `${checked}，${palette.good(fixed === 0 ? '没有发现问题' : '没有其余问题')}。\n`;
  const counted = (severity: Severity): string => {
    const words = `${severityNames[severity]} ${tally[severity]}`;
    return tally[severity] === 0 ? words : palette.severity(severity, words);
  };
  const offer = fixable === 0 ? '' : `其中 ${fixable} 处可用 --fix 自动修改。`;
  return `${checked}，${fixed === 0 ? '发现' : '还有'} ${count} 个问题：${severities.map(counted).join('，')}。${offer}\n`;
}
