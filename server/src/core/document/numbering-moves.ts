import { ordinalRank, ordinalStyles, type Ordinal, type OrdinalStyle } from '../chinese/ordinals.js';
import type { Item, NumberedItem, NumberlessItem, Reading, Repair } from './numbering-items.js';

/**
 * What a deviation costs. A reading is chosen by the sum, so only the proportions matter: deviations that careful writers use on purpose are
 * free or cheap, and one systematic slip (a run of items in a wrong style) is cheaper than several single ones.
 */
const COST = {
  slip: 1,
  styleSwitch: 1,
  styleKept: 0.01,
  styleOfAnother: 0.05,
  countsOn: 0.15,
  alone: 0.1,
  lost: 0.35,
  garbled: 0.2,
  dropCertain: 0.6,
  excerpt: 0.5,
  order: 0.9,
  restartAfterBreak: 0.02,
  sameStyleInside: 0.03,
  sameStyleUnannounced: 0.6,
  restart: 0.4,
  restartAlone: 0.65,
  restartInside: 0.7,
  missingFirst: 0.95,
  missingFirsts: 1.3,
  newTopFromMiddle: 1.6,
  dropDoubtful: 0.001,
  drop: 2.05,
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
  readonly step: Step | undefined;
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
export function readingsOf(state: State, item: Item, newId: () => number): readonly State[] {
  if (!item.ordinal) return withoutNumber(state, item, newId);
  const successors = [dropped(state, item)];
  for (let frame = state.top; frame; frame = frame.parent) for (const next of asSibling(state, frame, item)) successors.push(next);
  return [...successors, ...asNewList(state, item, newId)];
}

function dropped(state: State, { ordinal, doubtful }: NumberedItem): State {
  const reading: Reading = { list: undefined, level: 0, style: ordinal.style, value: ordinal.value, repair: undefined };
  return { ...state, cost: state.cost + (doubtful ? COST.dropDoubtful : COST.drop), step: { previous: state.step, reading } };
}

/** The paragraph is no heading, or goes on with an open list without its number, or begins one without it. */
function withoutNumber(state: State, item: NumberlessItem, newId: () => number): readonly State[] {
  const { look, value, opens, certain } = item;
  const reading: Reading = { list: undefined, level: 0, style: 'han', value: 0, repair: undefined };
  const cost = item.styles.length > 0 ? COST.garbled : COST.lost;
  const successors: State[] = [{ ...state, cost: state.cost + (certain ? COST.dropCertain : 0), step: { previous: state.step, reading } }];
  for (let frame = state.top; frame; frame = frame.parent) {
    const fits = item.styles.length > 0 ? item.styles.includes(frame.style) : look === frame.look;
    if (!fits || (value !== undefined && value !== frame.last + 1)) continue;
    successors.push(move(state, { ...frame, debt: 0, last: frame.last + 1 }, cost, 'lost', frame.last + 1));
  }
  if (opens && (!state.top || isInner(opens, state.top))) {
    const frame = opened({ id: newId(), style: opens, last: 1, parent: state.top, look });
    successors.push(move(state, frame, cost, 'lost', 1));
  }
  return successors;
}

/** The item goes on with an open list: as it should, with a wrong number, or in another style. */
function asSibling(state: State, list: Frame, { ordinal: { style, value }, look }: NumberedItem): readonly State[] {
  const frame = { ...list, debt: 0, look };
  const expected = frame.last + 1;
  if (style === frame.style) {
    const kept = frame.style === frame.first ? 0 : COST.styleKept;
    if (value === expected) return [move(state, { ...frame, last: value }, kept, style === frame.first ? undefined : 'style', expected)];
    if (value === 1 && expected > 2) return [move(state, { ...frame, last: expected }, COST.slip, 'sequence', expected)];
    return [
      move(state, { ...frame, last: value }, COST.slip + kept, 'sequence', expected),
      move(state, { ...frame, last: expected }, COST.slip + kept, 'sequence', expected),
    ];
  }
  if (value !== expected) return [];
  if (style === frame.first) return [move(state, { ...frame, style, last: value }, COST.styleSwitch, undefined, expected)];
  const cost = COST.styleSwitch + (ownerOf(frame, style) ? COST.styleOfAnother : 0);
  return [
    move(state, { ...frame, last: value }, cost, 'style', expected),
    move(state, { ...frame, style, last: value }, cost, 'style', expected),
  ];
}

/** A list that begins. One that ends with its first item is odd anywhere but at the outermost level. */
function opened({ style, parent, ...more }: NewList): Frame {
  const debt = parent ? COST.alone : 0;
  return { first: style, style, parent, depth: (parent?.depth ?? 0) + 1, debt, ...more };
}

type NewList = Pick<Frame, 'id' | 'style' | 'last' | 'parent' | 'look'> & Partial<Pick<Frame, 'debt'>>;
type Opener = (parent: Frame | undefined, debt?: number) => Frame;

/** The item begins a list: inside the innermost one, or in the place of an open one. */
function asNewList(state: State, item: NumberedItem, newId: () => number): readonly State[] {
  const { ordinal, afterBreak, announced, look } = item;
  const { style, value } = ordinal;
  const { top } = state;
  const open: Opener = (parent, debt) => opened({ id: newId(), style, last: value, parent, look, ...(debt !== undefined && { debt }) });
  if (!top) {
    const asWritten = move(state, open(undefined), value === 1 ? 0 : COST.excerpt, undefined, value);
    return [asWritten, ...inAnotherStyle(state, item, newId)];
  }
  const successors: State[] = [];
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
function inAnotherStyle(state: State, { ordinal: { style, value }, look }: NumberedItem, newId: () => number): readonly State[] {
  const { top } = state;
  if (value !== 1) return [];
  return ordinalStyles
    .filter((other) => other !== style && (!top || isInner(other, top)))
    .map((other) => opened({ id: newId(), style: other, last: 1, parent: top, look }))
    .map((frame) => move(state, frame, COST.styleSwitch, 'style', 1));
}

/** The count begins anew in the place of an open list. */
function restarted(state: State, owner: Frame, afterBreak: boolean, open: Opener): State {
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

function move(state: State, frame: Frame, cost: number, repair: Repair | undefined, value: number): State {
  const closed = { ...state.closed };
  let owed = 0;
  for (let open = state.top; open && open.id !== frame.id && open !== frame.parent; open = open.parent) {
    closed[open.style] = open.last;
    owed += open.debt;
  }
  const reading: Reading = { list: frame.id, level: frame.depth, style: frame.first, value, repair };
  return { cost: state.cost + cost + owed, top: frame, closed, step: { previous: state.step, reading } };
}
