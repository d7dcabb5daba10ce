/** What parts two lines for people, beside LF: CR, the marks that Word and web pages set for a new line or page, and those of Unicode. */
export const OTHER_LINE_BREAK = /[\r\v\f\u0085\u2028\u2029]/u;
export const ANY_LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
