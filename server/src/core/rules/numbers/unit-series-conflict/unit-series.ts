import { readFigures, type Figure } from '../../../figures/reading/names/figures.js';
import { within } from '../../../paragraph/placed.js';
import { question } from '../../../questions/question.js';
import { figureContext, figureLines, groupIndicators, type PlacedFigure } from '../../../report/figures/indicators.js';
import { body } from '../../../report/sign-off.js';
import { keptByParagraph } from '../../../paragraph/kept.js';

/** One thing that is counted in two measure words. */
export interface UnitSeries {
  /** 违法案件 for all of 轻微违法案件, 减轻处罚的违法案件. */
  readonly noun: string;
  readonly usual: PlacedFigure;
  /** Every place with another measure word. */
  readonly odd: readonly PlacedFigure[];
}

/** Measure words of what is dealt with one by one. */
const SERIES = new Set(['件', '起', '宗', '例', '次']);
const SHORTEST_NOUN = 4;
const LONG_ENDING = 6;
/** 办案2件、出动2次: what is done several times is no case. */
const THING = /(?:案件|事项|行为|纠纷|许可|处罚|事故|隐患|申请|信访|投诉|举报|建议|提案|违法)/u;
const THING_AT_END = new RegExp(`${THING.source}$`, 'u');

/** The figures of a paragraph that count one thing after the other. */
const seriesFigures = keptByParagraph((paragraph): readonly Figure[] =>
  readFigures(paragraph).filter(({ noun, tail, quantity }) => SERIES.has(quantity.unit) && (THING_AT_END.test(noun) || THING.test(tail))),
);

const seriesLines = figureLines('lines that count one thing after the other', seriesFigures);

export const unitSeries = question('measure words of one thing', { seriesLines, body, figureContext }, (given): readonly UnitSeries[] => {
  const indicators = groupIndicators(within(given.seriesLines, given.body), seriesFigures, given.figureContext);
  const counted = indicators.filter(({ noun }) => noun.length >= SHORTEST_NOUN && THING_AT_END.test(noun));
  const nouns = new Set(counted.map(({ noun }) => noun));
  const places = new Map<string, PlacedFigure[]>();
  for (const indicator of counted) {
    const head = headOf(indicator.noun, nouns);
    const known = places.get(head);
    if (known) for (const place of indicator.places) known.push(place);
    else places.set(head, [...indicator.places]);
  }
  return [...places].flatMap(([noun, all]) => seriesOf(noun, all) ?? []);
});

/** The shortest name that this one ends with; a long ending is a name of its own (一审行政诉讼案件). */
function headOf(noun: string, nouns: ReadonlySet<string>): string {
  for (let length = SHORTEST_NOUN; length < noun.length; length++) if (nouns.has(noun.slice(-length))) return noun.slice(-length);
  return noun.slice(-LONG_ENDING);
}

function seriesOf(noun: string, places: readonly PlacedFigure[]): UnitSeries | undefined {
  if (places.every(({ figure }) => figure.quantity.unit === places[0]!.figure.quantity.unit)) return undefined;
  const inOrder = [...places].sort((a, b) => a.at.place - b.at.place || a.figure.quantity.span.start - b.figure.quantity.span.start);
  const counts = new Map<string, number>();
  for (const { figure } of inOrder) counts.set(figure.quantity.unit, (counts.get(figure.quantity.unit) ?? 0) + 1);
  // Of two that are as frequent the one that comes first stays.
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const odd = inOrder.filter(({ figure }) => figure.quantity.unit !== usual);
  return { noun, usual: inOrder.find(({ figure }) => figure.quantity.unit === usual)!, odd };
}
