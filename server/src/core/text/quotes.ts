/** Whether a place lies behind an opening mark that is not closed before it. */
export function isInside(text: string, offset: number, open: string, close: string): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}
