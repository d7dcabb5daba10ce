/** Replaces the text from `start` to `end`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

const key = '报告类型';
const frontMatter =
  /^(?<opening>\uFEFF?---[ \t]*(?:\r\n|\n|\r))(?<values>(?:(?!---[ \t]*[\r\n])[^\r\n]*(?:\r\n|\n|\r)){0,60}?)---[ \t]*(?:\r\n|\n|\r|$)/u;
const declaration = new RegExp(String.raw`^${key}[ \t]*[:：][^\r\n]*(?:\r\n|\n|\r)`, 'mu');

/** The change that makes a text declare its kind, or, for undefined, declare none. */
export function declareKind(text: string, kind: string | undefined): Replacement {
  const lineEnd = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
  const line = kind === undefined ? '' : `${key}: ${kind}${lineEnd}`;
  const existing = frontMatter.exec(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!existing?.groups) return { start, end: start, newText: line === '' ? '' : `---${lineEnd}${line}---${lineEnd}` };
  const { opening = '', values = '' } = existing.groups;
  const changed = declaration.test(values) ? values.replace(declaration, () => line) : line + values;
  if (changed.trim() === '') return { start, end: existing[0].length, newText: '' };
  return { start: opening.length, end: opening.length + values.length, newText: changed };
}
