import type { Position, Range } from 'vscode-languageserver';

/** What was typed before a completion was asked for. */
export interface TypedBefore {
  /** Marks and ordinal at the start of the line; undefined where other words stand before the letters. */
  readonly lead: string | undefined;
  /** In lower case. */
  readonly letters: string;
  readonly position: Position;
}

export function backFrom(position: Position, characters: number): Range {
  return { start: { line: position.line, character: position.character - characters }, end: position };
}
