/** Replacements of stretches of a source, apart from each other; what is put in at one place stays in the order in which it came. */
export class Splices {
  readonly #splices: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  applied(source: string): string {
    let result = '';
    let at = 0;
    // Insertions come before what begins at their place.
    for (const { start, end, text } of this.#splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      result += source.slice(at, start) + text;
      at = end;
    }
    return result + source.slice(at);
  }
}
