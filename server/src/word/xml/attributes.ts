/** The attributes between two places in a start tag, as they are written. */
export function* attributesIn(source: string, from: number, to: number): Generator<{ readonly name: string; readonly raw: string }> {
  for (let at = from; ;) {
    const equals = source.indexOf('=', at);
    if (equals < 0 || equals >= to) return;
    let quote = equals + 1;
    while (quote < to && source.charCodeAt(quote) <= 32) quote++;
    const mark = source[quote];
    const end = mark === '"' || mark === "'" ? source.indexOf(mark, quote + 1) : -1;
    if (end < 0 || end >= to) return;
    yield { name: source.slice(at, equals).trim(), raw: source.slice(quote + 1, end) };
    at = end + 1;
  }
}
