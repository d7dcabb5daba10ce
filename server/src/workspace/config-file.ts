import { createScanner, findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { createLineIndex, defaultSettings, readSettings, type Settings } from '../core/index.js';
import { decodeText } from './encoding.js';
import type { FileProblem } from './file-problem.js';
import { createNearest } from './nearest-file.js';
import { readRegularFile } from './read-file.js';
import { unreadable } from './unreadable-input.js';

export const configFileName = '.hegao.json';

export interface Config {
  /** Where the settings come from; nothing when they are the default ones. */
  readonly file: string | undefined;
  readonly settings: Settings;
  /** At the keys that are wrong. */
  readonly problems: readonly FileProblem[];
}

/** Finds and reads configuration files, each once. */
export interface ConfigFiles {
  /** The configuration that holds for files in `folder`: that of the nearest configuration file from there upwards. */
  nearest(folder: string): Config;
  read(file: string): Config;
}

export function createConfigFiles(): ConfigFiles {
  const byFile = new Map<string, Config>();
  const read = (file: string): Config => {
    const known = byFile.get(file);
    if (known !== undefined) return known;
    const config = readConfigFile(file);
    byFile.set(file, config);
    return config;
  };
  const nearest = createNearest(configFileName, read);
  return { nearest: (folder) => nearest(folder) ?? { file: undefined, settings: defaultSettings, problems: [] }, read };
}

function readConfigFile(file: string): Config {
  try {
    return parseConfig(decodeText(readRegularFile(file)).text, file);
  } catch (error) {
    return { file, settings: defaultSettings, problems: [{ range: undefined, message: unreadable(error).message }] };
  }
}

/** Reads the text of a configuration file: JSON in which comments and trailing commas are allowed. */
export function parseConfig(text: string, file: string): Config {
  const range = rangesIn(text);
  const failed = (message: string, { offset = 0, length = 0 }: Partial<ParseError> = {}): Config => {
    return { file, settings: defaultSettings, problems: [{ range: range(offset, length), message }] };
  };
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) return failed(`括号一层套一层，超过了 ${deepest} 层，不是核稿的配置。`, { offset: tooDeep, length: 1 });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (text.trim() === '' || tree === undefined) return failed('文件是空的。不需要配置就删去它，或写一对花括号 {}。', error);
  if (error !== undefined) return failed(syntaxMessage(error.error), error);
  const { settings, problems } = readSettings(getNodeValue(tree));
  return {
    file,
    settings,
    problems: problems.map(({ path, message }) => {
      const { offset, length } = keyAt(tree, path);
      return { range: range(offset, length), message };
    }),
  };
}

/** The parser goes one call deeper for each bracket, and breaks down somewhere below; a configuration needs two of them. */
const deepest = 100;

function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

function rangesIn(text: string): (offset: number, length: number) => NonNullable<FileProblem['range']> {
  const lines = createLineIndex(text);
  return (offset, length) => ({ start: lines.position(offset), end: lines.position(offset + length) });
}

/** The key that a JSON pointer leads to, or the nearest one on the way there. */
function keyAt(tree: Node, pointer: string): Node {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let depth = names.length; depth > 0; depth--) {
    const value = findNodeAtLocation(tree, names.slice(0, depth));
    if (value !== undefined) return value.parent?.children?.[0] ?? value;
  }
  return tree;
}

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: '这里的写法不对。文字要写在英文双引号里。',
  InvalidNumberFormat: '数字的写法不对。',
  PropertyNameExpected: '这里应是用英文双引号括起的名称。',
  ValueExpected: '这里缺少取值。',
  ColonExpected: '这里缺少英文冒号。',
  CommaExpected: '这里缺少英文逗号。',
  CloseBraceExpected: '缺少右花括号 }。',
  CloseBracketExpected: '缺少右方括号 ]。',
  EndOfFileExpected: '文件末尾有多余的内容。',
  UnexpectedEndOfComment: '注释没有写完。',
  UnexpectedEndOfString: '引号没有配对。',
};

function syntaxMessage(code: ParseError['error']): string {
  return `不是正确的 JSON：${syntaxMessages[printParseErrorCode(code)] ?? '这里的写法不对。'}`;
}
