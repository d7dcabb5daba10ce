/** Whatever may begin or end a mark within a line; `~` and `&` reach no further than themselves. */
const MARK = /[\\`*_<[\]]/gu;
const COMMENT = /<!--(?:[^\->]|-(?![\->]))*-->/uy;
const TAG = /<\/?[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w:.-]*(?:="[^"<>]*")?)*[ \t]*\/?>/iuy;
const ADDRESS = /<[a-z][a-z\d+.-]{1,30}:[^\s\p{Cc}<>]*>/iuy;
/** Be it a tag or not: nothing in it is a mark, and without quotes it ends here. */
const BARE_TAG = /<[a-z/][^<>*_`[\]\\"']*>/iuy;
const MAY_BEGIN_TAG = /^<(?:[a-z/!?]|$)/iu;
const TARGET = /\([^\s\p{Cc}()<>[\]\\`]*(?:[ \t]+"[^"\\]*")?\)/uy;
/** Behind a bracket: makes it a reference, or what a reference stands for. */
const REFERENCE = /[[:]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Bold type, italics and both; longer runs mark nothing that anybody means. */
const LONGEST_RUN = 3;

/**
 * Whether all marks of a line (bold type, code, links, tags) begin and end within it, so that no line before or behind it is read otherwise for its
 * sake. Every doubt means no.
 */
export function closesItsMarks(line: string): boolean {
  const open: string[] = [];
  for (let at = nextMark(line, 0); at < line.length;) {
    const next = readMark(line, at, open);
    if (next === undefined) return false;
    at = nextMark(line, next);
  }
  return open.length === 0;
}

function nextMark(line: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(line)?.index ?? line.length;
}

/** Where to read on behind the mark at `at`, unless it may reach beyond the line; `open` is what began and has not ended yet. */
function readMark(line: string, at: number, open: string[]): number | undefined {
  switch (line[at]) {
    case '\\':
      return at + 2;
    case '`':
      return endOfCode(line, at);
    case '<':
      return endOfTag(line, at);
    case '[':
      open.push('[');
      return at + 1;
    case ']':
      return endOfBracket(line, at, open);
    default:
      return endOfRun(line, at, open);
  }
}

function endOfCode(line: string, start: number): number | undefined {
  const from = runEnd(line, start);
  for (let at = line.indexOf('`', from); at >= 0;) {
    const end = runEnd(line, at);
    if (end - at === from - start) return end;
    at = line.indexOf('`', end);
  }
  return undefined;
}

function runEnd(line: string, start: number): number {
  let end = start;
  while (line[end] === line[start]) end++;
  return end;
}

function endOfTag(line: string, at: number): number | undefined {
  for (const pattern of [TAG, BARE_TAG, ADDRESS, COMMENT]) {
    pattern.lastIndex = at;
    if (pattern.test(line)) return pattern.lastIndex;
  }
  return MAY_BEGIN_TAG.test(line.slice(at, at + 2)) ? undefined : at + 1;
}

/** A link in brackets within brackets: whoever writes so may mean anything. */
function endOfBracket(line: string, at: number, open: string[]): number | undefined {
  const next = line[at + 1] ?? '';
  if (open.pop() !== '[' || REFERENCE.test(next)) return undefined;
  if (next !== '(') return at + 1;
  TARGET.lastIndex = at + 1;
  return !open.includes('[') && TARGET.test(line) ? TARGET.lastIndex : undefined;
}

/** A run of asterisks or of low lines. */
function endOfRun(line: string, at: number, open: string[]): number | undefined {
  const end = runEnd(line, at);
  const [before, after] = [line[at - 1] ?? '', line[end] ?? ''];
  if (kindOf(before) === 'blank' && kindOf(after) === 'blank') return end;
  if (line[at] === '_') return WORD.test(before) && WORD.test(after) ? end : undefined;
  const opens = mayOpen(kindOf(before), kindOf(after));
  const closes = mayOpen(kindOf(after), kindOf(before));
  if (opens === undefined || closes === undefined || end - at > LONGEST_RUN) return undefined;
  const run = line.slice(at, end);
  const last = open.at(-1) ?? '[';
  if (closes && last !== '[') return open.pop() === run ? end : undefined;
  if (opens) open.push(run);
  return closes && !opens ? undefined : end;
}

type Kind = 'blank' | 'word' | 'wide' | 'mark' | 'other';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['blank', /^\s?$/u],
  ['wide', /[\u3001-\u301e\u4e00-\u9fff\uff01-\uff60]/u],
  ['word', /[a-z\d]/iu],
  ['mark', /[!-/:-@[-`{-~\u00b7\u2010-\u2027]/u],
];

function kindOf(char: string): Kind {
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'other';
}

/** Whether a run of asterisks may begin something; turned round, whether it may end something. Unknown where the characters beside it are rare ones. */
function mayOpen(before: Kind, after: Kind): boolean | undefined {
  if (after === 'blank') return false;
  if (after === 'wide' || after === 'word' || before === 'blank' || before === 'mark' || before === 'wide') return true;
  return after === 'mark' && before === 'word' ? false : undefined;
}
