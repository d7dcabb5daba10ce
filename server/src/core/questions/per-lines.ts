import type { PlacedParagraph } from '../paragraph/placed.js';

type Group = readonly PlacedParagraph[];

/** Works something out for lines that stand together, once for as long as all of them stay the same objects. See perItem. */
export function perLines<Result>(work: (lines: Group) => Result): (lines: Group) => Result {
  const known = new WeakMap<PlacedParagraph, { readonly lines: Group; readonly result: Result }>();
  return (lines) => {
    const [first] = lines;
    const before = first && known.get(first);
    if (before?.lines.length === lines.length && before.lines.every((line, index) => line === lines[index])) return before.result;
    const result = work(lines);
    if (first) known.set(first, { lines, result });
    return result;
  };
}
