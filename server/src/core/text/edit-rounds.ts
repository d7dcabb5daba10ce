import type { TextEdit } from './span.js';

/** A stretch of the original text, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly put: string };

/** A text that is edited round after round. Whatever was done is told as edits of the original, which leave every other character alone. */
export class EditRounds {
  readonly #original: string;
  #text: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#text = original;
    this.#pieces = [{ start: 0, end: original.length }];
  }

  /** As the last round left it. */
  get text(): string {
    return this.#text;
  }

  /** One round: edits of the text as it is now, sorted and apart from each other. */
  apply(edits: readonly TextEdit[]): void {
    this.#pieces = edited(this.#pieces, edits);
    this.#text = applyEdits(this.#text, edits);
  }

  /** Of the original text, sorted and apart. */
  edits(): readonly TextEdit[] {
    return editsBetween(this.#pieces, this.#original);
  }
}

/** Applies edits that are sorted and apart from each other. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The pieces after edits that speak of the text that the pieces make up. */
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
