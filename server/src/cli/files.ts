import * as fs from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { hasReportExtension, reportExtensions } from '../workspace/file-formats.js';
import { unreadable, type UnreadableInput } from '../workspace/unreadable-input.js';
import { reportingReaddir, unspeakable } from './reporting-readdir.js';

/** A file to be checked, or the standard input. */
export interface Target {
  /** As shown to the user: relative as given, with forward slashes. */
  readonly path: string;
  /** For a standard input too: where it would lie, so that its configuration can be found. */
  readonly absolute: string;
  readonly standardInput: boolean;
  /** Whether the user named this very file; others are checked only when they look like a report. */
  readonly named: boolean;
}

export interface Expansion {
  readonly targets: readonly Target[];
  /** What could not be looked into, as messages for the user. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

const never = ['**/node_modules/**'];

export function standardInputTarget(name: string | undefined): Target {
  return { path: name ?? '-', absolute: resolve(name ?? 'stdin'), standardInput: true, named: true };
}

/** What an operand stands for: a name that exists before a pattern, so that a file called `报告[1].txt` can be named. */
export async function expandOperand(operand: string): Promise<Expansion> {
  const stats = statOrError(operand);
  if (!(stats instanceof Error)) return stats.isDirectory() ? walk(operand) : { targets: [targetAt(operand, true)], problems: [] };
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = sep === '\\' ? operand.replaceAll('\\', '/') : operand;
  if (isDynamicPattern(pattern)) return matches(pattern);
  return { targets: [], problems: [{ path: shown(operand), message: reasonFor(operand, stats) }] };
}

/** Node spells what is no UTF-8 with this character, and then finds no such file. */
export function reasonFor(path: string, { message }: UnreadableInput): string {
  return path.includes('\uFFFD') ? unspeakable : message;
}

function statOrError(path: string): fs.Stats | UnreadableInput {
  try {
    return fs.statSync(path);
  } catch (error) {
    return unreadable(error);
  }
}

async function walk(folder: string): Promise<Expansion> {
  const { found, problems } = await find(`**/*.{${reportExtensions.join(',')}}`, folder, hasReportExtension);
  if (found.length === 0 && problems.length === 0) problems.push({ path: shown(folder), message: noReportInFolder });
  const reports = found.filter((path) => hasReportExtension(path));
  return { targets: reports.map((path) => targetAt(join(folder, path), false)), problems };
}

async function matches(pattern: string): Promise<Expansion> {
  // Searched from the first folder that the pattern spells out: a pattern that leads out of a folder and back in would find nothing.
  const parts = pattern.split('/');
  const literal = parts.findIndex((part) => /[*?[\]{}()!+@\\]/u.test(part));
  const base = parts.slice(0, literal).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const { found, problems } = await find(parts.slice(literal).join('/'), base, () => false);
  const checkable = found.filter((path) => hasReportExtension(path));
  if (checkable.length === 0 && problems.length === 0) {
    const [other] = found;
    problems.push({ path: pattern, message: other === undefined ? '没有符合这个通配符的文件。' : onlyForeign(shown(join(base, other))) });
  }
  return { targets: checkable.map((path) => targetAt(join(base, path), false)), problems };
}

interface Findings {
  readonly found: readonly string[];
  readonly problems: { readonly path: string; readonly message: string }[];
}

/** `concerns`: which files have to be told of when they cannot be used. */
async function find(pattern: string, folder: string, concerns: (name: string) => boolean): Promise<Findings> {
  const { glob } = await import('tinyglobby');
  const problems: Findings['problems'] = [];
  const found = await glob(pattern, {
    cwd: folder,
    ignore: never,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: reportingReaddir((path, message) => problems.push({ path: displayPath(path), message }), concerns) },
  });
  return { found: found.toSorted(), problems };
}

/** As the user would write it from here. */
export function displayPath(absolute: string): string {
  const path = relative('.', absolute);
  return path.startsWith('..') ? absolute : shown(path);
}

function targetAt(path: string, named: boolean): Target {
  return { path: shown(path), absolute: resolve(path), standardInput: false, named };
}

function shown(path: string): string {
  const normal = normalize(path);
  return sep === '\\' && !isAbsolute(normal) ? normal.replaceAll('\\', '/') : normal;
}

export const noReportInFolder =
  '里面没有可检查的报告（.docx、.docm、.doc、.wps、.md、.markdown、.txt、.gw、.gongwen 文件，内容像报告）。要检查某个文件，请直接写文件名。';

function onlyForeign(example: string): string {
  return `只找到不能检查的文件（如 ${example}）。请先另存为 .docx 或纯文本（.txt）后再检查。`;
}
