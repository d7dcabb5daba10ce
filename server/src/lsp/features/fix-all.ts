import { applyEdits, safeEdits, type Report, type RuleId, type TextEdit } from '../../core/index.js';
import type { OpenDocument } from '../document.js';

/** One fix may bring another one up; real texts settle after two or three rounds. */
const mostRounds = 10;

/** A stretch of the original text, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly put: string };

/**
 * All safe fixes of one rule, or of all rules, applied until none is left. Told as edits of the text as it is now, so that the editor
 * keeps carets, folds and undo steps where a replaced whole text would lose them.
 */
export function fixAllEdits(document: OpenDocument, report: Report, rule?: RuleId): readonly TextEdit[] {
  const original = document.text.getText();
  let text = original;
  let pieces: readonly Piece[] = [{ start: 0, end: original.length }];
  let current: Report | undefined = report;
  const trials = document.newChecker();
  for (let round = 0; current && round < mostRounds; round++) {
    const edits = safeEdits(current, rule);
    if (edits.length === 0) break;
    pieces = edited(pieces, edits);
    text = applyEdits(text, edits);
    current = trials?.check(text);
  }
  return editsBetween(pieces, original);
}

/** The pieces after edits that speak of the text that the pieces make up; the edits are sorted and do not overlap. */
function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  const rest = [...pieces].reverse();
  let at = 0;
  const take = (upTo: number, keep: (piece: Piece) => void): void => {
    while (at < upTo) {
      const piece = rest.pop();
      if (!piece) return;
      const [head, tail] = split(piece, upTo - at);
      at += lengthOf(head);
      if (tail) rest.push(tail);
      keep(head);
    }
  };
  for (const { span, newText } of edits) {
    take(span.start, (piece) => result.push(piece));
    take(span.end, () => undefined);
    if (newText !== '') result.push({ put: newText });
  }
  return [...result, ...rest.reverse()];
}

function split(piece: Piece, length: number): readonly [Piece, Piece | undefined] {
  if (length >= lengthOf(piece)) return [piece, undefined];
  if ('put' in piece) return [{ put: piece.put.slice(0, length) }, { put: piece.put.slice(length) }];
  const middle = piece.start + length;
  return [
    { start: piece.start, end: middle },
    { start: middle, end: piece.end },
  ];
}

function lengthOf(piece: Piece): number {
  return 'put' in piece ? piece.put.length : piece.end - piece.start;
}

/** What lies between two stretches of the original was replaced by what was put there. */
function editsBetween(pieces: readonly Piece[], original: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  const flush = (upTo: number): void => {
    if (newText !== original.slice(at, upTo)) edits.push({ span: { start: at, end: upTo }, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if ('put' in piece) {
      newText += piece.put;
      continue;
    }
    flush(piece.start);
    at = piece.end;
  }
  flush(original.length);
  return edits;
}
