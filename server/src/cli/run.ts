import { severities } from '../core/index.js';
import type { CheckOptions, FailLevel } from './arguments.js';
import { checkOperands, type Outcome } from './check.js';
import { fails, type FormatWriter, type InputProblem, type RunSummary, type Tally } from './formats/format.js';
import { createWriter } from './formats/writers.js';
import { errorCode } from '../workspace/unreadable-input.js';
import type { Sink, Terminal } from './terminal.js';

/** 0: nothing at or above the level asked for. 1: something. 2: wrong usage or configuration, or a file that could not be checked. */
export type ExitStatus = 0 | 1 | 2;

export async function runCheck(options: CheckOptions, terminal: Terminal, version: string): Promise<ExitStatus> {
  // A standard input that is mended goes to the standard output, so the findings have to go elsewhere.
  const sink = options.fix && options.operands.includes('-') ? terminal.err : terminal.out;
  const writer = createWriter(options.format, { colour: sink.colour, columns: sink.columns, failOn: options.failOn, version });
  let summary: RunSummary = { files: 0, problems: 0, fixed: 0, fixable: 0, tally: { error: 0, warning: 0, information: 0, hint: 0 } };
  try {
    for await (const outcome of checkOperands(options)) {
      summary = withOutcome(summary, outcome);
      await show(outcome, writer, sink, terminal);
    }
    await sink.write(writer.end(summary));
  } catch (error) {
    if (errorCode(error) !== 'ENOSPC' && errorCode(error) !== 'EIO') throw error;
    await terminal.err.say(`hegao：写不出结果（${errorCode(error)}）。请检查磁盘空间。`);
    return 2;
  }
  if (summary.fixed > 0 && options.format !== 'text') await terminal.err.say(`hegao：已自动修改 ${summary.fixed} 处。`);
  return exitStatus(summary, options.failOn);
}

async function show(outcome: Outcome, writer: FormatWriter, sink: Sink, { out, err }: Terminal): Promise<void> {
  if (outcome.type === 'problem') {
    await err.say(`hegao：${problemLine(outcome.problem)}`);
    await sink.write(writer.problem(outcome.problem));
    return;
  }
  if (outcome.type === 'told') {
    await err.say(`hegao：${outcome.path}：${outcome.message}`);
    return;
  }
  if (outcome.givenBack !== undefined) await out.write(outcome.givenBack);
  for (const { rule, message } of outcome.file.report.failures) {
    await err.say(`hegao：${outcome.file.path}：规则 ${rule} 内部出错，这条规则没有检查，其余规则照常（${message}）。`);
  }
  await sink.write(writer.file(outcome.file));
}

function problemLine({ path, position, message }: InputProblem): string {
  const place = position === undefined ? '' : `:${position.line + 1}:${position.character + 1}`;
  return `${path === '-' ? '标准输入' : path}${place}：${message}`;
}

function withOutcome(summary: RunSummary, outcome: Outcome): RunSummary {
  if (outcome.type === 'problem') return { ...summary, problems: summary.problems + 1 };
  if (outcome.type === 'told') return summary;
  const { findings } = outcome.file.report;
  const tally: Tally = { ...summary.tally };
  for (const { severity } of findings) tally[severity]++;
  return {
    ...summary,
    files: summary.files + 1,
    fixed: summary.fixed + outcome.fixed,
    fixable: summary.fixable + findings.filter(({ fixes }) => fixes[0]?.safe).length,
    tally,
  };
}

function exitStatus({ problems, tally }: RunSummary, failOn: FailLevel): ExitStatus {
  if (problems > 0) return 2;
  return severities.some((severity) => tally[severity] > 0 && fails(severity, failOn)) ? 1 : 0;
}
