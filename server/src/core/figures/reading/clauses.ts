import type { Quantity } from '../../chinese/quantities.js';
import { countLeading } from '../../text/sorted.js';

/** A mark that parts what is said, with how far it parts: 1 for 、, 2 for ，, 3 for ；, 4 for the end of a sentence; brackets that hold numbers part as well. */
export interface ClauseMark {
  readonly at: number;
  readonly sign: string;
  /** The bracket that what follows stands in; 0 outside of all. */
  readonly bracket: number;
}

/** What a sign is, by its code: most are nothing. */
const SORTS = new Uint8Array(0x1_0000);
const [OPEN, CLOSE, QUOTE_OPEN, QUOTE_CLOSE, MARK] = [1, 2, 3, 4, 5] as const;
for (const [sort, signs] of [
  [OPEN, '（(〔[【'],
  [CLOSE, '）)〕]】'],
  [QUOTE_OPEN, '“《‘「'],
  [QUOTE_CLOSE, '”》’」'],
  [MARK, '、，,；;：:。！？!?\t'],
] as const)
  for (const sign of signs) SORTS[sign.charCodeAt(0)] = sort;
/** How deep a mark cuts. A colon opens what belongs to it. */
const LEVELS: Readonly<Record<string, number>> = { '、': 1, '，': 2, ',': 2, '：': 2, ':': 2, '；': 3, ';': 3, '（': 0, '）': 0, '': 0 };

export function levelOf(sign: string): number {
  return LEVELS[sign] ?? 4;
}

/** The marks of a paragraph in order, but those within quotation marks and those of brackets without a number. */
export function readClauseMarks(text: string, quantities: readonly Quantity[]): readonly ClauseMark[] {
  const marks: ClauseMark[] = [];
  const open: number[] = [];
  let brackets = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at++) {
    const sort = SORTS[text.charCodeAt(at)];
    if (sort === 0) continue;
    if (sort === QUOTE_OPEN) quotes++;
    else if (sort === QUOTE_CLOSE) quotes = Math.max(0, quotes - 1);
    else if (sort === OPEN) {
      const end = closingAfter(text, at);
      if (!holdsNumber(quantities, at, end)) at = end;
      else {
        open.push(++brackets);
        marks.push({ at, sign: '（', bracket: brackets });
      }
    } else if (sort === CLOSE && open.length > 0) {
      open.pop();
      marks.push({ at, sign: '）', bracket: open.at(-1) ?? 0 });
    } else if (sort === MARK && quotes === 0 && !isWithinNumber(text, at)) marks.push({ at, sign: text[at]!, bracket: open.at(-1) ?? 0 });
  }
  return marks;
}

const LONGEST_ASIDE = 60;

function closingAfter(text: string, open: number): number {
  const end = Math.min(text.length, open + LONGEST_ASIDE);
  for (let at = open + 1; at < end; at++) if (SORTS[text.charCodeAt(at)] === CLOSE) return at;
  return open;
}

function holdsNumber(quantities: readonly Quantity[], from: number, to: number): boolean {
  if (to === from) return true;
  const next = quantities[countLeading(quantities, ({ number }) => number.start <= from)];
  return next !== undefined && next.number.end <= to;
}

const WITHIN = /(?<=\d)[,:](?=\d)/uy;

/** 1,234 and 12:30. */
function isWithinNumber(text: string, at: number): boolean {
  WITHIN.lastIndex = at;
  return WITHIN.test(text);
}
