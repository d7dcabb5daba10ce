import type { PlacedParagraph } from '../paragraph/placed.js';
import type { Place } from '../paragraph/place.js';
import type { Lines } from './lines.js';
import { isSame } from './same.js';

/**
 * Something that can be asked about a report. Its answer is a pure function of the answers to other questions, and is kept for as long as these are the
 * same; an answer that comes out as before counts as unchanged, so that what depends on it is not asked again.
 */
export type Question<Answer> = Given<Answer> | Derived<Answer> | Listed<Answer> | Grouped<Answer> | LinesQuestion<Answer>;

interface Common<Answer> {
  /** For people: what work was done is told by these names. */
  readonly name: string;
  /** Never there: it carries the type of the answer. */
  readonly answered?: readonly [Answer];
}

/** Answered by whoever asks for the report: settings, language, front matter. */
export interface Given<Answer> extends Common<Answer> {
  readonly sort: 'given';
}

export interface Derived<Answer> extends Common<Answer> {
  readonly sort: 'derived';
  readonly inputs: Inputs;
  /** `before` is the last answer, where there is one: to save work by it is allowed, to answer otherwise because of it is not. */
  answer(given: never, before: Answer | undefined): Answer;
  /** The answer from now on: the one before where both say the same. */
  settle(before: Answer, after: Answer): Answer;
}

/** What single lines say, in order: most lines say nothing. */
export interface Listed<Answer> extends Common<Answer> {
  readonly sort: 'listed';
  readonly read: (line: PlacedParagraph, neighbours: Neighbours) => Item | undefined;
  readonly readsNeighbours: boolean;
}

/** Those items of a list that share a key with another one. */
export interface Grouped<Answer> extends Common<Answer> {
  readonly sort: 'grouped';
  readonly of: Question<readonly Item[]>;
  readonly keysOf: (item: never) => Iterable<GroupKey>;
}

/** Single lines by where they stand; what is looked at is what is depended on. */
export interface LinesQuestion<Answer> extends Common<Answer> {
  readonly sort: 'lines';
}

export interface Item {
  readonly place: Place;
}

/** What a line says, without the line. */
export interface Fact<Value> extends Item {
  readonly fact: Value;
}

/** A line whose neighbours are not looked at is read without them. */
export interface Neighbours {
  readonly above?: PlacedParagraph | undefined;
  readonly below?: PlacedParagraph | undefined;
}

export type GroupKey = string | number;
export type Inputs = Readonly<Record<string, Question<unknown>>>;
/** The answers to the questions that were named, and to no others. */
export type Answers<I> = {
  readonly [Name in keyof I]: I[Name] extends { readonly answered?: readonly [infer Answer] } ? Answer : never;
};

/** Settles on the answer before wherever the two are the same. */
export function ifSame<Answer>(same: (before: Answer, after: Answer) => boolean): (before: Answer, after: Answer) => Answer {
  return (before, after) => (same(before, after) ? before : after);
}

export function given<Answer>(name: string): Given<Answer> {
  return { sort: 'given', name };
}

/** A question about the whole report. `settle` gives the one before where two answers say the same; by default that is looked up in what they hold. */
export function question<const I extends Inputs, Answer>(
  name: string,
  inputs: I,
  answer: (given: Answers<I>, before: Answer | undefined) => Answer,
  settle: (before: Answer, after: Answer) => Answer = ifSame<Answer>(isSame),
): Question<Answer> {
  return { sort: 'derived', name, inputs, answer: answer as Derived<Answer>['answer'], settle };
}

/** What the lines say: `read` is undefined for those that say nothing. Empty lists say nothing. */
export function facts<Value>(
  name: string,
  read: (paragraph: PlacedParagraph['paragraph']) => Value | undefined,
): Question<readonly Fact<Value>[]> {
  return {
    sort: 'listed',
    name,
    readsNeighbours: false,
    read: ({ place, paragraph }): Fact<Value> | undefined => {
      const fact = read(paragraph);
      return fact === undefined || (Array.isArray(fact) && fact.length === 0) ? undefined : { place, fact };
    },
  };
}

/** The lines themselves, where all of a line matters as soon as something stands in it: whatever changes in such a line changes the answer. */
export function linesWith(name: string, has: (paragraph: PlacedParagraph['paragraph']) => boolean): Question<readonly PlacedParagraph[]> {
  return { sort: 'listed', name, readsNeighbours: false, read: (line) => (has(line.paragraph) ? line : undefined) };
}

/** What a line and the lines right above and below it say together. */
export function pairs<Pair extends Item>(
  name: string,
  read: (line: PlacedParagraph, neighbours: Neighbours) => Pair | undefined,
): Question<readonly Pair[]> {
  return { sort: 'listed', name, readsNeighbours: true, read };
}

/** Those items of a list that share a key with another one, in order. */
export function grouped<Of extends Item>(
  name: string,
  of: Question<readonly Of[]>,
  keysOf: (item: Of) => Iterable<GroupKey>,
): Question<readonly Of[]> {
  return { sort: 'grouped', name, of, keysOf: keysOf as (item: never) => Iterable<GroupKey> };
}

/** Lines by where they stand. */
export const lines: Question<Lines> = { sort: 'lines', name: 'lines' };
