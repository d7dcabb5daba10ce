import { parse } from 'yaml';

/** What stands between two `---` lines at the very top of a document. */
export interface FrontMatter {
  /** Where the text proper begins: after the closing line. */
  readonly end: number;
  /** Its keys, and those of its values that are no lists and no tables; empty where it is not valid YAML, as it is while being typed. */
  readonly values: Readonly<Record<string, unknown>>;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const MAX_LINES = 60;

/**
 * Cuts front matter off. Done here because parsers take an unclosed `---` for the start of front matter and then misread all that follows;
 * an unclosed block is no front matter.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  let at = opening[0].length;
  for (let count = 0; count < MAX_LINES && at < text.length; count++) {
    const end = lineEnd(text, at);
    const next = afterLineBreak(text, end);
    if (CLOSING.test(text.slice(at, end))) return { end: next, values: parseValues(text.slice(opening[0].length, at)) };
    at = next;
  }
  return undefined;
}

/** Where the line that holds `from` ends, before its line break. */
export function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

/** The start of the next line, given the end of this one. */
export function afterLineBreak(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return Math.min(end + 1, text.length);
}

/** Who types Chinese types a full-width colon. */
const WIDE_COLON = /^([^\s:：]{1,20})：[ \t]*/gmu;

function parseValues(source: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(source.replace(WIDE_COLON, '$1: '), { logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    // An alias may stand in what it stands for; nobody reads more than words and numbers.
    return Object.fromEntries(Object.entries(value).filter(([, each]) => typeof each !== 'object'));
  } catch {
    return {};
  }
}
