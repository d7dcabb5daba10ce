import { readFrontMatter, type RuleId, type TextEdit } from '../../core/index.js';

/** Puts a comment on a line of its own that silences a rule in the whole document. Front matter has to stay the first thing in it. */
export function silencingEdit(text: string, rule: RuleId): TextEdit {
  const lineBreak = lineBreakOf(text);
  const at = readFrontMatter(text)?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const startsLine = at <= 1 || /[\r\n]/.test(text[at - 1]!);
  return { span: { start: at, end: at }, newText: `${startsLine ? '' : lineBreak}<!-- hegao-disable ${rule} -->${lineBreak}` };
}

/** The line break that the document uses. */
function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
