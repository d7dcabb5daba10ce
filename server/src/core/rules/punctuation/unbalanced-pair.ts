import type { Place } from '../../paragraph/place.js';
import { readPairedMarks } from '../../paragraph/marks/paired-marks.js';
import { inLineAt, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import { facts, lines } from '../../questions/question.js';
import { replace, reportRule, type Slip } from '../rule.js';
import { oddMarksIn, type OddMark } from './unbalanced-pair/odd-marks.js';

type Id = 'unbalanced-pair';

const oddMarks = facts('marks without their other half', (paragraph): readonly OddMark[] | undefined => {
  if (paragraph.block === 'table-row' || readPairedMarks(paragraph).lone.length === 0) return undefined;
  const odd = oddMarksIn(paragraph);
  return odd.length === 0 ? undefined : odd;
});

/** How many lines further down a quotation, or a title or remark, may end. */
const FAR = { '“”': 30, '‘’': 30 } as const;
const NEAR = 6;
const MOST_OPEN = 20;

/** 引号、括号、书名号成对使用。A quotation may go over several paragraphs. Source: GB/T 15834—2011 4.8.2, 4.9.2, 4.15.2. */
export const unbalancedPair = reportRule({
  id: 'unbalanced-pair',
  severity: 'error',
  inputs: { oddMarks, lines },
  *check(given) {
    const all = given.oddMarks.flatMap(({ place, fact }) => fact.map((mark) => ({ place, mark })));
    const closed = new Set<PlacedMark>();
    const open: PlacedMark[] = [];
    for (const placed of all) {
      if (placed.mark.side === 'open') open.push(placed);
      if (open.length > MOST_OPEN) open.shift();
      const first =
        placed.mark.side === 'close'
          ? open.findLast((other) => goesOn(other, placed, given.lines.distance(other.place, placed.place)))
          : undefined;
      if (!first) continue;
      closed.add(first).add(placed);
      open.splice(open.indexOf(first), 1);
    }
    for (const placed of all) {
      if (!closed.has(placed) && !isTakenUp(placed, given.lines.below(placed.place))) yield slip(placed);
    }
  },
});

/** Each paragraph of a long quotation begins with its mark; the last one alone closes it. */
function isTakenUp({ mark: { kind, side } }: PlacedMark, below: PlacedParagraph | undefined): boolean {
  return side === 'open' && kind in FAR && below?.paragraph.text.startsWith(kind[0]!) === true;
}

interface PlacedMark {
  readonly place: Place;
  readonly mark: OddMark;
}

function goesOn(first: PlacedMark, last: PlacedMark, distance: number): boolean {
  const far = (FAR as Partial<Record<string, number>>)[first.mark.kind] ?? NEAR;
  return first.mark.kind === last.mark.kind && first.place < last.place && distance <= far;
}

function slip({ place, mark: { at, kind, side, fix, mixed } }: PlacedMark): Slip<Id> {
  const [opening, closing] = [kind[0]!, kind[1]!];
  const [found, missing] = side === 'open' ? [opening, closing] : [closing, opening];
  const span = inLineAt(place, at);
  if (mixed) return mixedSlip(span, mixed);
  if (!fix) return { span, message: ['lone', { found, missing }] };
  return {
    span,
    message: fix.turns ? ['turned', { found, missing }] : ['lone', { found, missing }],
    fixes: [
      {
        title: fix.turns ? ['fixTurn', { missing }] : ['fixAdd', { missing }],
        safe: fix.turns,
        edits: [{ span: inLineAt(place, fix.where), newText: missing }],
      },
    ],
  };
}

/** “六五’: one mark of a pair is of another kind. */
function mixedSlip(span: PlacedSpan, { open, found, expected }: NonNullable<OddMark['mixed']>): Slip<Id> {
  return {
    span,
    message: ['mixed', { open, found, expected }],
    fixes: [{ title: ['fixTurn', { missing: expected }], safe: true, edits: replace(span, expected) }],
  };
}
