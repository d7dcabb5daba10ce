import type { Position, Range, TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span, TextEdit } from '../core/index.js';

/** The only place of the server where offsets meet lines and characters. */

export function positionOf(text: TextDocument, offset: number): Position {
  return text.positionAt(offset);
}

export function offsetOf(text: TextDocument, position: Position): number {
  return text.offsetAt(position);
}

export function rangeOf(text: TextDocument, span: Span): Range {
  const start = text.positionAt(span.start);
  // Most spans end in their line: then the end need not be looked for. Next to a line break it is left to the text, which never points into one.
  const nextLine = text.offsetAt({ line: start.line + 1, character: 0 });
  if (span.end >= nextLine - 1) return { start, end: text.positionAt(span.end) };
  return { start, end: { line: start.line, character: start.character + span.end - span.start } };
}

/** Clients may send a range backwards; a span never is. */
export function spanOf(text: TextDocument, range: Range): Span {
  const from = text.offsetAt(range.start);
  const to = text.offsetAt(range.end);
  return from <= to ? { start: from, end: to } : { start: to, end: from };
}

export function editsOf(text: TextDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map((edit) => ({ range: rangeOf(text, edit.span), newText: edit.newText }));
}

/** The lines that a span covers, both counted; a line break at its end does not open a further line. */
export function linesOf(text: TextDocument, span: Span): { readonly first: number; readonly last: number } {
  const content = text.getText();
  let end = span.end;
  while (end > span.start && isBlank(content.charCodeAt(end - 1))) end--;
  return { first: text.positionAt(span.start).line, last: text.positionAt(end).line };
}

/** The text of the line of `position` up to it. */
export function lineBefore(text: TextDocument, position: Position): string {
  return text.getText({ start: { line: position.line, character: 0 }, end: position });
}

export function sameRange(a: Range, b: Range): boolean {
  return samePosition(a.start, b.start) && samePosition(a.end, b.end);
}

function samePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

/** Space, tab, line breaks and the ideographic space. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x3000;
}
