import { baseValue } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { readAddedTotals } from './added-totals.js';
import { labelBefore, NOT_ADDED, type Breakdown, type BreakdownForm } from './breakdown.js';
import { isCompared } from './compared-figures.js';
import { closingBracket, firstAfter, readPartChain, type PartChain, type PartReach } from './part-chain.js';
import { readPairedParts } from './paired-parts.js';
import { areAllGrades, relateParts } from './part-labels.js';
import { readSortedParts, startOfSorting } from './sorted-parts.js';
import { sentenceAt, sentenceIndexAt } from './sentences.js';

const SIGNS = /[分看][，,：:]|不合格|半年|季度|中[，,]|其中|包括|包含|分别[为是]|[（(：:]|共|合计|总计/u;
const TRIGGER = /(?<among>其中)|(?<outOf>中[，,])|(?<including>包括|包含)|(?<respectively>分别[为是])|(?<bracket>[（(])|(?<colon>[：:])/gu;
const BRACKET_LEAD = /^[ ]*(?:(?<among>其中|含|包括|包含)[：:，,]?)?/u;
/** What may stand between the whole and its list: what it counts, and a comma. */
const NOUN_THEN_COMMA = /^[\p{Script=Han}“”]{0,12}[ ]?(?:[，,][ ]?)?$/u;
const NOUN = /^[\p{Script=Han}“”]{0,12}[ ]*$/u;
/** 农村、社区、学校分别为: the names, each for one of the numbers. */
const NAMES = /[，,](?<names>[\p{Script=Han}、]{2,40})$/u;
const COUNTED_NAMES = /(?:[两三四五六七八九十]|\d)[个类级项季者地级][\p{Script=Han}]{0,4}$/u;
/** 全年任务50户，上半年完成20户、下半年完成28户: what is done falls short of what was to be done. */
const TARGET = /任务|目标|计划|指标/u;
const ALL_TOLD = /共|总|合计|累计|全年/u;
/** What is told in brackets is not what the sentence goes on about. */
const CLOSED_BRACKET = /^[^（(]*[）)]/u;
const FARTHEST_WHOLE = 40;
/** So far the whole may stand from 其中 where its comparisons come between. */
const FARTHEST_COMPARED = 80;
/** A sentence that goes on and on is not read from its beginning. */
const MOST_WHOLES = 20;

/** The breakdowns of a paragraph, in order. */
export const readBreakdowns = keptByParagraph((paragraph): readonly Breakdown[] => {
  const { text } = paragraph;
  if (!SIGNS.test(text) || paragraph.quantities.length < 2) return [];
  const reader = new BreakdownReader(paragraph);
  const split = [...text.matchAll(TRIGGER)].flatMap((match) => reader.atTrigger(match) ?? []).concat(reader.listed());
  const added = readAddedTotals(paragraph).filter((total) => !split.some((other) => isRepeated(total, other)));
  return [...split, ...added, ...readSortedParts(paragraph, split)].filter(
    ({ parts, whole }) => parts.length > 0 && parts.every(({ quantity }) => quantity.unitClass === whole.unitClass),
  );
});

/** 会议25次，其中党委会14次、办公会11次，共25次: the total is told before its parts and behind them. */
function isRepeated(total: Breakdown, { whole, parts }: Breakdown): boolean {
  return baseValue(whole) === baseValue(total.whole) && parts.some(({ quantity }) => quantity === total.parts[0]!.quantity);
}

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
      end: sentenceAt(this.#sentences, at).end,
      semicolons: match.groups!['colon'] ? 'within' : undefined,
    };
    const form = including ? 'including' : respectively ? 'respectively' : 'colon';
    const whole = this.#adjacentWhole(at, form === 'colon' ? NOUN : NOUN_THEN_COMMA);
    if (!whole && respectively) return this.#distributed(at, reach);
    return whole && this.#breakdown(form, whole, readPartChain(this.#text, this.#quantities, reach));
  }

  /** 共58件，A21件、B36件. */
  listed(): readonly Breakdown[] {
    const graded = /不合格/u.test(this.#text);
    return this.#quantities.flatMap((whole) => {
      if (!/^[，,]/u.test(this.#text.slice(whole.span.end, whole.span.end + 1))) return [];
      const said = labelBefore(this.#text, whole.span);
      if (TARGET.test(said) || (!ALL_TOLD.test(said) && !graded)) return [];
      const reach = { start: whole.span.end + 1, end: sentenceAt(this.#sentences, whole.span.start).end };
      if (/^(?:其中|包括|包含|分别)/u.test(this.#text.slice(reach.start, reach.start + 2))) return [];
      const chain = readPartChain(this.#text, this.#quantities, reach);
      const labels = chain.parts.map(({ label }) => label);
      if (!/共|总/u.test(said) && !(ALL_TOLD.test(said) ? relateParts(labels).exhaustive : areAllGrades(labels))) return [];
      return this.#breakdown('listed', whole, chain) ?? [];
    });
  }

  #bracketed(at: number): Breakdown | undefined {
    const { end } = sentenceAt(this.#sentences, at);
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
    const index = sentenceIndexAt(this.#sentences, at);
    const sentence = this.#sentences[index]!;
    const opensSentence = !/\S/u.test(this.#text.slice(sentence.start, at));
    const from = opensSentence ? (this.#sentences[index - 1]?.start ?? sentence.start) : sentence.start;
    const reach = { start: at + 2, end: startOfSorting(this.#text, { start: at, end: sentence.end }) };
    const chain = readPartChain(this.#text, this.#quantities, reach);
    const paired = chain.parts.length === 1 ? readPairedParts(this.#text, this.#quantities, reach) : [];
    return (paired.length > 0 ? paired : [chain]).flatMap((one) => this.#amongThose(one, { at, from }) ?? []);
  }

  #amongThose(chain: PartChain, { at, from }: { readonly at: number; readonly from: number }): Breakdown | undefined {
    const unitClass = chain.parts[0]?.quantity.unitClass;
    const end = firstAfter(this.#quantities, at);
    const candidates = this.#quantities.slice(Math.max(firstAfter(this.#quantities, from), end - MOST_WHOLES), end);
    const wholes = candidates.filter((quantity) => quantity.unitClass === unitClass && quantity.span.end <= at);
    const isNear = ({ span }: Quantity, farthest: number): boolean =>
      at - span.end <= farthest && !CLOSED_BRACKET.test(this.#text.slice(span.end, at));
    const last = wholes.findLast((quantity) => isNear(quantity, FARTHEST_WHOLE));
    if (!last) return undefined;
    // 办案46件，比上年的38件增加8件，其中…: the parts are those of the 46.
    const compared = isCompared(this.#text, last)
      ? wholes.findLast((quantity) => !isCompared(this.#text, quantity) && isNear(quantity, FARTHEST_COMPARED))
      : undefined;
    const whole = compared ?? last;
    const index = wholes.indexOf(whole);
    return this.#breakdown('among', whole, chain, { before: wholes.slice(0, index), behind: wholes.slice(index + 1) });
  }

  /** 受理的62件案件中，已审结51件、正在审理7件. */
  #outOf(at: number): Breakdown | undefined {
    const whole = this.#adjacentWhole(at, NOUN);
    const reach = { start: at + 2, end: sentenceAt(this.#sentences, at).end };
    return whole && this.#breakdown('out-of', whole, readPartChain(this.#text, this.#quantities, reach));
  }

  /** 共11期，春、夏、秋三季分别为2期、4期、5期: as many names as numbers. */
  #distributed(at: number, reach: Span): Breakdown | undefined {
    const names = NAMES.exec(this.#text.slice(Math.max(0, at - 50), at))?.groups!['names'];
    const chain = readPartChain(this.#text, this.#quantities, reach);
    const before = firstAfter(this.#quantities, at);
    const whole = this.#quantities
      .slice(Math.max(0, before - 2), before)
      .findLast(({ unitClass }) => unitClass === chain.parts[0]?.quantity.unitClass);
    if (names === undefined || !whole || whole.span.start < sentenceAt(this.#sentences, at).start) return undefined;
    if (at - names.length - 1 !== whole.span.end) return undefined;
    const labels = names.replace(COUNTED_NAMES, '').split(/[、和及与]/u);
    if (
      labels.length !== chain.parts.length ||
      !(/共|总|合计/u.test(labelBefore(this.#text, whole.span)) || relateParts(labels).exhaustive)
    )
      return undefined;
    const parts = chain.parts.map((part, index) => ({ ...part, label: labels[index]! }));
    return this.#breakdown('respectively', whole, { ...chain, parts });
  }

  /** The quantity that ends right before a mark, or with only the noun it counts between. */
  #adjacentWhole(at: number, between: RegExp): Quantity | undefined {
    const whole = this.#quantities[firstAfter(this.#quantities, at) - 1];
    return whole && whole.span.end <= at && between.test(this.#text.slice(whole.span.end, at)) ? whole : undefined;
  }

  #breakdown(
    form: BreakdownForm,
    whole: Quantity,
    chain: PartChain,
    { before, behind }: { readonly before: readonly Quantity[]; readonly behind: readonly Quantity[] } = { before: [], behind: [] },
  ): Breakdown | undefined {
    if (NOT_ADDED.has(whole.unitClass)) return undefined;
    const wholeLabel = labelBefore(this.#text, whole.span);
    return { ...chain, form, whole, wholeLabel, otherWholes: before, besides: behind, vague: false };
  }
}
