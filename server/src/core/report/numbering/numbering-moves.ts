import { ordinalRank, ordinalStyles, type Ordinal, type OrdinalStyle } from '../../chinese/ordinals.js';
import type { Item, NumberedItem, NumberlessItem, Reading, Repair } from './numbering-items.js';

/**
 * What a deviation costs. A reading is chosen by the sum, so only the proportions matter: deviations that careful writers use on purpose are
 * free or cheap, and one systematic slip (a run of items in a wrong style) is cheaper than several single ones. They are whole numbers, so that a sum is
 * the same from wherever one begins to add.
 */
const COST = {
  slip: 1_000,
  styleSwitch: 1_000,
  styleKept: 10,
  styleOfAnother: 50,
  countsOn: 150,
  alone: 100,
  lost: 350,
  garbled: 200,
  dropCertain: 600,
  excerpt: 500,
  order: 900,
  restartAfterBreak: 20,
  sameStyleInside: 30,
  sameStyleUnannounced: 600,
  restart: 400,
  restartAlone: 650,
  restartInside: 700,
  missingFirst: 950,
  missingFirsts: 1_300,
  newTopFromMiddle: 1_600,
  dropDoubtful: 1,
  drop: 2_050,
} as const;

export interface Frame {
  readonly id: number;
  /** The style that the list began in, and the one that it goes on in. */
  readonly first: OrdinalStyle;
  readonly style: OrdinalStyle;
  readonly last: number;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** What is owed if the list ends with its first item: nobody begins to count anew for one item alone. */
  readonly debt: number;
  readonly look: string;
}

export interface State {
  readonly cost: number;
  readonly top: Frame | undefined;
  /** For each style the last number of the list that was closed last: some reports count on across their parts. */
  readonly closed: Readonly<Partial<Record<OrdinalStyle, number>>>;
  /** The readings since the beginning of the stretch, and which of the states there it comes from. */
  readonly step: Step | undefined;
  readonly origin: number;
}

/** What a paragraph may be after a state. Of the many that there are few are kept, and only those become states. */
export interface Candidate {
  readonly from: State;
  readonly cost: number;
  readonly top: Frame | undefined;
  /** The number that it ought to carry; undefined for what is no heading. */
  readonly value: number | undefined;
  readonly repair: Repair | undefined;
}

interface Step {
  readonly previous: Step | undefined;
  readonly reading: Reading;
}

/** The cost when all lists end here. */
export function settled({ cost, top }: State): number {
  let sum = cost;
  for (let frame = top; frame; frame = frame.parent) sum += frame.debt;
  return sum;
}

/** All that a paragraph may be after what was read so far. */
export function readingsOf(state: State, item: Item, newId: () => number): readonly Candidate[] {
  if (!item.ordinal) return withoutNumber(state, item, newId);
  const successors = [dropped(state, item)];
  for (let frame = state.top; frame; frame = frame.parent) for (const next of asSibling(state, frame, item)) successors.push(next);
  for (const next of asNewList(state, item, newId)) successors.push(next);
  return successors;
}

function dropped(from: State, { doubtful }: NumberedItem): Candidate {
  return { from, cost: from.cost + (doubtful ? COST.dropDoubtful : COST.drop), top: from.top, value: undefined, repair: undefined };
}

/** The state that a candidate becomes, for the item that it reads. */
export function taken({ from, cost, top, value, repair }: Candidate, { ordinal }: Item): State {
  if (value === undefined || !top) {
    const reading: Reading = { list: undefined, level: 0, style: ordinal?.style ?? 'han', value: ordinal?.value ?? 0, repair: undefined };
    return { ...from, cost, step: { previous: from.step, reading } };
  }
  let { closed } = from;
  for (let open = from.top; open && ends(open, top); open = open.parent) closed = { ...closed, [open.style]: open.last };
  const reading: Reading = { list: top.id, level: top.depth, style: top.first, value, repair };
  return { cost, top, closed, step: { previous: from.step, reading }, origin: from.origin };
}

/** Whether an open list ends where another one goes on or begins. */
function ends(open: Frame, next: Frame): boolean {
  return open.id !== next.id && open !== next.parent;
}

/** The paragraph is no heading, or goes on with an open list without its number, or begins one without it. */
function withoutNumber(state: State, item: NumberlessItem, newId: () => number): readonly Candidate[] {
  const { look, value, opens, certain } = item;
  const cost = item.styles.length > 0 ? COST.garbled : COST.lost;
  const dropping = state.cost + (certain ? COST.dropCertain : 0);
  const successors: Candidate[] = [{ from: state, cost: dropping, top: state.top, value: undefined, repair: undefined }];
  for (let frame = state.top; frame; frame = frame.parent) {
    const fits = item.styles.length > 0 ? item.styles.includes(frame.style) : look === frame.look;
    if (!fits || (value !== undefined && value !== frame.last + 1)) continue;
    successors.push(move(state, goneOn(frame, frame.style, frame.last + 1, frame.look), cost, 'lost', frame.last + 1));
  }
  if (opens && (!state.top || isInner(opens, state.top))) {
    const frame = opened({ id: newId(), style: opens, last: 1, parent: state.top, look });
    successors.push(move(state, frame, cost, 'lost', 1));
  }
  return successors;
}

/** The item goes on with an open list: as it should, with a wrong number, or in another style. */
function asSibling(state: State, list: Frame, { ordinal: { style, value }, look }: NumberedItem): readonly Candidate[] {
  const expected = list.last + 1;
  if (style === list.style) {
    const kept = list.style === list.first ? 0 : COST.styleKept;
    const asExpected = goneOn(list, style, expected, look);
    if (value === expected) return [move(state, asExpected, kept, style === list.first ? undefined : 'style', expected)];
    if (value === 1 && expected > 2) return [move(state, asExpected, COST.slip, 'sequence', expected)];
    return [
      move(state, goneOn(list, style, value, look), COST.slip + kept, 'sequence', expected),
      move(state, asExpected, COST.slip + kept, 'sequence', expected),
    ];
  }
  if (value !== expected) return NONE;
  const inItsStyle = goneOn(list, style, value, look);
  if (style === list.first) return [move(state, inItsStyle, COST.styleSwitch, undefined, expected)];
  const cost = COST.styleSwitch + (ownerOf(list, style) ? COST.styleOfAnother : 0);
  return [move(state, goneOn(list, list.style, value, look), cost, 'style', expected), move(state, inItsStyle, cost, 'style', expected)];
}

const NONE: readonly never[] = [];

/** The list with one more item. */
function goneOn({ id, first, parent, depth }: Frame, style: OrdinalStyle, last: number, look: string): Frame {
  return { id, first, style, last, parent, depth, debt: 0, look };
}

/** A list that begins. One that ends with its first item is odd anywhere but at the outermost level. */
function opened({ id, style, last, parent, look, debt }: NewList): Frame {
  return { id, first: style, style, last, parent, depth: (parent?.depth ?? 0) + 1, debt: debt ?? (parent ? COST.alone : 0), look };
}

type NewList = Pick<Frame, 'id' | 'style' | 'last' | 'parent' | 'look'> & { readonly debt?: number | undefined };
type Opener = (parent: Frame | undefined, debt?: number) => Frame;

/** The item begins a list: inside the innermost one, or in the place of an open one. */
function asNewList(state: State, item: NumberedItem, newId: () => number): readonly Candidate[] {
  const { ordinal, afterBreak, announced, look } = item;
  const { style, value } = ordinal;
  const { top } = state;
  const open: Opener = (parent, debt) => opened({ id: newId(), style, last: value, parent, look, debt });
  if (!top) {
    const asWritten = move(state, open(undefined), value === 1 ? 0 : COST.excerpt, undefined, value);
    return [asWritten, ...inAnotherStyle(state, item, newId)];
  }
  const successors: Candidate[] = [];
  if (value === 1 && afterBreak) successors.push(move(state, open(undefined), COST.restartAfterBreak, undefined, value));
  const owner = ownerOf(top, style);
  if (owner) {
    if (value === 1) successors.push(restarted(state, owner, afterBreak, open));
    if (value === 1 && announced) successors.push(move(state, open(top), COST.sameStyleInside, undefined, value));
    else if (value === 1 && owner !== top)
      successors.push(move(state, open(top, COST.restartAlone), COST.sameStyleUnannounced, undefined, value));
  } else if (isInner(style, top)) {
    successors.push(move(state, open(top), firstNumberCost(state, ordinal), undefined, value));
  } else if (value === 1) {
    successors.push(move(state, open(top), afterBreak ? COST.restartInside : COST.order, 'order', value));
  }
  if (value !== 1) successors.push(move(state, open(undefined), COST.newTopFromMiddle, undefined, value));
  return [...successors, ...inAnotherStyle(state, item, newId)];
}

/** The first item of a list is written in a wrong style; the items after it tell which one is right. */
function inAnotherStyle(state: State, { ordinal: { style, value }, look }: NumberedItem, newId: () => number): readonly Candidate[] {
  const { top } = state;
  if (value !== 1) return [];
  return ordinalStyles
    .filter((other) => other !== style && (!top || isInner(other, top)))
    .map((other) => opened({ id: newId(), style: other, last: 1, parent: top, look }))
    .map((frame) => move(state, frame, COST.styleSwitch, 'style', 1));
}

/** The count begins anew in the place of an open list. */
function restarted(state: State, owner: Frame, afterBreak: boolean, open: Opener): Candidate {
  if (afterBreak) return move(state, open(owner.parent), COST.restartAfterBreak, undefined, 1);
  const alone = owner.last === 1 && owner.debt < COST.restartAlone ? COST.restartAlone : 0;
  return move(state, open(owner.parent, COST.restartAlone), COST.restart + alone, undefined, 1);
}

function ownerOf(top: Frame, style: OrdinalStyle): Frame | undefined {
  for (let frame: Frame | undefined = top; frame; frame = frame.parent) if (frame.style === style || frame.first === style) return frame;
  return undefined;
}

function isInner(style: OrdinalStyle, top: Frame): boolean {
  for (let frame: Frame | undefined = top; frame; frame = frame.parent) if (ordinalRank(frame.style) >= ordinalRank(style)) return false;
  return true;
}

/** A first number other than 1 costs little where the report counts on across its parts. */
function firstNumberCost(state: State, { style, value }: Ordinal): number {
  if (value === 1) return 0;
  if (value === (state.closed[style] ?? 0) + 1) return COST.countsOn;
  return value === 2 ? COST.missingFirst : COST.missingFirsts;
}

function move(from: State, top: Frame, cost: number, repair: Repair | undefined, value: number): Candidate {
  let owed = 0;
  for (let open = from.top; open && ends(open, top); open = open.parent) owed += open.debt;
  return { from, cost: from.cost + cost + owed, top, value, repair };
}
