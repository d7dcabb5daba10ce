import type { Quantity } from '../../../chinese/quantities.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { actorsIn } from './figure-actors.js';
import { nameOf, type FigureName } from './figure-names.js';
import { readPeriodWords } from './figure-periods.js';
import { readQualifiers, type Qualifier } from './figure-qualifiers.js';
import { sentenceAt } from '../../../paragraph/sentences.js';

/** A quantity with what its sentence says about it. Spans are offsets into the paragraph's text. */
export interface Figure extends FigureName {
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** From the mark or the number before it to the mark or the number after it. */
  readonly clause: Span;
  /** The words behind the number, which may begin with what is counted: 7件非法捕捞案件均已移送. */
  readonly tail: string;
  /** Organs other than the reporting one that the sentence names before it. Empty where there are none. */
  readonly actor: string;
  readonly qualifiers: readonly Qualifier[];
  /** What it is a part of: 行政处罚案件 for what follows 其中. Empty where it stands for itself. */
  readonly within: string;
  /** The words that tell its time. Empty where they mean the report's own, or there are none. */
  readonly period: string;
  /** The sentence says that this is all there was (全年, 共, 现有), or speaks of it as known (办理的37件建议). */
  readonly total: boolean;
  /** Where the first number of the sentence ends that may count those whom this one belongs to: 企业达13家，全年实现销售收入35亿元. */
  readonly subjectEnd: number | undefined;
  /** All that is said of it but its time, in one word: the same for two figures only if the same is said of both. */
  readonly identity: string;
}

const MARK = /[。；;，,、：:！？（）()|\t]/u;
const TAIL = /^[\p{Script=Han}“”]{2,20}/u;
const LONGEST_CLAUSE = 40;
/** How far back a sentence is read for a number. */
const LONGEST_CONTEXT = 300;
const SUBJECTS = new Set(['firm', 'household', 'place', 'piece']);
const BRACKET_OPEN = /[（(][^（）()]*$/u;
const TOTAL = /全年|全[省市县区旗镇乡局]|年内|一年来|今年以来|共|总|现有|在册|实有|20\d{2}年[，,]?[^，,；;]{0,12}$/u;
const DEFINITE = /的$/u;
/** The numbers of a list that 分别 deals out are named somewhere before it. */
const DEALT_OUT = /分别[^。；]{0,40}$/u;

/** Every quantity of a paragraph as a figure, in order. */
export const readFigures = keptByParagraph((paragraph): readonly Figure[] => {
  const figures: Figure[] = [];
  for (const quantity of paragraph.quantities) figures.push(readFigure(paragraph, quantity, figures));
  return figures;
});

function readFigure({ text, sentences }: Paragraph, quantity: Quantity, earlier: readonly Figure[]): Figure {
  const sentence = sentenceAt(sentences, quantity.span.start);
  const previous = earlier.at(-1);
  const carried = previous?.sentence === sentence ? previous : undefined;
  const clause = clauseAround(text, quantity.span, carried?.quantity.span.end ?? sentence.start);
  return new FigureInText({ text, quantity, sentence, clause, carried, earlier });
}

interface Surroundings extends Pick<Figure, 'quantity' | 'sentence' | 'clause'> {
  readonly text: string;
  /** The figure before it in its sentence. */
  readonly carried: Figure | undefined;
  readonly earlier: readonly Figure[];
}

/** Most figures are passed over for what they are called: all else is read when somebody asks for it. */
class FigureInText implements Figure {
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly clause: Span;
  readonly noun: string;
  readonly deed: string;
  readonly qualifiers: readonly Qualifier[];
  readonly within: string;
  readonly total: boolean;
  readonly subjectEnd: number | undefined;
  readonly #text: string;
  readonly #near: number;
  #actor: string | undefined;
  #period: string | undefined;

  constructor({ text, quantity, sentence, clause, carried, earlier }: Surroundings) {
    this.quantity = quantity;
    this.sentence = sentence;
    this.clause = clause;
    this.#text = text;
    this.#near = Math.max(sentence.start, quantity.span.start - LONGEST_CONTEXT);
    const before = text.slice(this.#near, quantity.span.start);
    const words = text.slice(clause.start, quantity.span.start);
    this.qualifiers = readQualifiers(before, text.slice(quantity.span.end, clause.end));
    const [isDealtOut, isChange] = [DEALT_OUT.test(before), this.qualifiers.includes('增减')];
    const { noun, deed } = nameOf(words, { isDealtOut, isChange, carried, separator: text[clause.start - 1] });
    this.noun = noun;
    this.deed = deed;
    this.within = withinOf(before, this.qualifiers, this.#near, earlier);
    this.total = TOTAL.test(words) || DEFINITE.test(words) || (!carried && TOTAL.test(before));
    const isSubject = carried !== undefined && SUBJECTS.has(carried.quantity.unitClass);
    this.subjectEnd = carried?.subjectEnd ?? (isSubject ? carried.quantity.span.end : undefined);
  }

  get tail(): string {
    return TAIL.exec(this.#text.slice(this.quantity.span.end, this.clause.end))?.[0] ?? '';
  }

  get actor(): string {
    const { start } = this.clause;
    return (this.#actor ??= actorsIn(this.#text.slice(this.#near, start), this.#text.slice(start, this.quantity.span.start)));
  }

  get period(): string {
    return (this.#period ??= readPeriodWords(this.#text, this.sentence, this.quantity.span.start));
  }

  get identity(): string {
    return identityOf(this, this);
  }
}

/** The same words for the same things, whatever the figure. */
export function identityOf(
  { noun, deed }: FigureName,
  { actor, quantity, qualifiers, within }: Pick<Figure, 'actor' | 'quantity' | 'qualifiers' | 'within'>,
): string {
  return [noun, deed, actor, quantity.unitClass, qualifiers.join(), within].join('|');
}

function clauseAround(text: string, span: Span, from: number): Span {
  let start = span.start;
  while (start > from && span.start - start < LONGEST_CLAUSE && !MARK.test(text[start - 1]!)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < LONGEST_CLAUSE && !MARK.test(text[end]!) && !/\d/u.test(text[end]!)) end++;
  return { start, end };
}

/** What the number before 其中, or before the bracket, counts. */
function withinOf(before: string, qualifiers: readonly Qualifier[], start: number, earlier: readonly Figure[]): string {
  const opened = BRACKET_OPEN.exec(before)?.index;
  const at = opened ?? (qualifiers.includes('其中') ? before.lastIndexOf('其中') : undefined);
  if (at === undefined) return '';
  return earlier.findLast(({ quantity }) => quantity.span.end <= start + at)?.noun ?? '';
}
