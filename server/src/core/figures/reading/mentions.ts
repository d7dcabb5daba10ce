import { roundingOf, scaleOf } from '../../chinese/arithmetic.js';
import type { Quantity } from '../../chinese/quantities.js';
import { keptByParagraph } from '../../paragraph/kept.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { sentenceIndexAt } from '../../paragraph/sentences.js';
import { levelOf, readClauseMarks, type ClauseMark } from './clauses.js';
import { cuesOf, type Cue } from './cues.js';
import type { Interval } from '../../chinese/intervals.js';

/** A number as its sentence tells it. Offsets count in the paragraph's text. */
export interface Mention {
  readonly quantity: Quantity;
  /** Its place among the numbers of the paragraph, from 0. */
  readonly order: number;
  readonly sentence: number;
  /** The innermost bracket with numbers that it stands in; 0 outside of all. */
  readonly bracket: number;
  /** The mark that its words follow, or nothing where another number stands before them. */
  readonly mark: string;
  /** The deepest cut between the number before it and itself: 1 for 、, 2 for ，, 3 for ；, 4 for the end of a sentence; 0 for none. */
  readonly cut: number;
  /** The words between the last mark or number and the number, and those behind its unit. */
  readonly lead: string;
  readonly tail: string;
  readonly cues: ReadonlySet<Cue>;
  /** Numbers of one kind can be added and compared: the class of the unit, or the measure word itself where it is in no table. */
  readonly kind: string;
  /** Turns the value of the quantity into the base unit of its kind. */
  readonly scale: number;
  /** What it may be, in the base unit of its class: rounded as it is printed, or as far as 近, 余, 以上 allow. */
  readonly value: Interval;
}

const LONGEST_WORDS = 60;

/** Every number of a paragraph with the words round it, in order. */
export const readMentions = keptByParagraph((paragraph): readonly Mention[] => {
  const { text, quantities } = paragraph;
  if (quantities.length === 0) return [];
  const marks = readClauseMarks(text, quantities);
  const mentions: Mention[] = [];
  let next = 0;
  for (const quantity of quantities) {
    const previous = mentions.at(-1);
    const from = previous?.quantity.span.end ?? 0;
    const passed: ClauseMark[] = [];
    while (next < marks.length && marks[next]!.at < quantity.span.start) passed.push(marks[next++]!);
    const order = mentions.length;
    mentions.push(
      readMention(paragraph, { quantity, order, from, passed, previous, end: endOfWords(marks, next, quantities[order + 1], text) }),
    );
  }
  return mentions;
});

interface Place {
  readonly quantity: Quantity;
  readonly order: number;
  readonly from: number;
  readonly passed: readonly ClauseMark[];
  readonly previous: Mention | undefined;
  readonly end: number;
}

function endOfWords(marks: readonly ClauseMark[], next: number, following: Quantity | undefined, text: string): number {
  return Math.min(marks[next]?.at ?? text.length, following?.span.start ?? text.length);
}

function readMention({ text, sentences }: Paragraph, { quantity, order, from, passed, previous, end }: Place): Mention {
  const mark = passed.at(-1);
  const start = Math.max(mark ? mark.at + 1 : from, quantity.span.start - LONGEST_WORDS);
  const lead = text.slice(start, quantity.span.start).trim();
  const tail = text.slice(quantity.span.end, Math.min(end, quantity.span.end + LONGEST_WORDS)).trim();
  const bracket = mark?.bracket ?? previous?.bracket ?? 0;
  const { kind, scale } = kindOf(quantity, { tail, text, bracket, previous });
  const cues = cuesOf(lead, tail);
  return {
    quantity,
    order,
    sentence: sentenceIndexAt(sentences, quantity.span.start),
    bracket,
    mark: mark?.sign ?? '',
    cut: passed.reduce((deepest, { sign }) => Math.max(deepest, levelOf(sign)), 0),
    lead,
    tail,
    cues,
    kind,
    scale,
    // A goal is set, not measured.
    value: cues.has('target') && quantity.exact ? [quantity.low * scale, quantity.low * scale] : valueOf(quantity, scale),
  };
}

type Kind = Pick<Mention, 'kind' | 'scale'>;

interface Surroundings {
  readonly tail: string;
  readonly text: string;
  readonly bracket: number;
  readonly previous: Mention | undefined;
}

/** 27堂: a measure word that is in no table is a kind of its own. 3427台（电梯1985、锅炉216）: in brackets the unit need not be said again. */
function kindOf({ unitClass, unitScale, number }: Quantity, { tail, text, bracket, previous }: Surroundings): Kind {
  // 4 215人: a number that blanks part into thousands is not read yet, and none of its groups may stand for it.
  if (TORN.test(text.slice(Math.max(0, number.start - 2), number.start)) && /^\d{3}(?!\d)/u.test(text.slice(number.start)))
    return { kind: '', scale: 1 };
  if (unitClass === 'tenth') return { kind: 'percent', scale: unitScale };
  if (unitClass !== '') return { kind: unitClass, scale: unitScale };
  const isBare = tail === '' || !HAN.test(tail);
  if (isBare && bracket > 0 && previous && previous.kind !== '') {
    const { factor } = scaleOf(text.slice(number.start, number.end));
    const carried = scaleOf(text.slice(previous.quantity.number.start, previous.quantity.number.end)).factor;
    const inherited = previous.bracket === bracket ? previous.scale : previous.quantity.unitScale * carried;
    return { kind: previous.kind, scale: factor > 1 ? previous.quantity.unitScale : inherited };
  }
  return { kind: isBare ? '' : `${OTHER}${tail[0]!}`, scale: 1 };
}

const TORN = /\d[ \u2009\u00a0]$/u;
const FRACTION = '分之';
const NEAR = 4;
/** 增长一倍, 3倍: what is nearer to a half would be told as such. */
const TIMES = '倍';
const SLACK_OF_ONE = 0.12;
const SLACK_OF_TIMES = 0.26;
const HAN = /^\p{Script=Han}/u;
/** Begins the kind of a measure word that is in no table. */
const OTHER = '?';

/** A number as its text tells it, in the base unit of its kind. */
export function valueOf(quantity: Quantity, scale: number): Interval {
  if (quantity.unit === TIMES && quantity.exact && Number.isInteger(quantity.low)) {
    const slack = quantity.low === 1 ? SLACK_OF_ONE : SLACK_OF_TIMES;
    return [quantity.low - slack, quantity.low + slack];
  }
  // 三分之二 is told of what lies near it.
  if (quantity.unit === FRACTION) return [quantity.low * scale - NEAR, quantity.low * scale + NEAR];
  const rounding = quantity.exact && quantity.unitScale > 0 ? (roundingOf(quantity) / quantity.unitScale) * scale : 0;
  return [quantity.low * scale - rounding, quantity.high * scale + rounding];
}
