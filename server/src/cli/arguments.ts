import { parseArgs } from 'node:util';
import { nearest, reportKinds, severities, type KindId } from '../core/index.js';

export const formatNames = ['text', 'json', 'sarif', 'github', 'junit'] as const;
export type FormatName = (typeof formatNames)[number];

export const failLevels = [...severities, 'never'] as const;
/** The lightest severity that makes the exit status 1. */
export type FailLevel = (typeof failLevels)[number];

export interface CheckOptions {
  readonly format: FormatName;
  readonly kind: KindId | 'auto' | undefined;
  readonly failOn: FailLevel;
  readonly fix: boolean;
  /** Findings go into a copy of a .docx, as comments. */
  readonly annotate: boolean;
  readonly configFile: string | undefined;
  readonly stdinName: string | undefined;
  readonly operands: readonly string[];
}

export interface Misuse {
  readonly name: 'misuse';
  readonly message: string;
  /** What to do about it, a line each. */
  readonly hints: readonly string[];
}

export type Command =
  | { readonly name: 'version' }
  | { readonly name: 'help'; readonly topic: 'general' | 'check' }
  | { readonly name: 'check'; readonly options: CheckOptions }
  | Misuse;

const optionTable = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  fix: { type: 'boolean' },
  annotate: { type: 'boolean' },
  format: { type: 'string' },
  kind: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  'stdin-filename': { type: 'string' },
} as const;
type OptionName = keyof typeof optionTable;

interface Words {
  readonly values: ReadonlyMap<OptionName, string>;
  readonly positionals: readonly string[];
}

export function readArguments(args: readonly string[]): Command {
  const words = splitArguments(args);
  if ('message' in words) return words;
  const { values, positionals } = words;
  const [command, ...operands] = positionals;
  if (values.has('version')) return { name: 'version' };
  if (values.has('help')) return { name: 'help', topic: command === 'check' ? 'check' : 'general' };
  if (command === 'help') return { name: 'help', topic: operands[0] === 'check' ? 'check' : 'general' };
  if (command === 'check') return readCheck(values, operands);
  if (command === undefined) return misuse('没有写命令。', '例如：hegao check 报告.txt。全部用法见 hegao --help。');
  return misuse(
    `没有“${command}”这个命令。${didYouMean(command, ['check'])}`,
    `检查文件请用：hegao check ${command}。全部用法见 hegao --help。`,
  );
}

/** Own reading of the tokens, since Node's strict mode speaks English only. */
function splitArguments(args: readonly string[]): Words | Misuse {
  const { tokens } = parseArgs({ args: [...args], options: optionTable, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<OptionName, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOptionName(name)) return unknownOption(rawName);
    const takesValue = optionTable[name].type === 'string';
    if (!takesValue && inlineValue) return misuse(`选项 ${rawName} 后面不用写取值。`, seeHelp);
    if (takesValue && (value === undefined || (!inlineValue && value.startsWith('-')))) {
      return misuse(`选项 ${rawName} 后面缺少取值。`, seeHelp);
    }
    values.set(name, value ?? '');
  }
  return { values, positionals };
}

function readCheck(values: Words['values'], operands: readonly string[]): Command {
  const format = choose('format', values.get('format') ?? 'text', formatNames);
  if (typeof format !== 'string') return format;
  const failOn = choose('fail-on', values.get('fail-on') ?? 'error', failLevels);
  if (typeof failOn !== 'string') return failOn;
  const kind = readKind(values.get('kind'));
  if (typeof kind === 'object') return kind;
  if (operands.length === 0) return misuse('没有写要检查的文件。', '例如：hegao check 报告.txt；检查整个文件夹：hegao check 文件夹。');
  const annotate = values.has('annotate');
  if (annotate && operands.includes('-')) return misuse('标准输入写不了批注：--annotate 要写出副本，请写文件名。', seeHelp);
  return {
    name: 'check',
    options: {
      format,
      failOn,
      kind,
      fix: values.has('fix'),
      annotate,
      configFile: values.get('config'),
      stdinName: values.get('stdin-filename'),
      operands,
    },
  };
}

function choose<Choice extends string>(option: OptionName, given: string, choices: readonly Choice[]): Choice | Misuse {
  const choice = choices.find((candidate) => candidate === given);
  if (choice !== undefined) return choice;
  return misuse(`--${option} 不能取“${given}”。${didYouMean(given, choices)}`, `可以取：${choices.join('、')}。`);
}

/** By its id, as in the configuration file, or by its Chinese name, as people call it. */
function readKind(given: string | undefined): KindId | 'auto' | undefined | Misuse {
  if (given === undefined || given === 'auto') return given;
  const kind = reportKinds.find(({ id, name }) => id === given || name === given);
  if (kind !== undefined) return kind.id;
  const near = nearest(given, [...reportKinds.map(({ name }) => name), ...reportKinds.map(({ id }) => id)]);
  const list = reportKinds.map(({ id, name }) => `  ${id}  ${name}`);
  return misuse(
    `没有“${given}”这种报告。${near === undefined ? '' : `是否指“${near}”？`}`,
    '--kind 可以取（写前面的代号或后面的名称都行）：',
    '  auto  自动判断',
    ...list,
  );
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}

function unknownOption(rawName: string): Misuse {
  const names = Object.keys(optionTable).map((name) => `--${name}`);
  return misuse(`没有 ${rawName} 这个选项。${didYouMean(rawName, names)}`, `${seeHelp}文件名以“-”开头时，请写成 ./${rawName}。`);
}

const seeHelp = '用法见 hegao check --help。';

function didYouMean(given: string, choices: readonly string[]): string {
  const near = nearest(given, choices);
  return near === undefined ? '' : `是否指 ${near}？`;
}

function misuse(message: string, ...hints: readonly string[]): Misuse {
  return { name: 'misuse', message, hints };
}
