import { wordsOfSentence } from '../../paragraph/sentence-words.js';
import { leadingDeed } from '../../figures/reading/names/deeds.js';
import { identityOf, type Figure } from '../../figures/reading/names/figures.js';
import { keptByParagraph } from '../../paragraph/kept.js';
import { isOrganName } from '../../paragraph/organ-names.js';
import { outline } from '../numbering/outline.js';
import { planStretch } from '../sections.js';
import { years } from '../years/years.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { BEFORE_ALL, type Place } from '../../paragraph/place.js';
import { holds, type Located, type PlacedParagraph } from '../../paragraph/placed.js';
import { perItem } from '../../questions/per-item.js';
import { facts, linesWith, question, type Question } from '../../questions/question.js';
import { countLeading } from '../../text/sorted.js';

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
 * Groups the figures of some lines. Two figures are one indicator only if all that is said about them is the same: noun, deed, organ, unit class,
 * period, qualifiers, the whole that they are a part of, account or plan. Every doubt makes two indicators of them; a figure whose noun is not
 * told is one of its own.
 * `figuresOf` chooses the figures of a paragraph that are grouped.
 */
export function groupIndicators(lines: readonly PlacedParagraph[], figuresOf: FiguresOf, context: FigureContext): readonly Indicator[] {
  const indicators: Group[] = [];
  const alike = new Map<string, Group>();
  for (const one of withNouns(lines, figuresOf)) {
    const surroundings = surroundingsOf(one.place, context);
    const key = `${one.identity}\n${surroundings.key}`;
    const same = one.noun === '' ? undefined : alike.get(key);
    if (same) {
      same.places.push(one.place);
      continue;
    }
    const group = groupOf(one, surroundings);
    indicators.push(group);
    alike.set(key, group);
  }
  return indicators;
}

type FiguresOf = (paragraph: Paragraph) => readonly Figure[];

/** Lines of prose in which `figuresOf` finds figures. */
export function figureLines(name: string, figuresOf: FiguresOf): Question<readonly PlacedParagraph[]> {
  return linesWith(name, (paragraph) => paragraph.block === 'prose' && figuresOf(paragraph).length > 0);
}

interface Group extends Indicator {
  readonly places: PlacedFigure[];
}

function groupOf({ place, noun, deed }: NamedFigure, { whose, period }: Surroundings): Group {
  const { qualifiers, within: whole, quantity } = place.figure;
  return { noun, deed, whose, period, unitClass: quantity.unitClass, qualifiers, within: whole, places: [place] };
}

/** What only the place of a figure in the report tells. */
interface Surroundings {
  readonly whose: string;
  readonly period: string;
  /** Figures with different keys are told of different things. */
  readonly key: string;
}

const surroundingsOf = perItem(({ at, figure }: PlacedFigure, context: FigureContext): Surroundings => {
  const around = context.around(at);
  const { organ } = around;
  const tellsOwnYear = wordsOfSentence(at.paragraph, figure.sentence.start, TELLS_OWN_YEAR) !== undefined;
  const period = periodOf(figure, { ...around, ofYears: around.ofYears && !tellsOwnYear }, context);
  return {
    whose: organ === '' || figure.actor === '' ? organ + figure.actor : `${organ}、${figure.actor}`,
    period,
    key: JSON.stringify([organ, period, around.planned && !tellsOwnYear]),
  };
});

/** Even where the next year is planned, a sentence may look back. */
const TELLS_OWN_YEAR = /今年|全年|本年|20\d{2}年[，,]?[^，,。；;]{0,4}(?:我|全|本|共)/u;

interface NamedFigure {
  readonly place: PlacedFigure;
  readonly noun: string;
  readonly deed: string;
  readonly identity: string;
}

const namedFiguresIn = perItem((at: PlacedParagraph, figuresOf: FiguresOf): readonly NamedFigure[] =>
  figuresOf(at.paragraph).map((figure) => ({
    place: { at, figure },
    noun: figure.noun,
    deed: figure.deed,
    identity: figure.identity,
  })),
);

/** The noun behind a number ends where one that is known from elsewhere ends: 7件非法捕捞案件均已移送. */
function withNouns(lines: readonly PlacedParagraph[], figuresOf: FiguresOf): readonly NamedFigure[] {
  const figures = lines.flatMap((at) => namedFiguresIn(at, figuresOf));
  const nouns = new Set(figures.map(({ noun }) => noun));
  return figures.map((one) => (one.noun === '' && one.place.figure.tail !== '' ? { ...one, ...namedBehind(one, nouns) } : one));
}

/** 参加执法培训 behind 3 000人次: the deed may stand there too. */
function namedBehind(
  { place: { figure }, deed }: NamedFigure,
  nouns: ReadonlySet<string>,
): Pick<NamedFigure, 'noun' | 'deed' | 'identity'> {
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

function periodOf({ period }: Figure, around: Pick<Around, 'period' | 'ofYears'>, { reportYear: own }: FigureContext): string {
  if (period === '') return around.ofYears ? 'years' : around.period;
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

const speakingLines = facts('lines that speak of several years, or of one', spokenOf);

/** A heading, and what it says of the figures below it. */
interface Above {
  readonly place: Place;
  readonly organ: string;
  readonly period: string;
}

/** What the headings say of the figures below them, in order. */
const headingsAbove = question('headings above figures', { outline, years }, (given): readonly Above[] => {
  let period = '';
  return given.outline.headings.map(({ at, heading, level }) => {
    if (level === 1) {
      const year = at.paragraph.dates.find(({ span }) => span.end <= heading.title.end)?.year;
      period = year === undefined || year === given.years.reportYear ? '' : `${year}年`;
    }
    return aboveBy({ place: at.place, organ: organOf(at.paragraph), period }, at);
  });
});

const known = new WeakMap<Located, Above>();

/** The same object for as long as the heading says the same. */
function aboveBy(above: Above, heading: Located): Above {
  const before = known.get(heading);
  if (before?.place === above.place && before.organ === above.organ && before.period === above.period) return before;
  known.set(heading, above);
  return above;
}

/** What only the place of a figure tells of it. */
export interface FigureContext {
  readonly reportYear: number | undefined;
  readonly around: (at: Located) => Around;
}

/** Everything that tells more of a figure than its own line does. */
export const figureContext = question(
  'what stands around figures',
  { headingsAbove, speakingLines, planStretch, years },
  ({ headingsAbove: headings, speakingLines: speaking, planStretch: plan, years: { reportYear } }): FigureContext => ({
    reportYear,
    around: (at) => {
      const above = headings[countLeading(headings, ({ place }) => place <= at.place) - 1];
      const spoken = speaking[countLeading(speaking, ({ place }) => place <= at.place) - 1];
      return {
        planned: plan !== undefined && holds(plan, at),
        organ: above?.organ ?? '',
        period: above?.period ?? '',
        ofYears: spoken?.fact === 'years' && spoken.place >= (above?.place ?? BEFORE_ALL),
      };
    },
  }),
);
