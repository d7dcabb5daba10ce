import type { Place } from '../../../paragraph/place.js';
import type { PlacedParagraph } from '../../../paragraph/placed.js';
import type { TableFact } from '../../../paragraph/table-rows.js';
import type { Lines } from '../../../questions/lines.js';
import { lines, question } from '../../../questions/question.js';
import { tables } from '../../../report/tables.js';
import { years } from '../../../report/years/years.js';
import { statedIndicators, type StatedIndicator } from './stated-indicators.js';
import { isOfName, nameOf, tabledTotals, tellsNumber, type TabledTotal } from './tabled-totals.js';

/** A number right above or below a table that is not the total which goes by the same name. */
export interface TotalConflict {
  readonly at: PlacedParagraph;
  readonly stated: StatedIndicator;
  readonly total: TabledTotal;
}

/** What may stand between a table and the text that sums it up: its title, its unit, a note. */
const CAPTION = /^(?:附?表[一二三四五六七八九十\d]|[（(]?单位[：:]|注[：:]|[^。；，：]{2,30}表$)/u;
const MOST_CAPTIONS = 2;
/** The table has not all of it. */
const CHOSEN = /主要|部分|重点|典型|前[三五十\d]/u;

export const totalConflicts = question(
  'conflicts with totals of tables beside',
  { tables, lines, years },
  (given): readonly TotalConflict[] =>
    given.tables.flatMap((table) => {
      const totals = tabledTotals(table);
      if (totals.length === 0) return [];
      return textBeside(table, given.lines).flatMap((at) =>
        statedIndicators(at.paragraph)
          .filter(({ quantity }) => !CHOSEN.test(at.paragraph.text.slice(quantity.span.end)))
          .filter(({ year, behind }) => !behind && (year === undefined || year === given.years.reportYear))
          .flatMap((stated) => conflictOf(at, stated, totals)),
      );
    }),
);

function textBeside({ rows }: TableFact, given: Lines): readonly PlacedParagraph[] {
  const [first, last] = [rows[0]!.cells[0]!.at.place, rows.at(-1)!.cells[0]!.at.place];
  const above = proseFrom(first, (place) => given.above(place));
  const below = proseFrom(last, (place) => given.below(place));
  return [above, below].filter((at) => at !== undefined);
}

function proseFrom(place: Place, next: (place: Place) => PlacedParagraph | undefined): PlacedParagraph | undefined {
  let at = next(place);
  for (let skipped = 0; at && skipped < MOST_CAPTIONS && CAPTION.test(at.paragraph.text); skipped++) at = next(at.place);
  return at?.paragraph.block === 'prose' ? at : undefined;
}

function conflictOf(at: PlacedParagraph, stated: StatedIndicator, totals: readonly TabledTotal[]): TotalConflict | [] {
  const name = nameOf(stated.words);
  const same = totals.filter((total) => isOfName(total, name, stated.quantity));
  return same.length === 0 || same.some((total) => tellsNumber(total, stated.quantity)) ? [] : { at, stated, total: same[0]! };
}
