import { writeNumber } from '../chinese/arithmetic.js';
import { readFigures } from '../figures/reading/names/figures.js';
import type { Relation } from '../figures/relations/relation.js';
import { relationsIn } from '../figures/relations/relations.js';
import { relationsOfTable } from '../figures/relations/table-relations.js';
import { locate, within, type PlacedSpan, type Spot } from '../paragraph/placed.js';
import { linesWith, question } from '../questions/question.js';
import { countRelations } from '../report/figures/count-relations.js';
import { agree, repeatedIndicators } from '../report/figures/indicator-conflicts.js';
import { figureContext, figureLines, groupIndicators, type Indicator, type PlacedFigure } from '../report/figures/indicators.js';
import { body } from '../report/sign-off.js';
import { tables } from '../report/tables.js';
import { byKeys } from '../text/by-keys.js';
import type { FigureIndicator, FigurePlace, FigureRelation, Figures } from './report.js';

type LedgerRelation = FigureRelation<PlacedSpan>;
type Ledger = Figures<PlacedSpan>;

const relatedLines = linesWith('lines with several figures', ({ quantities }) => quantities.length > 1);
const countedLines = figureLines('lines with figures', readFigures);

/** Every quantity of the body grouped into indicators, with all the relations that the report's figures take part in. */
export const ledger = question(
  'ledger',
  { relatedLines, countedLines, tables, countRelations, repeatedIndicators, figureContext, body },
  (given): Ledger => {
    const relations = [
      ...given.relatedLines.flatMap((at) =>
        relationsIn(at.paragraph).map((relation) => placedRelation(relation, (span) => locate(at, span))),
      ),
      ...[...given.tables.flatMap(relationsOfTable), ...given.countRelations].map((relation) => placedRelation(relation, (span) => span)),
      ...given.repeatedIndicators.map(repetitionOf),
    ];
    const byNumber = byKeys(relations, ({ members }) => members.map(({ span }) => keyOf(span.start)));
    const indicators = groupIndicators(within(given.countedLines, given.body), readFigures, given.figureContext);
    return { indicators: indicators.map((indicator) => entryOf(indicator, byNumber)), relations };
  },
);

function placedRelation<Where>(
  { kind, rule, holds, arithmetic, members }: Relation<Where>,
  place: (span: Where) => PlacedSpan,
): LedgerRelation {
  return { kind, rule, holds, arithmetic, members: members.map(({ role, span }) => ({ role, span: place(span) })) };
}

/** One indicator told at several places. */
function repetitionOf({ places }: Indicator): LedgerRelation {
  const holds = places.every((place) => agree(places[0]!, place));
  return {
    kind: 'repetition',
    rule: 'quantity-conflict',
    holds,
    arithmetic: places.map(({ figure }) => writeNumber(figure.quantity.low)).join(holds ? '＝' : '≠'),
    members: places.map((place) => ({ role: 'mention', span: numberSpan(place) })),
  };
}

function keyOf({ place, offset }: Spot): string {
  return `${place} ${offset}`;
}

function entryOf(indicator: Indicator, byNumber: ReadonlyMap<string, readonly LedgerRelation[]>): FigureIndicator<PlacedSpan> {
  const { noun, deed, whose, period, qualifiers, unitClass } = indicator;
  const places = indicator.places.map(placeOf);
  const relations = [...new Set(places.flatMap(({ number }) => byNumber.get(keyOf(number.start)) ?? []))];
  return { what: noun, deed, whose, period, qualifiers, unitClass, places, relations };
}

function placeOf(place: PlacedFigure): FigurePlace<PlacedSpan> {
  const { at, figure } = place;
  const { span, low, high, unit } = figure.quantity;
  return { span: locate(at, span), number: numberSpan(place), sentence: locate(at, figure.sentence), low, high, unit };
}

function numberSpan({ at, figure }: PlacedFigure): PlacedSpan {
  return locate(at, figure.quantity.number);
}
