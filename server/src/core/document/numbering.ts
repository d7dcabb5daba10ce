import { ordinalRank, ordinalStyles, type Ordinal, type OrdinalStyle } from '../chinese/ordinals.js';

/** What the reading of the headings needs to know of one numbered paragraph. */
export interface NumberedItem {
  readonly ordinal: Ordinal;
  /** Something that starts a new count stands right above: a part's title without number, an attachment's label. */
  readonly afterBreak: boolean;
  /** May well be no heading at all: a decimal at the start of a line, a row of a table, an item of a law that is quoted. */
  readonly doubtful: boolean;
}

/** What one numbered paragraph is, in the reading that needs the fewest repairs. */
export interface Reading {
  /** Items of one list share it. Undefined for what is no heading at all. */
  readonly list: number | undefined;
  /** 1 for the outermost list. */
  readonly level: number;
  /** The ordinal that it ought to carry. */
  readonly style: OrdinalStyle;
  readonly value: number;
  readonly repair: Repair | undefined;
}

/**
 * `sequence`: the number does not follow the one before; `style`: the number follows, but the list is written in another style;
 * `order`: an outer style stands inside an inner one.
 */
export type Repair = 'sequence' | 'style' | 'order';

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
  order: 0.9,
  restartAfterBreak: 0.02,
  restart: 0.4,
  restartAlone: 0.65,
  restartInside: 0.7,
  missingFirst: 0.95,
  missingFirsts: 1.3,
  newTopFromMiddle: 1.6,
  dropDoubtful: 0.001,
  drop: 2.05,
} as const;
const BEAM = 14;

interface Frame {
  readonly id: number;
  /** The style that the list began in, and the one that it goes on in. */
  readonly first: OrdinalStyle;
  readonly style: OrdinalStyle;
  readonly last: number;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** What is owed if the list ends with its first item: nobody begins to count anew for one item alone. */
  readonly debt: number;
}

interface State {
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

/** Gives one reading an item. */
export type NumberingReader = (items: readonly NumberedItem[]) => readonly Reading[];

/** Reads numbers, and gives the last answer again while they stay the same: the search is the dearest part of reading a text. */
export function rememberingNumbering(): NumberingReader {
  let known: readonly NumberedItem[] = [];
  let readings: readonly Reading[] = [];
  return (items) => {
    if (known.length === items.length && known.every((item, index) => isSameNumber(item, items[index]!))) return readings;
    readings = readNumbering(items);
    known = items.map(({ ordinal, afterBreak, doubtful }) => ({ ordinal, afterBreak, doubtful }));
    return readings;
  };
}

function isSameNumber(before: NumberedItem, after: NumberedItem): boolean {
  if (before.afterBreak !== after.afterBreak || before.doubtful !== after.doubtful) return false;
  return before.ordinal === after.ordinal || (before.ordinal.style === after.ordinal.style && before.ordinal.value === after.ordinal.value);
}

/** Finds the reading of all numbered paragraphs that needs the fewest repairs. Gives one reading an item; the time is linear in their number. */
export function readNumbering(items: readonly NumberedItem[]): readonly Reading[] {
  let nextId = 1;
  let states: readonly State[] = [{ cost: 0, top: undefined, closed: {}, step: undefined }];
  for (const item of items) {
    const successors = states.flatMap((state) => readingsOf(state, item, () => nextId++));
    states = best(successors);
  }
  const cheapest = states.reduce((a, b) => (settled(b) < settled(a) ? b : a));
  const readings: Reading[] = [];
  for (let step = cheapest.step; step; step = step.previous) readings.push(step.reading);
  return readings.reverse();
}

/** The cost when all lists end here. */
function settled({ cost, top }: State): number {
  let sum = cost;
  for (let frame = top; frame; frame = frame.parent) sum += frame.debt;
  return sum;
}

function best(states: State[]): readonly State[] {
  states.sort((a, b) => a.cost - b.cost);
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    const key = signature(state.top);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === BEAM) break;
  }
  return kept;
}

function signature(top: Frame | undefined): string {
  let key = '';
  for (let frame = top; frame; frame = frame.parent) key += `${frame.first}/${frame.style}:${frame.last};`;
  return key;
}

function readingsOf(state: State, item: NumberedItem, newId: () => number): readonly State[] {
  const successors = [dropped(state, item)];
  for (let frame = state.top; frame; frame = frame.parent) for (const next of asSibling(state, frame, item)) successors.push(next);
  return [...successors, ...asNewList(state, item, newId)];
}

function dropped(state: State, { ordinal, doubtful }: NumberedItem): State {
  const reading: Reading = { list: undefined, level: 0, style: ordinal.style, value: ordinal.value, repair: undefined };
  return { ...state, cost: state.cost + (doubtful ? COST.dropDoubtful : COST.drop), step: { previous: state.step, reading } };
}

/** The item goes on with an open list: as it should, with a wrong number, or in another style. */
function asSibling(state: State, list: Frame, { ordinal: { style, value } }: NumberedItem): readonly State[] {
  const frame = { ...list, debt: 0 };
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

/** The item begins a list: inside the innermost one, or in the place of an open one. */
function asNewList(state: State, { ordinal, afterBreak }: NumberedItem, newId: () => number): readonly State[] {
  const { style, value } = ordinal;
  const { top } = state;
  const open = (parent: Frame | undefined, debt = 0): Frame => ({
    id: newId(),
    first: style,
    style,
    last: value,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    debt,
  });
  if (!top) {
    const asWritten = move(state, open(undefined), value === 1 || !state.step ? 0 : COST.missingFirst, undefined, value);
    return [asWritten, ...inAnotherStyle(state, ordinal, newId)];
  }
  const successors: State[] = [];
  if (value === 1 && afterBreak) successors.push(move(state, open(undefined), COST.restartAfterBreak, undefined, value));
  const owner = ownerOf(top, style);
  if (owner) {
    if (value === 1) successors.push(restarted(state, owner, afterBreak, open));
  } else if (isInner(style, top)) {
    successors.push(move(state, open(top), firstNumberCost(state, ordinal), undefined, value));
  } else if (value === 1) {
    successors.push(move(state, open(top), afterBreak ? COST.restartInside : COST.order, 'order', value));
  }
  if (value !== 1) successors.push(move(state, open(undefined), COST.newTopFromMiddle, undefined, value));
  return [...successors, ...inAnotherStyle(state, ordinal, newId)];
}

/** The first item of a list is written in a wrong style; the items after it tell which one is right. */
function inAnotherStyle(state: State, { style, value }: Ordinal, newId: () => number): readonly State[] {
  const { top } = state;
  if (value !== 1) return [];
  return ordinalStyles
    .filter((other) => other !== style && (!top || isInner(other, top)))
    .map((other) => ({ id: newId(), first: other, style: other, last: 1, parent: top, depth: (top?.depth ?? 0) + 1, debt: 0 }))
    .map((frame) => move(state, frame, COST.styleSwitch, 'style', 1));
}

/** The count begins anew in the place of an open list. */
function restarted(state: State, owner: Frame, afterBreak: boolean, open: (parent: Frame | undefined, debt?: number) => Frame): State {
  if (afterBreak) return move(state, open(owner.parent), COST.restartAfterBreak, undefined, 1);
  const alone = owner.last === 1 && owner.debt === 0 ? COST.restartAlone : 0;
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
