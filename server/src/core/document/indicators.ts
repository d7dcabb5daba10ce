import { wordsOfSentence } from '../facts/sentence-words.js';
import { leadingDeed } from '../data/deeds.js';
import { identityOf, type Figure } from '../facts/figures.js';
import { keptByParagraph } from './kept.js';
import { isOrganName } from './organ-names.js';
import type { OutlineHeading } from './outline-heading.js';
import type { Paragraph } from './paragraph.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';

/** A figure at its place. */
export interface PlacedFigure {
  readonly at: PlacedParagraph;
  readonly figure: Figure;
}

/** One thing that a report gives numbers of, with all the places that tell it. */
export interface Indicator extends Pick<Figure, 'noun' | 'deed' | 'period' | 'qualifiers' | 'within'> {
  /** Organs other than the reporting one; empty for the reporting one. */
  readonly whose: string;
  readonly unitClass: string;
  readonly places: readonly PlacedFigure[];
}

/**
 * Groups the figures of the body. Two figures are one indicator only if all that is said about them is the same: noun, deed, organ, unit class,
 * period, qualifiers, the whole that they are a part of, account or plan. Every doubt makes two indicators of them; a figure whose noun is not
 * told is one of its own.
 * `figuresOf` chooses the figures of a paragraph that are grouped.
 */
export function readIndicators(document: ReportDocument, figuresOf: (paragraph: Paragraph) => readonly Figure[]): readonly Indicator[] {
  const indicators: Group[] = [];
  const alike = new Map<string, Group>();
  for (const one of withNouns(document, figuresOf)) {
    const group = groupOf(one, document);
    const key = JSON.stringify([one.identity, group.organ, group.period, group.isPlan]);
    const same = one.noun === '' ? undefined : alike.get(key);
    if (same) for (const place of group.places) same.places.push(place);
    else indicators.push(group);
    if (!same) alike.set(key, group);
  }
  return indicators;
}

/** What only the place of a figure in the report tells. */
interface Group extends Indicator {
  readonly places: PlacedFigure[];
  readonly organ: string;
  readonly isPlan: boolean;
}

function groupOf({ at, figure, noun, deed, around }: NamedFigure, document: ReportDocument): Group {
  const { actor, qualifiers, within, quantity } = figure;
  const { organ } = around;
  const tellsOwnYear = wordsOfSentence(at.paragraph, figure.sentence.start, TELLS_OWN_YEAR) !== undefined;
  return {
    noun,
    deed,
    whose: organ === '' || actor === '' ? organ + actor : `${organ}、${actor}`,
    period: periodOf(figure, { ...around, ofYears: around.ofYears && !tellsOwnYear }, document),
    unitClass: quantity.unitClass,
    qualifiers,
    within,
    places: [{ at, figure }],
    organ,
    isPlan: around.planned && !tellsOwnYear,
  };
}

/** Even where the next year is planned, a sentence may look back. */
const TELLS_OWN_YEAR = /今年|全年|本年|20\d{2}年[，,]?[^，,。；;]{0,4}(?:我|全|本|共)/u;

interface NamedFigure extends PlacedFigure {
  readonly noun: string;
  readonly deed: string;
  readonly identity: string;
  readonly around: Around;
}

/** The noun behind a number ends where one that is known from elsewhere ends: 7件非法捕捞案件均已移送. */
function withNouns(document: ReportDocument, figuresOf: (paragraph: Paragraph) => readonly Figure[]): readonly NamedFigure[] {
  const context = new Context(document);
  const figures: NamedFigure[] = [];
  for (const at of document.bodyWith(figuresOf)) {
    if (at.paragraph.block !== 'prose') continue;
    const around = context.at(at);
    for (const figure of figuresOf(at.paragraph))
      figures.push({ at, figure, noun: figure.noun, deed: figure.deed, identity: figure.identity, around });
  }
  const nouns = new Set(figures.map(({ noun }) => noun));
  return figures.map((one) => (one.noun === '' && one.figure.tail !== '' ? { ...one, ...namedBehind(one, nouns) } : one));
}

/** 参加执法培训 behind 3 000人次: the deed may stand there too. */
function namedBehind({ figure, deed }: NamedFigure, nouns: ReadonlySet<string>): Pick<NamedFigure, 'noun' | 'deed' | 'identity'> {
  const words = figure.tail.replace(/[“”]/gu, '');
  const lead = deed === '' ? leadingDeed(words) : undefined;
  const name = { noun: nounAtHead(words.slice(lead?.verb.length ?? 0), nouns), deed: lead?.deed ?? deed };
  return { ...name, identity: identityOf(name, figure) };
}

/** The longest known noun that the words begin with. */
function nounAtHead(words: string, nouns: ReadonlySet<string>): string {
  for (let length = words.length; length >= SHORTEST_NOUN; length--) if (nouns.has(words.slice(0, length))) return words.slice(0, length);
  return '';
}

const SHORTEST_NOUN = 2;

function periodOf({ period }: Figure, around: Pick<Around, 'period' | 'ofYears'>, document: ReportDocument): string {
  if (period === '') return around.ofYears ? 'years' : around.period;
  const own = document.years.reportYear;
  const words = period.split(' ').filter((word) => word !== '' && word !== `${own}年`);
  return words.length > 0 ? words.join(' ') : around.period;
}

interface Around {
  readonly planned: boolean;
  /** An organ that the heading names: （一）青山镇. */
  readonly organ: string;
  /** The year of the section, where its heading names another one than the report's. */
  readonly period: string;
  /** Since the last heading the report has begun to speak of several years. */
  readonly ofYears: boolean;
}

/** 五年来, “十四五”时期: what follows is told of all of them, paragraph after paragraph, up to 一年来. */
const spokenOf = keptByParagraph(({ text }): 'years' | 'year' | undefined => {
  const opening = text.slice(0, LONGEST_OPENING);
  if (SEVERAL_YEARS.test(`${opening}\n${text.slice(-LONGEST_OPENING)}`)) return 'years';
  return ONE_YEAR.test(opening) ? 'year' : undefined;
});
const SEVERAL_YEARS =
  /[三四五]年来|过去的?[三四五]年|这[三四五]年|“?十[一二三四五]五”?(?:时期|期间|以来|(?:规划)?(?:目标)?任务)|[本上]届政府/u;
const ONE_YEAR = /一年来|过去的?一年|今年|20\d{2}年/u;
const LONGEST_OPENING = 60;

const organOf = keptByParagraph((paragraph): string => {
  const title = paragraph.heading ? paragraph.slice(paragraph.heading.title) : '';
  return isOrganName(title) ? title : '';
});

/** What the headings above a paragraph say of its figures. Paragraphs have to be asked for in their order. */
class Context {
  readonly #planned: ReadonlySet<PlacedParagraph>;
  readonly #headings: readonly OutlineHeading[];
  readonly #reportYear: number | undefined;
  #next = 0;
  #organ = '';
  #period = '';
  #heading = 0;
  #read = 0;
  #ofYears = false;
  readonly #paragraphs: readonly PlacedParagraph[];

  constructor(document: ReportDocument) {
    this.#planned = new Set(document.planSection && document.paragraphsOf(document.planSection));
    this.#headings = document.outline.headings;
    this.#reportYear = document.years.reportYear;
    this.#paragraphs = document.paragraphs;
  }

  at(at: PlacedParagraph): Around {
    for (let heading = this.#headings[this.#next]; heading && heading.at.index <= at.index; heading = this.#headings[++this.#next]) {
      this.#enter(heading);
    }
    this.#readOn(at.index);
    return { planned: this.#planned.has(at), organ: this.#organ, period: this.#period, ofYears: this.#ofYears };
  }

  #readOn(index: number): void {
    for (; this.#read <= index; this.#read++) {
      if (this.#read === this.#heading) this.#ofYears = false;
      const spoken = this.#read < this.#heading ? undefined : spokenOf(this.#paragraphs[this.#read]!.paragraph);
      if (spoken !== undefined) this.#ofYears = spoken === 'years';
    }
  }

  #enter({ at, heading, level }: OutlineHeading): void {
    this.#organ = organOf(at.paragraph);
    this.#heading = at.index;
    if (level > 1) return;
    const year = at.paragraph.dates.find(({ span }) => span.end <= heading.title.end)?.year;
    this.#period = year === undefined || year === this.#reportYear ? '' : `${year}年`;
  }
}
