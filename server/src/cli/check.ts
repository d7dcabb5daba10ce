import { dirname, resolve } from 'node:path';
import { checkText, type Settings } from '../core/index.js';
import type { CheckOptions } from './arguments.js';
import { createConfigFiles, type Config, type ConfigFiles } from '../workspace/config-file.js';
import type { EncodedText } from '../workspace/encoding.js';
import { languageOf, sortOf } from '../workspace/file-formats.js';
import { displayPath, expandOperand, noReportInFolder, reasonFor, standardInputTarget, type Target } from './files.js';
import { createLocalEventsFiles, type LocalEventsFile, type LocalEventsFiles } from '../workspace/local-events-file.js';
import { createLocalWordsFiles, type LocalWordsFile, type LocalWordsFiles } from '../workspace/local-words-file.js';
import { checkedFile, type CheckedFile, type InputProblem } from './formats/format.js';
import { mend } from './mend.js';
import { readStandardInput } from './read-input.js';
import { readFileBytes } from '../workspace/read-file.js';
import { isAnnotatedCopy } from '../workspace/report-copy.js';
import { readReport, type ReportSource } from '../workspace/read-report.js';
import { isReportFile, settingsFrom } from '../workspace/report-files.js';
import { errorCode, UnreadableInput } from '../workspace/unreadable-input.js';
import { checkWord } from './word-check.js';

export type Outcome =
  | { readonly type: 'problem'; readonly problem: InputProblem }
  /** Something to know that is no problem. */
  | { readonly type: 'told'; readonly path: string; readonly message: string }
  | {
      readonly type: 'checked';
      readonly file: CheckedFile;
      /** How many findings were mended. */
      readonly fixed: number;
      /** What a standard input is given back as, when fixes were asked for. */
      readonly givenBack?: Uint8Array | undefined;
    };

interface Session {
  readonly options: CheckOptions;
  readonly configs: ConfigFiles;
  readonly localEvents: LocalEventsFiles;
  readonly localWords: LocalWordsFiles;
  /** Where something was checked already, so that no file is reported twice. */
  readonly checked: Set<string>;
  /** Configuration files and tables whose problems were told already. */
  readonly faulted: Set<string>;
}

/** Checks whatever the operands stand for, in their order. A file that cannot be checked does not keep the others from it. */
export async function* checkOperands(options: CheckOptions): AsyncGenerator<Outcome> {
  const session: Session = {
    options,
    configs: createConfigFiles(),
    localEvents: createLocalEventsFiles(),
    localWords: createLocalWordsFiles(),
    checked: new Set(),
    faulted: new Set(),
  };
  if (options.configFile !== undefined) {
    const config = session.configs.read(resolve(options.configFile));
    if (config.problems.length > 0) return yield* fileProblems(config, session);
  }
  for (const operand of new Set(options.operands)) {
    if (operand === '-') yield* checkTarget(standardInputTarget(options.stdinName), session);
    else yield* checkFiles(operand, session);
  }
}

async function* checkFiles(operand: string, session: Session): AsyncGenerator<Outcome> {
  const { targets, problems } = await expandOperand(operand);
  for (const problem of problems) yield { type: 'problem', problem };
  let answered = problems.length > 0;
  for (const target of targets) {
    if (!session.checked.has(target.absolute)) {
      for await (const outcome of checkTarget(target, session)) {
        answered = true;
        yield outcome;
      }
    }
    answered ||= session.checked.has(target.absolute);
  }
  if (!answered) yield { type: 'problem', problem: { path: operand, message: noReportInFolder } };
}

/** Whatever goes wrong with a file costs that file only. */
async function* checkTarget(target: Target, session: Session): AsyncGenerator<Outcome> {
  try {
    yield* checkSource(target, await readSource(target), session);
  } catch (error) {
    const message =
      error instanceof UnreadableInput
        ? reasonFor(target.path, error)
        : `程序内部出错，这个文件没有检查完，其余文件照常（${errorCode(error)}）。`;
    yield { type: 'problem', problem: { path: target.path, message } };
  }
}

async function* checkSource(target: Target, source: ReportSource, session: Session): AsyncGenerator<Outcome> {
  const { kind, fix, annotate } = session.options;
  const language = languageOf(target.path);
  const config = configFor(target, session);
  const events = session.localEvents.nearest(dirname(target.absolute));
  const words = session.localWords.nearest(dirname(target.absolute));
  const own = { localEvents: events?.events, localWords: words?.words };
  const settings = settingsFrom({ otherwise: config.settings, kind, ...own, garbledFrom: 'lost' });
  if (!target.named && isAnnotatedCopy(target.path)) return;
  if (!target.named && !isReportFile({ location: target.absolute, text: source.text, language }, settings)) return;
  session.checked.add(target.absolute);
  if (config.problems.length > 0) return yield* fileProblems(config, session);
  if (events) yield* fileProblems(events, session);
  if (words) yield* fileProblems(words, session);
  if (source.format === 'word') return yield* checkWord({ target, source, settings, annotate, fix });
  if (annotate && target.named) yield { type: 'problem', problem: { path: target.path, message: onlyWord } };
  if (fix && !annotate) return yield* fixed(target, source, settings);
  const report = checkText(source.text, language, settings);
  yield { type: 'checked', file: checkedFile(target.path, source.text, report), fixed: 0 };
}

async function readSource(target: Target): Promise<ReportSource> {
  const bytes = target.standardInput ? await readStandardInput() : readFileBytes(target.absolute, sortOf(target.path));
  return readReport(target.path, bytes);
}

const onlyWord = '--annotate 只能给 .docx 写批注，这个文件只作检查，没有改动。';

function configFor(target: Target, { options, configs }: Session): Config {
  return options.configFile === undefined ? configs.nearest(dirname(target.absolute)) : configs.read(resolve(options.configFile));
}

/** Of each such file once, however many it holds for. A table with mistakes is used as far as it can be read. */
function* fileProblems({ file = '', problems }: Config | LocalEventsFile | LocalWordsFile, session: Session): Generator<Outcome> {
  if (session.faulted.has(file)) return;
  session.faulted.add(file);
  for (const { range, message } of problems) {
    yield { type: 'problem', problem: { path: displayPath(file), message, ...(range && { position: range.start }) } };
  }
}

function* fixed(target: Target, source: EncodedText, settings: Settings): Generator<Outcome> {
  const { file, fixed: count, bytes, failure } = mend(target, source, settings);
  if (failure !== undefined) yield { type: 'problem', problem: { path: target.path, message: failure } };
  yield { type: 'checked', file, fixed: count, givenBack: target.standardInput ? bytes : undefined };
}
