/**
 * Text as it may go to a terminal: what would steer the terminal or show nothing (control characters, direction marks, zero-width blanks,
 * half of a character) becomes a small box, a tab one blank.
 */
export function visible(text: string): string {
  return text.replace(/\t/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '▯');
}
