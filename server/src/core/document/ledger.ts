import { readFigures } from '../facts/figures.js';
import { countRelations } from './count-relations.js';
import type { Relation } from '../facts/relation.js';
import { relationsIn } from '../facts/relations.js';
import { relationsOfTable } from '../facts/table-relations.js';
import { readTables, type TableFact } from '../facts/tables.js';
import { writeNumber } from '../chinese/arithmetic.js';
import type { FigureIndicator, FigurePlace, FigureRelation, Figures } from '../report.js';
import type { Span } from '../text/span.js';
import { agree, readRepetitions } from './indicator-conflicts.js';
import { readIndicators, type Indicator, type PlacedFigure } from './indicators.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';

/** Every quantity of the body grouped into indicators, with all the relations that the report's figures take part in. */
export function readLedger(document: ReportDocument): Figures {
  const placed = new Map(document.paragraphs.map((at) => [at.paragraph, at]));
  const spanOf = ({ paragraph, span }: Relation['members'][number]): Span => locate(placed.get(paragraph)!, span);
  const stated = [
    ...document.paragraphs.filter(({ paragraph }) => paragraph.quantities.length > 1).flatMap(({ paragraph }) => relationsIn(paragraph)),
    ...tablesOf(document.paragraphs).flatMap(relationsOfTable),
    ...countRelations(document),
  ].map(({ kind, rule, holds, arithmetic, members }): FigureRelation => ({
    kind,
    rule,
    holds,
    arithmetic,
    members: members.map((member) => ({ role: member.role, span: spanOf(member) })),
  }));
  const relations = [...stated, ...readRepetitions(document).map(repetitionOf)];
  const byNumber = relationsByNumber(relations);
  return { indicators: readIndicators(document, readFigures).map((indicator) => entryOf(indicator, byNumber)), relations };
}

/** Rows of one chunk make a table; those of the next chunk make another. */
function tablesOf(paragraphs: readonly PlacedParagraph[]): readonly TableFact[] {
  const chunks = new Map<number, PlacedParagraph[]>();
  for (const at of paragraphs) {
    if (at.paragraph.block !== 'table-row') continue;
    const rows = chunks.get(at.base);
    if (rows) rows.push(at);
    else chunks.set(at.base, [at]);
  }
  return [...chunks.values()].flatMap((rows) => readTables(rows.map(({ paragraph }) => paragraph)));
}

/** One indicator told at several places. */
function repetitionOf({ places }: Indicator): FigureRelation {
  const holds = places.every((place) => agree(places[0]!, place));
  return {
    kind: 'repetition',
    rule: 'quantity-conflict',
    holds,
    arithmetic: places.map(({ figure }) => writeNumber(figure.quantity.low)).join(holds ? '＝' : '≠'),
    members: places.map((place) => ({ role: 'mention', span: numberSpan(place) })),
  };
}

function relationsByNumber(relations: readonly FigureRelation[]): ReadonlyMap<number, readonly FigureRelation[]> {
  const found = new Map<number, FigureRelation[]>();
  for (const relation of relations) {
    for (const { span } of relation.members) {
      const known = found.get(span.start);
      if (known) known.push(relation);
      else found.set(span.start, [relation]);
    }
  }
  return found;
}

function entryOf(indicator: Indicator, byNumber: ReadonlyMap<number, readonly FigureRelation[]>): FigureIndicator {
  const { noun, deed, whose, period, qualifiers, unitClass } = indicator;
  const places = indicator.places.map(placeOf);
  const relations = [...new Set(places.flatMap(({ number }) => byNumber.get(number.start) ?? []))];
  return { what: noun, deed, whose, period, qualifiers, unitClass, places, relations };
}

function placeOf(place: PlacedFigure): FigurePlace {
  const { at, figure } = place;
  const { span, low, high, unit } = figure.quantity;
  return { span: locate(at, span), number: numberSpan(place), sentence: locate(at, figure.sentence), low, high, unit };
}

function numberSpan({ at, figure }: PlacedFigure): Span {
  return locate(at, figure.quantity.number);
}
