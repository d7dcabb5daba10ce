/** No report sets quotes and lists deeper into each other, or marks more places in a line. */
const DEEPEST = 60;
const MOST_MARKS = 2000;

const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}}`, 'u');
const MARK = /[!&*<[\\\]_`~]/gu;
/** Whatever begins a container, marks a place or sets a block apart. */
const ACTIVE = /[!#&()*+\-.:<=>[\\\]_`|~]/gu;

/**
 * The same text for a parser of Markdown whose time grows faster than the depth of containers and the number of marks: beyond what anybody writes, marks
 * become letters. All places stay.
 */
export function withinLimits(source: string): string {
  if (source.length <= DEEPEST) return source;
  return source.replace(/[^\r\n]+/gu, (line) => {
    const depth = CONTAINERS.exec(line)?.[0].length;
    if (depth !== undefined) return line.slice(0, depth) + line.slice(depth).replace(ACTIVE, 'x');
    return line.length > MOST_MARKS && (line.match(MARK)?.length ?? 0) > MOST_MARKS ? line.replace(ACTIVE, 'x') : line;
  });
}
