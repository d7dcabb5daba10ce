/** The text with every blank taken out, full-width ones too. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}
