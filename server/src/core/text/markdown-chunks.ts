import { scanLine } from './chunks.js';
import { afterLineBreak } from './front-matter.js';
import { isSpacedHead, isSpacedRow } from './table-lines.js';

/** Could begin or be part of anything but a plain paragraph. */
const ACTIVE = /[*_`[\]<>|\\~&\t]/u;
const ACTIVE_START = /^(?:[ \t]|[#>+\-=:]|\d{1,9}[.)](?:[ \t]|$))/u;
/** For Markdown a line of full-width blanks is not blank. */
const BLANK = /^[ \t]*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const HEADING = /^#{1,6}(?:[ \t]|$)/u;
const ONE_LINE_COMMENT = /^ {0,3}<!--(?:(?!-->).)*-->[ \t]*$/u;
const HTML = /^ {0,3}<[A-Za-z/!?]/u;
const CONTAINER = /^[ \t]*(?:[>+*-]|\d{1,9}[.)])/u;

/**
 * Cuts Markdown into chunks that parse alone as they do in the whole. Every doubt means "don't cut": not inside a fence, a list or a quote,
 * and not at all after raw HTML. Between two lines of plain prose it does cut: reports that come out of Word have no blank lines.
 * Gives the start of each chunk; the chunks cover the text from `from` to its end without a gap.
 */
export function* splitMarkdown(text: string, from: number): Generator<number> {
  if (from >= text.length) return;
  yield from;
  const state: SplitterState = { fence: undefined, previous: 'blank', inContainer: false, lines: 0 };
  let lineAbove = '';
  for (let at = from; at < text.length;) {
    const { end, blank: nothingVisible } = scanLine(text, at);
    const line = text.slice(at, end);
    const blank = BLANK.test(line);
    const mayCut = at > from && !nothingVisible && (mayCutBefore(line, blank, state) || mustCutBefore(line, blank, state));
    if (mayCut && !continuesSpacedTable(line, lineAbove)) {
      yield at;
      state.lines = 0;
    }
    if (!nothingVisible) lineAbove = line;
    if (!state.fence && HTML.test(line) && !ONE_LINE_COMMENT.test(line)) return;
    advance(state, line, blank);
    at = afterLineBreak(text, end);
  }
}

interface SplitterState {
  /** Since the last cut. */
  lines: number;
  /** The marker that closes the open fence. */
  fence: string | undefined;
  previous: 'blank' | 'plain' | 'heading' | 'other';
  /** A list, a quote or a table may still go on. */
  inContainer: boolean;
}

function mayCutBefore(line: string, blank: boolean, state: SplitterState): boolean {
  if (blank || state.fence) return false;
  if (HEADING.test(line)) return true;
  if (!isPlain(line)) return state.previous === 'blank' && !state.inContainer && !/^[ \t]/u.test(line) && !CONTAINER.test(line);
  if (state.previous === 'blank' || state.previous === 'heading') return true;
  return state.previous === 'plain' && !state.inContainer;
}

/** No list, quote or paragraph goes on for so long. */
const MOST_LINES = 400;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/u;

/** The parser's time grows faster than what it is given at once; a table has to be read as one. */
function mustCutBefore(line: string, blank: boolean, { fence, lines }: SplitterState): boolean {
  return lines >= MOST_LINES && fence === undefined && !blank && !line.includes('|') && !UNDERLINE.test(line);
}

/** A table that lost its rules is plain prose to Markdown; its rows are read together all the same. */
function continuesSpacedTable(line: string, lineAbove: string): boolean {
  return isSpacedRow(line) && (isSpacedRow(lineAbove) || isSpacedHead(lineAbove, line));
}

function advance(state: SplitterState, line: string, blank: boolean): void {
  state.lines++;
  const fence = FENCE.exec(line)?.[1];
  if (state.fence) {
    if (fence?.startsWith(state.fence) && line.trim() === fence) state.fence = undefined;
    state.previous = 'other';
    return;
  }
  if (fence) state.fence = fence;
  const plain = !blank && isPlain(line);
  if (HEADING.test(line) || (plain && state.previous === 'blank')) state.inContainer = false;
  else if (CONTAINER.test(line) || line.includes('|')) state.inContainer = true;
  state.previous = blank ? 'blank' : HEADING.test(line) ? 'heading' : plain ? 'plain' : 'other';
}

/** A line that is an ordinary paragraph wherever it stands at the top level, and never changes the line before it. */
export function isPlain(line: string): boolean {
  return !ACTIVE.test(line) && !ACTIVE_START.test(line);
}
