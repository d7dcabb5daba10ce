import { baseValue } from '../chinese/arithmetic.js';
import { parseChineseNumeral } from '../chinese/numerals.js';
import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { closingBracket, firstAfter, readPartChain, type PartChain, type PartReach } from './part-chain.js';
import { readPairedParts } from './paired-parts.js';
import { relateParts } from './part-labels.js';

/**
 * How a whole and its parts are put together: 58件，其中A21件、B36件 (among) / 58件，包括A…、B… (including) / 58件，分别为…、… (respectively)
 * / 58件（A21件、B36件） (bracket) / 58件（其中A…、B…） (bracket-among) / 58件：A…、B… (colon) / 共58件，A…、B… (listed)
 * / A21件、B36件，合计58件 (summed).
 */
export type BreakdownForm = 'among' | 'including' | 'respectively' | 'bracket' | 'bracket-among' | 'colon' | 'listed' | 'summed';

/** A whole with the parts that a sentence splits it into. */
export interface Breakdown extends PartChain {
  readonly form: BreakdownForm;
  readonly whole: Quantity;
  /** The words of its clause before the whole. */
  readonly wholeLabel: string;
  /** Other quantities of the class that could be meant by the whole. */
  readonly otherWholes: readonly Quantity[];
  /** What the total says that it counts is not what each of the parts is called: it may count more than they do. */
  readonly vague: boolean;
}

/** Shares, marks and places in an order are never parts of a whole; neither are spans of time. */
const NOT_ADDED = new Set(['', 'percent', 'percentage-point', 'permille', 'times', 'tenth', 'age', 'degree', 'direction', 'rank', 'floor', 'year', 'month', 'week', 'day', 'working-day', 'clock-time']); // prettier-ignore
const SIGNS = /半年|季度|中[，,]|其中|包括|包含|分别[为是]|[（(：:]|共|合计|总计/u;
const TRIGGER = /(?<among>其中)|(?<outOf>中[，,])|(?<including>包括|包含)|(?<respectively>分别[为是])|(?<bracket>[（(])|(?<colon>[：:])/gu;
const BRACKET_LEAD = /^[ ]*(?:(?<among>其中|含|包括|包含)[：:，,]?)?/u;
/** What may stand between the whole and its list: what it counts, and a comma. */
const NOUN_THEN_COMMA = /^[\p{Script=Han}“”]{0,12}[ ]?(?:[，,][ ]?)?$/u;
const NOUN = /^[\p{Script=Han}“”]{0,12}[ ]*$/u;
const SUMMED =
  /[，,、；;]?[ ]?(?:全年|上半年|前三季度|(?<counted>[两三四五六七八九十]|\d)[\p{Script=Han}]{1,3}|以上)?(?:合计|共计|总计|总共|共)(?<said>[\p{Script=Han}]{0,10})[ ]?$/u;
const LONGEST_SUMMED = 26;
/** 农村、社区、学校分别为: the names, each for one of the numbers. */
const NAMES = /[，,](?<names>[\p{Script=Han}、]{2,40})$/u;
const COUNTED_NAMES = /(?:[两三四五六七八九十]|\d)[个类级项季者地级][\p{Script=Han}]{0,4}$/u;
const ALL_TOLD = /共|总|合计|累计|全年/u;
/** What is told in brackets is not what the sentence goes on about. */
const CLOSED_BRACKET = /^[^（(]*[）)]/u;
/** 维持12件、撤销3件，共审结15件: each of them is an end. */
const CONCLUDED = /结$/u;
/** A total that says once more what it counts may count more than the list, if it is much greater. */
const GREATEST_GAP = 0.15;
const FARTHEST_WHOLE = 40;
/** A sentence that goes on and on is not read from its beginning. */
const MOST_WHOLES = 20;
const CLAUSE_START = /[。；;，,：:！？（(][^。；;，,：:！？（(]*$/u;

/** The breakdowns of a paragraph, in order. */
export const readBreakdowns = keptByParagraph((paragraph): readonly Breakdown[] => {
  const { text } = paragraph;
  if (!SIGNS.test(text) || paragraph.quantities.length < 2) return [];
  const reader = new BreakdownReader(paragraph);
  return [...text.matchAll(TRIGGER)]
    .flatMap((match) => reader.atTrigger(match) ?? [])
    .concat(reader.listed(), reader.summed())
    .filter(({ parts, whole }) => parts.length > 0 && parts.every(({ quantity }) => quantity.unitClass === whole.unitClass));
});

class BreakdownReader {
  readonly #text: string;
  readonly #quantities: readonly Quantity[];
  readonly #sentences: readonly Span[];

  constructor({ text, quantities, sentences }: Paragraph) {
    this.#text = text;
    this.#quantities = quantities;
    this.#sentences = sentences;
  }

  atTrigger(match: RegExpExecArray): Breakdown | readonly Breakdown[] | undefined {
    const { among, outOf, including, respectively, bracket } = match.groups!;
    const at = match.index;
    if (bracket) return this.#bracketed(at);
    if (among) return this.#among(at);
    if (outOf) return this.#outOf(at);
    const reach: PartReach = {
      start: at + match[0].length,
      end: this.#sentenceAt(at).end,
      semicolons: match.groups!['colon'] ? 'within' : undefined,
    };
    const form = including ? 'including' : respectively ? 'respectively' : 'colon';
    const whole = this.#adjacentWhole(at, form === 'colon' ? NOUN : NOUN_THEN_COMMA);
    if (!whole && respectively) return this.#distributed(at, reach);
    return whole && this.#breakdown(form, whole, readPartChain(this.#text, this.#quantities, reach));
  }

  /** 共58件，A21件、B36件. */
  listed(): readonly Breakdown[] {
    return this.#quantities.flatMap((whole) => {
      if (!/^[，,]/u.test(this.#text.slice(whole.span.end, whole.span.end + 1)) || !ALL_TOLD.test(this.#labelOf(whole))) return [];
      const reach = { start: whole.span.end + 1, end: this.#sentenceAt(whole.span.start).end };
      if (/^(?:其中|包括|包含|分别)/u.test(this.#text.slice(reach.start, reach.start + 2))) return [];
      const chain = readPartChain(this.#text, this.#quantities, reach);
      if (!/共|总/u.test(this.#labelOf(whole)) && !relateParts(chain.parts.map(({ label }) => label)).exhaustive) return [];
      return this.#breakdown('listed', whole, chain) ?? [];
    });
  }

  /** A21件、B36件，合计58件; said in between is what the parts are said to be: 复议维持12件、调解结案5件，共审结17件. */
  summed(): readonly Breakdown[] {
    return this.#quantities.flatMap((whole, index) => {
      const lead = SUMMED.exec(this.#text.slice(Math.max(0, whole.span.start - LONGEST_SUMMED), whole.span.start));
      if (!lead || index < 2) return [];
      const end = whole.span.start - lead[0].length;
      const opened = this.#clauseGroupStart(index, end);
      const start = Math.max(opened, ...[...this.#text.slice(opened, end).matchAll(/分别/gu)].map((each) => opened + each.index + 2));
      const chain = readPartChain(this.#text, this.#quantities, { start, end });
      const last = this.#quantities[firstAfter(this.#quantities, end) - 1];
      if (chain.parts.length < 2 || chain.parts.at(-1)!.quantity !== last) return [];
      const scope = scopeOf(lead, chain);
      if (!scope || (scope === 'vague' && isMuchGreater(whole, chain))) return [];
      const breakdown = this.#breakdown('summed', whole, chain);
      return breakdown ? { ...breakdown, vague: scope === 'vague' } : [];
    });
  }

  /** The start of the last stretch before `end` that no strong mark interrupts. */
  #clauseGroupStart(index: number, end: number): number {
    const from = Math.max(this.#sentenceAt(this.#quantities[index]!.span.start).start, end - 160);
    const text = this.#text.slice(from, end);
    return from + Math.max(...['；', ';', '：', ':', '。', '（', '('].map((mark) => text.lastIndexOf(mark))) + 1;
  }

  #bracketed(at: number): Breakdown | undefined {
    const { end } = this.#sentenceAt(at);
    const close = closingBracket(this.#text, at, end);
    const whole = close === undefined ? undefined : this.#adjacentWhole(at, NOUN);
    if (!whole) return undefined;
    const lead = BRACKET_LEAD.exec(this.#text.slice(at + 1, close))!;
    const chain = readPartChain(this.#text, this.#quantities, {
      start: at + 1 + lead[0].length,
      end: close!,
      semicolons: 'within',
    });
    return this.#breakdown(lead.groups!['among'] ? 'bracket-among' : 'bracket', whole, chain);
  }

  #among(at: number): readonly Breakdown[] {
    if (/[（(][ ]*$/u.test(this.#text.slice(Math.max(0, at - 2), at))) return [];
    const index = this.#sentenceIndexAt(at);
    const sentence = this.#sentences[index]!;
    const opensSentence = this.#text.slice(sentence.start, at).trim() === '';
    const from = opensSentence ? (this.#sentences[index - 1]?.start ?? sentence.start) : sentence.start;
    const reach = { start: at + 2, end: sentence.end };
    const chain = readPartChain(this.#text, this.#quantities, reach);
    const paired = chain.parts.length === 1 && chain.mixed ? readPairedParts(this.#text, this.#quantities, reach) : [];
    return (paired.length > 0 ? paired : [chain]).flatMap((one) => this.#amongThose(one, { at, from }) ?? []);
  }

  #amongThose(chain: PartChain, { at, from }: { readonly at: number; readonly from: number }): Breakdown | undefined {
    const unitClass = chain.parts[0]?.quantity.unitClass;
    const end = firstAfter(this.#quantities, at);
    const candidates = this.#quantities.slice(Math.max(firstAfter(this.#quantities, from), end - MOST_WHOLES), end);
    const wholes = candidates.filter((quantity) => quantity.unitClass === unitClass && quantity.span.end <= at);
    const whole = wholes.findLast(({ span }) => at - span.end <= FARTHEST_WHOLE && !CLOSED_BRACKET.test(this.#text.slice(span.end, at)));
    const otherWholes = wholes.filter((other) => other !== whole);
    return whole && this.#breakdown('among', whole, chain, otherWholes);
  }

  /** 受理的62件案件中，已审结51件、正在审理7件. */
  #outOf(at: number): Breakdown | undefined {
    const whole = this.#adjacentWhole(at, NOUN);
    const reach = { start: at + 2, end: this.#sentenceAt(at).end };
    return whole && this.#breakdown('among', whole, readPartChain(this.#text, this.#quantities, reach));
  }

  /** 共11期，春、夏、秋三季分别为2期、4期、5期: as many names as numbers. */
  #distributed(at: number, reach: Span): Breakdown | undefined {
    const names = NAMES.exec(this.#text.slice(Math.max(0, at - 50), at))?.groups!['names'];
    const chain = readPartChain(this.#text, this.#quantities, reach);
    const before = firstAfter(this.#quantities, at);
    const whole = this.#quantities
      .slice(Math.max(0, before - 2), before)
      .findLast(({ unitClass }) => unitClass === chain.parts[0]?.quantity.unitClass);
    if (names === undefined || !whole || whole.span.start < this.#sentenceAt(at).start) return undefined;
    if (at - names.length - 1 !== whole.span.end) return undefined;
    const labels = names.replace(COUNTED_NAMES, '').split(/[、和及与]/u);
    if (labels.length !== chain.parts.length || !(/共|总|合计/u.test(this.#labelOf(whole)) || relateParts(labels).exhaustive))
      return undefined;
    const parts = chain.parts.map((part, index) => ({ ...part, label: labels[index]! }));
    return this.#breakdown('respectively', whole, { ...chain, parts });
  }

  /** The quantity that ends right before a mark, or with only the noun it counts between. */
  #adjacentWhole(at: number, between: RegExp): Quantity | undefined {
    const whole = this.#quantities[firstAfter(this.#quantities, at) - 1];
    return whole && whole.span.end <= at && between.test(this.#text.slice(whole.span.end, at)) ? whole : undefined;
  }

  #breakdown(form: BreakdownForm, whole: Quantity, chain: PartChain, otherWholes: readonly Quantity[] = []): Breakdown | undefined {
    if (NOT_ADDED.has(whole.unitClass)) return undefined;
    return { ...chain, form, whole, wholeLabel: this.#labelOf(whole), otherWholes, vague: false };
  }

  #labelOf({ span }: Quantity): string {
    const before = this.#text.slice(Math.max(0, span.start - 30), span.start);
    return (CLAUSE_START.exec(before)?.[0].slice(1) ?? before).trim();
  }

  #sentenceAt(at: number): Span {
    return this.#sentences[this.#sentenceIndexAt(at)]!;
  }

  #sentenceIndexAt(at: number): number {
    let low = 0;
    let high = this.#sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sentences[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a total says that it counts what each of the parts is called, or only what some are; undefined where it counts something else. */
function scopeOf({ groups }: RegExpExecArray, { parts }: PartChain): 'clear' | 'vague' | undefined {
  const { said = '', counted } = groups!;
  const ofOthers = counted !== undefined && countOf(counted) !== parts.length;
  if (said === '' || said === '有' || said === '为') return ofOthers ? 'vague' : 'clear';
  const pairs = Array.from({ length: said.length - 1 }, (_, at) => said.slice(at, at + 2));
  const isNamed = (label: string): boolean =>
    pairs.some((pair) => label.includes(pair)) || (CONCLUDED.test(said) && /维持|撤销|驳回|终止|结案/u.test(label));
  const labels = parts.map(({ label }) => label).filter((label) => label !== '');
  return labels.length > 0 && labels.every(isNamed) && !ofOthers ? 'clear' : labels.some(isNamed) ? 'vague' : undefined;
}

function countOf(numeral: string): number | undefined {
  return /\d/u.test(numeral) ? Number(numeral) : parseChineseNumeral(numeral);
}

function isMuchGreater(whole: Quantity, { parts }: PartChain): boolean {
  const sum = parts.reduce((value, { quantity }) => value + baseValue(quantity), 0);
  return baseValue(whole) - sum > Math.max(1, baseValue(whole) * GREATEST_GAP);
}
