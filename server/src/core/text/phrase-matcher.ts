import { ChildTable, NO_NODE } from './child-table.js';
import type { Span } from './span.js';

/** Phrases that mean one thing, and what may not (or has to) stand beside them. */
export interface PhrasePattern<Value> {
  /** Of two characters at least; shorter ones are not looked for. */
  readonly phrases: readonly string[];
  /** One of these has to stand right before the phrase. */
  readonly onlyAfter?: readonly string[];
  readonly notAfter?: readonly string[];
  /** One of these has to stand right behind it. */
  readonly onlyBefore?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly value: Value;
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly span: Span;
  /** Which of its pattern's phrases was found. */
  readonly phrase: number;
}

export interface PhraseMatcher<Value> {
  /** The phrases in a text, in order and apart: of those that begin at one place the longest, of those that overlap the first. */
  matches(text: string): readonly PhraseMatch<Value>[];
  /** Those that overlap as well: of those that begin at one place the longest. */
  overlapping(text: string): readonly PhraseMatch<Value>[];
}

interface Goal<Value> {
  readonly pattern: PhrasePattern<Value>;
  readonly phrase: number;
  /** Where a shorter phrase ends on the way to this one, of those that end at the same node. */
  readonly otherwise?: Goal<Value> | undefined;
}

/** A phrase as it is looked for. */
interface Seed<Value> {
  readonly units: readonly number[];
  readonly goal: Goal<Value>;
}

const NO_SEEDS: readonly never[] = [];

/**
 * Looks for any number of phrases in one pass: all of them are branches of one tree, and from each place of the text one walk down the tree
 * finds whatever begins there. A walk is no longer than the longest phrase, however many there are, so time is linear. A branch is planted when a text
 * first begins it: most phrases are met in no report.
 */
export function createPhraseMatcher<Value>(patterns: Iterable<PhrasePattern<Value>>): PhraseMatcher<Value> {
  const tree = new PhraseTree<Value>();
  for (const pattern of patterns) pattern.phrases.forEach((words, phrase) => tree.add(words, { pattern, phrase }));
  return {
    matches: (text) => allMatches(tree, text, ({ span }) => span.end),
    overlapping: (text) => allMatches(tree, text, ({ span }) => span.start + 1),
  };
}

/** `next` tells from where to look on behind a match. */
function allMatches<Value>(
  tree: PhraseTree<Value>,
  text: string,
  next: (match: PhraseMatch<Value>) => number,
): readonly PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  for (let at = 0; at < text.length;) {
    const match = tree.mayBegin(text, at) ? tree.longestAt(text, at) : undefined;
    if (match) found.push(match);
    at = match ? next(match) : at + 1;
  }
  return found;
}

const BEGINNING = 1;
const WHOLE_PHRASE = 2;

class PhraseTree<Value> {
  /** The root is node 0. */
  readonly #children = new ChildTable();
  readonly #goals = new Map<number, Goal<Value>>();
  /** What some phrase begins with, by the hash of its first two and three units: nearly every place of a text is done with after one look. */
  readonly #pairs = new Uint8Array(0x10000);
  readonly #triples = new Uint8Array(0x10000);
  /** What is still to be planted, by the hash of its first two units. */
  readonly #seeds = new Map<number, Seed<Value>[]>();
  #nodes = 1;

  add(words: string, goal: Goal<Value>): void {
    const units = unitsThatMatter(words);
    if (units.length < 2) return;
    const pair = hashOf(units[0]!, units[1]!);
    if (units.length === 2) this.#pairs[pair] = WHOLE_PHRASE;
    else {
      this.#pairs[pair] = Math.max(this.#pairs[pair]!, BEGINNING);
      this.#triples[hashOf(pair, units[2]!)] = BEGINNING;
    }
    const seeds = this.#seeds.get(pair);
    if (seeds) seeds.push({ units, goal });
    else this.#seeds.set(pair, [{ units, goal }]);
  }

  #plant(pair: number): void {
    for (const { units, goal } of this.#seeds.get(pair) ?? NO_SEEDS) this.#grow(units, goal);
    this.#seeds.delete(pair);
  }

  #grow(units: readonly number[], goal: Goal<Value>): void {
    let node = 0;
    for (const unit of units) {
      let child = this.#children.get(node, unit);
      if (child === NO_NODE) this.#children.add(node, unit, (child = this.#nodes++));
      node = child;
    }
    this.#goals.set(node, { ...goal, otherwise: this.#goals.get(node) });
  }

  mayBegin(text: string, at: number): boolean {
    const first = PLAIN[text.charCodeAt(at)]!;
    if (first === LEFT_OUT || at + 1 === text.length) return false;
    const second = PLAIN[text.charCodeAt(at + 1)]!;
    if (second === LEFT_OUT) return true;
    const pair = hashOf(first, second);
    if (this.#pairs[pair] !== BEGINNING || at + 2 === text.length) return this.#pairs[pair] === WHOLE_PHRASE;
    const third = PLAIN[text.charCodeAt(at + 2)]!;
    return third === LEFT_OUT || this.#triples[hashOf(pair, third)] === BEGINNING;
  }

  longestAt(text: string, start: number): PhraseMatch<Value> | undefined {
    let longest: PhraseMatch<Value> | undefined;
    let node = 0;
    let first: number | undefined;
    for (let at = start, leftOut = 0; at < text.length && leftOut <= MOST_LEFT_OUT; at++) {
      const unit = PLAIN[text.charCodeAt(at)]!;
      leftOut = unit === LEFT_OUT ? leftOut + 1 : 0;
      if (leftOut > 0) continue;
      if (first === undefined) {
        first = unit;
        continue;
      }
      if (node === 0) {
        this.#plant(hashOf(first, unit));
        node = this.#children.get(node, first);
        if (node === NO_NODE) break;
      }
      node = this.#children.get(node, unit);
      if (node === NO_NODE) break;
      const goal = allowed(this.#goals.get(node), text, start, at + 1);
      if (goal) longest = { value: goal.pattern.value, phrase: goal.phrase, span: { start, end: at + 1 } };
    }
    return longest;
  }
}

function allowed<Value>(first: Goal<Value> | undefined, text: string, start: number, end: number): Goal<Value> | undefined {
  for (let goal = first; goal; goal = goal.otherwise) {
    const { onlyAfter = [], notAfter = [], onlyBefore = [], notBefore = [] } = goal.pattern;
    if (onlyAfter.length > 0 && !onlyAfter.some((word) => endsAt(text, start, word))) continue;
    if (onlyBefore.length > 0 && !onlyBefore.some((word) => beginsAt(text, end, word))) continue;
    if (notAfter.some((word) => endsAt(text, start, word)) || notBefore.some((word) => beginsAt(text, end, word))) continue;
    return goal;
  }
  return undefined;
}

function beginsAt(text: string, offset: number, word: string): boolean {
  const at = isLeftOut(text, offset) ? offset + 1 : offset;
  return text.startsWith(word, at);
}

function endsAt(text: string, offset: number, word: string): boolean {
  const end = isLeftOut(text, offset - 1) ? offset - 1 : offset;
  return text.endsWith(word, end);
}

function isLeftOut(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && PLAIN[text.charCodeAt(offset)] === LEFT_OUT;
}

/** What two phrases share when they are found in the same places. */
export function phraseKey(words: string): string {
  let key = '';
  for (const unit of unitsThatMatter(words)) key += String.fromCharCode(unit);
  return key;
}

function unitsThatMatter(words: string): readonly number[] {
  const units: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const unit = PLAIN[words.charCodeAt(at)]!;
    if (unit !== LEFT_OUT) units.push(unit);
  }
  return units;
}

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 31_337) + second) & 0xffff;
}

const LEFT_OUT = 0;
/** So many marks in a row are passed over, and no more, so that no walk gets lost in a row of them. */
const MOST_LEFT_OUT = 3;

/** How people write the same thing: with quotes or without, with either width of bracket, with any dash. */
const SAME: Readonly<Record<string, string>> = {
  '\u0000': ' \u3000\u00A0"“”‘’「」『』',
  '—': '-－–‐‑―~～',
  '〔': '[［【',
  '〕': ']］】',
  '《': '〈',
  '》': '〉',
  '（': '(',
  '）': ')',
};

/** Each unit as it is looked for. */
const PLAIN = new Uint16Array(0x10000);
for (let unit = 0; unit < PLAIN.length; unit++) PLAIN[unit] = unit;
for (const [plain, others] of Object.entries(SAME)) for (const other of others) PLAIN[other.charCodeAt(0)] = plain.charCodeAt(0);
