import { leadingDeed } from '../data/deeds.js';
import type { Figure } from '../facts/figures.js';
import { keptByParagraph } from './kept.js';
import { isOrganName } from './organ-names.js';
import type { OutlineHeading } from './outline.js';
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
  const groups = new Map<string, Indicator & { readonly places: PlacedFigure[] }>();
  for (const { at, figure, noun, deed, around } of withNouns(document, figuresOf)) {
    const period = periodOf(figure, around, document);
    const isPlan = around.planned && !TELLS_OWN_YEAR.test(at.paragraph.slice(figure.sentence));
    const name = noun || `${at.index}:${figure.quantity.span.start}`;
    const key = `${name}|${deed}|${figure.setting}|${around.organ}|${period}|${isPlan ? 'plan' : 'account'}`;
    const known = groups.get(key);
    if (known) known.places.push({ at, figure });
    else groups.set(key, { ...settingOf(figure, around), noun, deed, period, places: [{ at, figure }] });
  }
  return [...groups.values()];
}

function settingOf(
  { actor, qualifiers, within, quantity }: Figure,
  { organ }: Around,
): Omit<Indicator, 'noun' | 'deed' | 'period' | 'places'> {
  return { whose: [organ, actor].filter(Boolean).join('、'), unitClass: quantity.unitClass, qualifiers, within };
}

/** Even where the next year is planned, a sentence may look back. */
const TELLS_OWN_YEAR = /今年|全年|本年|20\d{2}年[，,]?[^，,。；;]{0,4}(?:我|全|本|共)/u;

interface NamedFigure extends PlacedFigure {
  readonly noun: string;
  readonly deed: string;
  readonly around: Around;
}

/** The noun behind a number ends where one that is known from elsewhere ends: 7件非法捕捞案件均已移送. */
function withNouns(document: ReportDocument, figuresOf: (paragraph: Paragraph) => readonly Figure[]): readonly NamedFigure[] {
  const context = new Context(document);
  const figures: NamedFigure[] = [];
  for (const at of document.bodyWith(figuresOf)) {
    if (at.paragraph.block !== 'prose') continue;
    const around = context.at(at);
    for (const figure of figuresOf(at.paragraph)) figures.push({ at, figure, noun: figure.noun, deed: figure.deed, around });
  }
  const nouns = new Set(figures.map(({ noun }) => noun));
  return figures.map((one) => (one.noun === '' && one.figure.tail !== '' ? { ...one, ...namedBehind(one, nouns) } : one));
}

/** 参加执法培训 behind 3 000人次: the deed may stand there too. */
function namedBehind({ figure: { tail }, deed }: NamedFigure, nouns: ReadonlySet<string>): Pick<NamedFigure, 'noun' | 'deed'> {
  const words = tail.replace(/[“”]/gu, '');
  const lead = deed === '' ? leadingDeed(words) : undefined;
  return { noun: nounAtHead(words.slice(lead?.verb.length ?? 0), nouns), deed: lead?.deed ?? deed };
}

/** The longest known noun that the words begin with. */
function nounAtHead(words: string, nouns: ReadonlySet<string>): string {
  for (let length = words.length; length >= SHORTEST_NOUN; length--) if (nouns.has(words.slice(0, length))) return words.slice(0, length);
  return '';
}

const SHORTEST_NOUN = 2;

function periodOf({ period }: Figure, around: Around, document: ReportDocument): string {
  if (period === '') return around.period;
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
}

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

  constructor(document: ReportDocument) {
    this.#planned = new Set(document.planSection && document.paragraphsOf(document.planSection));
    this.#headings = document.outline.headings;
    this.#reportYear = document.years.reportYear;
  }

  at(at: PlacedParagraph): Around {
    for (let heading = this.#headings[this.#next]; heading && heading.at.index <= at.index; heading = this.#headings[++this.#next]) {
      this.#enter(heading);
    }
    return { planned: this.#planned.has(at), organ: this.#organ, period: this.#period };
  }

  #enter({ at, heading, level }: OutlineHeading): void {
    this.#organ = organOf(at.paragraph);
    if (level > 1) return;
    const year = at.paragraph.dates.find(({ span }) => span.end <= heading.title.end)?.year;
    this.#period = year === undefined || year === this.#reportYear ? '' : `${year}年`;
  }
}
