import type { RuleId, TextEdit } from '../../core/index.js';

/**
 * Puts a comment on a line of its own that silences a rule in the whole document. It stands below the last line, parted by a blank one: whoever
 * copies the report out of a draft begins at its title, and would take a first line along into the official document.
 */
export function silencingEdit(text: string, rule: RuleId): TextEdit {
  const lineBreak = lineBreakOf(text);
  const wanted = text.trim() === '' ? 0 : ENDS_WITH_COMMENT.test(text.slice(-LONGEST_COMMENT)) ? 1 : 2;
  const present = text.slice(text.trimEnd().length).split(LINE_BREAK).length - 1;
  const parted = lineBreak.repeat(Math.max(0, wanted - present));
  return { span: { start: text.length, end: text.length }, newText: `${parted}<!-- hegao-disable-file ${rule} -->${lineBreak}` };
}

const LINE_BREAK = /\r\n|\n|\r/u;
const LONGEST_COMMENT = 300;
const ENDS_WITH_COMMENT = /<!-- hegao-[^>]{0,200}-->\s*$/u;

/** The line break that the document uses. */
function lineBreakOf(text: string): string {
  return LINE_BREAK.exec(text)?.[0] ?? '\n';
}
