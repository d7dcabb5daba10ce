import { countLeading } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** Of each tag that makes a table, its first character stays visible: it parts the cells for whoever reads the line. */
export const CELL_MARK = '<';

/** What begins in a line of a table in HTML: the table, a row, or a cell with what the line holds of it. */
export interface HtmlMark {
  readonly kind: 'table' | 'row' | 'cell';
  /** In the visible text, behind the mark. */
  readonly span: Span;
  readonly columns: number;
  readonly rows: number;
}

const TABLE = /^<table\b/iu;
const CLOSING_TAG = '</table>';
const CLOSED = /^<\/table>$/iu;
const TAG = /<[^<>]{0,400}>?|&(?:[a-z]{2,8}|#\d{1,6});/giu;
const MAKES_TABLE = /^<(?:table|tr|td|th)(?![\w-])/iu;
const MOST_SPANNED = 50;

/** What a reader of the tables of a chunk does not see. Each table is looked through once, however many lines it has. */
export class HtmlTables {
  readonly #chunk: string;
  readonly #known = new Map<Span, readonly Span[] | undefined>();

  constructor(chunk: string) {
    this.#chunk = chunk;
  }

  /** The tags that reach into a stretch; undefined where the region is no table, or one that nothing closes. */
  hiddenIn(region: Span, { start, end }: Span): readonly Span[] | undefined {
    if (!this.#known.has(region)) this.#known.set(region, this.#read(region));
    const tags = this.#known.get(region);
    if (!tags) return undefined;
    const first = countLeading(tags, (tag) => tag.end <= start);
    return tags.slice(
      first,
      countLeading(tags, (tag) => tag.start < end),
    );
  }

  #read(region: Span): readonly Span[] | undefined {
    const table = this.#chunk.slice(region.start, region.end);
    if (!TABLE.test(table) || !CLOSED.test(table.slice(-CLOSING_TAG.length))) return undefined;
    return matchesOf(TAG, table).map(({ index, 0: tag }) => ({
      start: region.start + index + (MAKES_TABLE.test(tag) ? 1 : 0),
      end: region.start + index + tag.length,
    }));
  }
}

export function startsHtmlTable(line: string): boolean {
  return /<table(?![\w-])/iu.test(line);
}

/** The marks of a line, and where the visible text before the first of them ends: it goes on with the cell above. */
export function htmlMarksOf(text: string, source: string): readonly HtmlMark[] {
  const tags = matchesOf(TAG, source)
    .map(([tag]) => tag)
    .filter((tag) => MAKES_TABLE.test(tag));
  const starts = matchesOf(/</gu, text).map(({ index }) => index);
  if (tags.length !== starts.length) return [];
  return tags.map((tag, at) => ({
    kind: /^<table/iu.test(tag) ? 'table' : /^<tr/iu.test(tag) ? 'row' : 'cell',
    span: { start: starts[at]! + 1, end: starts[at + 1] ?? text.length },
    columns: spanned(tag, /\bcolspan\s?=\s?["']?(?<count>\d{1,3})/iu),
    rows: spanned(tag, /\browspan\s?=\s?["']?(?<count>\d{1,3})/iu),
  }));
}

function spanned(tag: string, attribute: RegExp): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number(attribute.exec(tag)?.groups!['count'] ?? 1)));
}
