import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver';
import { reportKinds } from '../../core/index.js';
import { lineBefore, offsetOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Session } from '../session.js';
import { backFrom } from './completion-range.js';
import { pinyinInitials } from './pinyin-initials.js';
import { sectionCompletions } from './section-completions.js';
import { snippetCompletions } from './snippet-completions.js';

/** Characters after which completion may have something to say: an ordinal, a Markdown heading, a key of front matter. */
export const completionTriggers: readonly string[] = ['、', '#', '：', ':'];

/**
 * What may stand on a line before a prefix: blanks, heading marks, an ordinal. A prefix is of Latin letters: whoever has begun to write a title in Chinese is
 * writing it, and nothing is to be put over that.
 */
const lineStart =
  /^[ \t\u3000]*((?:#{1,6}[ \t]*)?(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])?)([A-Za-z]{0,24})$/u;
const lettersAtEnd = /(?<![A-Za-z])[A-Za-z]{1,24}$/u;
/** The place where a report says of which kind it is. */
const kindDeclaration = /^报告类型[ \t]*[:：]([ \t]*)(\S*)$/;

export function completionsAt(document: OpenDocument, position: Position, session: Session): CompletionItem[] | null {
  const { state, report } = document.analyse();
  const before = lineBefore(document.text, position);
  const declaration = kindDeclaration.exec(before);
  if (declaration) return state === 'off' ? null : kindCompletions(declaration, position);
  if (!endsWord(document, position)) return null;
  const start = endsLine(document, position) ? lineStart.exec(before) : null;
  const letters = start?.[2] ?? lettersAtEnd.exec(before)?.[0];
  if (letters === undefined) return null;
  const typed = { lead: start?.[1], letters: letters.toLowerCase(), position };
  return [...(report && start ? sectionCompletions(document, report, typed, session) : []), ...snippetCompletions(report, typed, session)];
}

function kindCompletions([, blank = '', typed = '']: RegExpExecArray, position: Position): CompletionItem[] {
  const space = blank === '' ? ' ' : '';
  return reportKinds.map(({ name, basis }) => ({
    label: name,
    detail: basis,
    kind: CompletionItemKind.EnumMember,
    filterText: `${pinyinInitials(name)} ${name}`,
    textEdit: { range: backFrom(position, typed.length), newText: space + name },
  }));
}

/** A heading is put in at the end of a line only, never into the middle of a sentence. */
function endsLine(document: OpenDocument, position: Position): boolean {
  return /^[\r\n]?$/u.test(nextCharacter(document, position));
}

function endsWord(document: OpenDocument, position: Position): boolean {
  return !/[A-Za-z]/u.test(nextCharacter(document, position));
}

function nextCharacter(document: OpenDocument, position: Position): string {
  return document.text.getText().charAt(offsetOf(document.text, position));
}
