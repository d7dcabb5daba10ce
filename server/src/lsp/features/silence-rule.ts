import type { RuleId, TextEdit } from '../../core/index.js';

/** Front matter has to stay the first thing in a document, so the comment goes below it. */
const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:(?!---[ \t]*[\r\n])[^\r\n]*(?:\r\n|\n|\r)){0,60}?(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)/;

/** Puts a comment on a line of its own that silences a rule in the whole document. */
export function silencingEdit(text: string, rule: RuleId): TextEdit {
  const at = frontMatter.exec(text)?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return { span: { start: at, end: at }, newText: `<!-- hegao-disable ${rule} -->${lineBreakOf(text)}` };
}

/** The line break that the document uses. */
function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
