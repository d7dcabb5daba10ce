import { ruleById, type Finding, type Severity, type Span } from '../../core/index.js';
import { visible } from '../../workspace/visible.js';
import type { CheckedFile, FormatWriter } from './format.js';
import { paragraphPlace } from './place.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines they name. */
export function createGithubWriter(): FormatWriter {
  return {
    file: (checked) => checked.report.findings.map((finding) => findingCommand(checked, finding)).join(''),
    problem: ({ path, position, message }) =>
      command(
        'error',
        { file: path, line: position && position.line + 1, col: position && position.character + 1, title: '不能检查' },
        message,
      ),
    end: () => '',
  };
}

function findingCommand(checked: CheckedFile, { rule, severity, span, message, related }: Finding): string {
  const others = related.map((place) => `\n${lineName(checked, place.span)}：${place.message}`).join('');
  const title = `${ruleById(rule)?.name ?? rule}（${rule}）`;
  const where = checked.word ? `${lineName(checked, span)}：` : '';
  return command(commands[severity], { file: checked.path, ...lineProperties(checked, span), title }, where + message + others);
}

function lineName(checked: CheckedFile, { start }: Span): string {
  const paragraph = paragraphPlace(checked, start);
  return paragraph ? `第 ${paragraph.paragraph} 段` : `第 ${checked.lines.position(start).line + 1} 行`;
}

/** A Word file has no lines that could be shown. */
function lineProperties({ lines, word }: CheckedFile, span: Span): Readonly<Record<string, number | undefined>> {
  if (word) return {};
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns mean something to GitHub within one line only.
    col: start.line === end.line ? start.character + 1 : undefined,
    endColumn: start.line === end.line ? end.character + 1 : undefined,
  };
}

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${escapeProperty(String(value))}`,
  );
  return `::${name} ${written.join(',')}::${escapeMessage(message)}\n`;
}

/** A build log is shown on a terminal, too, and line breaks are all that the format itself can escape. */
function escapeMessage(text: string): string {
  return text
    .split(/(?=[\r\n])|(?<=[\r\n])/u)
    .map((part) => (part === '\r' || part === '\n' ? part : visible(part)))
    .join('')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
