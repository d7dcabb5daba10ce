import { keptByParagraph } from '../kept.js';
import { withoutTechnical } from './literal.js';
import { hasSigns } from './signs.js';

/** Marks that come in pairs, by kind; the first of each kind is how it is written. */
export type PairKind = '“”' | '‘’' | '（）' | '《》' | '〈〉' | '〔〕' | '【】' | '「」' | '『』';

/** A pair right within another one of its kind. */
export interface NestedPair {
  readonly kind: PairKind;
  readonly open: number;
  readonly close: number;
}

/** A mark without its other half. Offsets count in the text. */
export interface LoneMark {
  readonly kind: PairKind;
  readonly at: number;
  readonly side: 'open' | 'close';
  /** An opening mark that stands where the one before it has to be closed. */
  readonly turned?: true;
}

export interface PairedMarks {
  readonly nested: readonly NestedPair[];
  /** In order. */
  readonly lone: readonly LoneMark[];
}

const KINDS: readonly PairKind[] = ['“”', '‘’', '（）', '《》', '〈〉', '〔〕', '【】', '「」', '『』'];
const OPENS = new Map<string, PairKind>([...KINDS.map((kind) => [kind[0]!, kind] as const), ['(', '（）']]);
const CLOSES = new Map<string, PairKind>([...KINDS.map((kind) => [kind[1]!, kind] as const), [')', '（）']]);
/** Kinds that people set the wrong way round. */
const SYMMETRIC = new Set<PairKind>(['“”', '‘’', '《》']);
const ENDS = /^(?:$|[，。；：、！？）])/u;
/** 1） and 一） number what follows; :) and ：） smile. */
const NUMBERS_ITEM = /(?:^|[\s。；：，、:;,（(])(?:[\d一二三四五六七八九十]{1,3}|[a-zA-Z]|[①-⑳])$|[:：;]-?$/u;
const NOTHING: PairedMarks = { nested: [], lone: [] };

export const readPairedMarks = keptByParagraph((paragraph): PairedMarks => {
  if (!hasSigns(paragraph, 'pairs')) return NOTHING;
  const text = withoutTechnical(paragraph);
  const reader = new PairReader(text);
  for (let at = 0; at < text.length; at++) if (mayPair(text.charCodeAt(at))) reader.read(at);
  return reader.close();
});

interface OpenMark {
  readonly kind: PairKind;
  readonly at: number;
}

class PairReader {
  readonly #text: string;
  readonly #open: OpenMark[] = [];
  /** How many of each kind are open: nobody looks for what is not there. */
  readonly #counts = new Map<PairKind, number>();
  readonly #nested: NestedPair[] = [];
  readonly #lone: LoneMark[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(at: number): void {
    const sign = this.#text[at]!;
    const opened = OPENS.get(sign);
    if (opened) this.#opens({ kind: opened, at });
    const closed = CLOSES.get(sign);
    if (closed && !isApostrophe(this.#text, at)) this.#closes({ kind: closed, at });
  }

  close(): PairedMarks {
    for (const left of this.#open) this.#lone.push({ ...left, side: 'open' });
    if (this.#nested.length + this.#lone.length === 0) return NOTHING;
    return { nested: this.#nested, lone: this.#lone.sort((a, b) => a.at - b.at) };
  }

  #opens(mark: OpenMark): void {
    const { kind, at } = mark;
    if (this.#open.at(-1)?.kind === kind && SYMMETRIC.has(kind) && ENDS.test(this.#text.slice(at + 1, at + 2))) {
      this.#pop();
      this.#lone.push({ ...mark, side: 'open', turned: true });
      return;
    }
    this.#open.push(mark);
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  #closes({ kind, at }: OpenMark): void {
    if (!this.#counts.get(kind)) {
      if (kind !== '（）' || !NUMBERS_ITEM.test(this.#text.slice(Math.max(0, at - 5), at))) this.#lone.push({ kind, at, side: 'close' });
      return;
    }
    let first = this.#pop();
    for (; first.kind !== kind; first = this.#pop()) this.#lone.push({ ...first, side: 'open' });
    if (this.#open.at(-1)?.kind === kind) this.#nested.push({ kind, open: first.at, close: at });
  }

  #pop(): OpenMark {
    const mark = this.#open.pop()!;
    this.#counts.set(mark.kind, this.#counts.get(mark.kind)! - 1);
    return mark;
  }
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /[A-Za-z]/u.test(text[at - 1] ?? '');
}

/** Most signs are not worth a look: CJK characters stand behind all of these but for full-width brackets. */
function mayPair(code: number): boolean {
  if (code > 0x3015) return code === 0xff08 || code === 0xff09;
  return code >= 0x3008 || code === 0x28 || code === 0x29 || (code >= 0x2018 && code <= 0x201d);
}
