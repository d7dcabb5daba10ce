import type { Asked } from './asked.js';
import { KeyIndex } from './groups.js';
import { followed, listOf } from './lists.js';
import { showsTheSame, type Look } from './looks.js';
import { NumberedQuestions } from './numbered-questions.js';
import type { PlacedLines } from './placed-lines.js';
import { Reached } from './reached.js';
import { ifSame, type Derived, type Given, type Grouped, type GroupKey, type Item, type Listed, type Question } from './question.js';
import { isSame } from './same.js';

const unlessSame = ifSame(isSame);
const NOTHING: readonly never[] = [];

/** How much was done for one revision; exact on any machine. */
export interface AnsweringWork {
  /** Names of the questions that were worked out, in order. */
  readonly worked: readonly string[];
}

/**
 * The answers about one revision of a text. Each is worked out when first asked for; what was answered about the revision before is taken over where all
 * that it hangs on is the same. An older revision's answers stay as they were.
 */
export class ReportAnswers {
  readonly #lines: PlacedLines;
  readonly #given: ReadonlyMap<Question<unknown>, unknown>;
  /** The same for all revisions of a text; it only grows. */
  readonly #questions: NumberedQuestions;
  /** By the numbers of their questions, and for each the last revision that it is known to be right in. */
  readonly #asked: (Asked | undefined)[];
  readonly #right: number[];
  readonly #revision: number;
  readonly #worked: string[] = [];
  #hasTakenOver: boolean;

  /** `given` answers the questions that are not about the text. */
  constructor(lines: PlacedLines, given: ReadonlyMap<Question<unknown>, unknown>, before?: ReportAnswers) {
    this.#lines = lines;
    this.#given = given;
    this.#questions = before ? before.#questions : new NumberedQuestions();
    this.#asked = before ? before.#asked.slice() : [];
    this.#right = before ? before.#right.slice() : [];
    this.#revision = before ? before.#revision + 1 : 1;
    this.#hasTakenOver = !before;
  }

  get work(): AnsweringWork {
    return { worked: this.#worked };
  }

  ask<Answer>(question: Question<Answer>): Answer {
    return this.#ask(this.#questions.numberOf(question)).answer as Answer;
  }

  #ask(number: number): Asked {
    if (!this.#hasTakenOver) this.#takeOver();
    const before = this.#asked[number];
    if (before && this.#right[number] === this.#revision) return before;
    const now = before && this.#isStillRight(before, this.#right[number]!) ? before : this.#workOut(number, before);
    this.#asked[number] = now;
    this.#right[number] = this.#revision;
    return now;
  }

  /**
   * Takes over at once all that was right in the revision before and that no change can have reached: lists are followed and looks are taken again, and only
   * what hangs on one that differs, by however many steps, is asked about singly when somebody wants to know it.
   */
  #takeOver(): void {
    this.#hasTakenOver = true;
    const wasRight = (number: number): boolean => this.#right[number] === this.#revision - 1;
    const reached = new Reached(this.#asked.length, this.#questions);
    for (let number = 0; number < this.#asked.length; number++) {
      const before = this.#asked[number];
      if (before && wasRight(number) && !this.#stays(number, before)) reached.from(number);
    }
    for (let number = 0; number < this.#asked.length; number++) {
      if (this.#asked[number] && wasRight(number) && !reached.has(number)) this.#right[number] = this.#revision;
    }
  }

  /** Whether an answer stays for all that it does not have from other questions. */
  #stays(number: number, before: Asked): boolean {
    const { sort } = this.#questions.at(number);
    if (sort !== 'listed' && sort !== 'given') return before.isWhole && before.on.length > 0 && this.#showTheSame(before.on);
    try {
      const now = this.#workOut(number, before);
      this.#asked[number] = now;
      this.#right[number] = this.#revision;
      return now.changed < this.#revision;
    } catch {
      // Whoever asks will meet the failure where it can be told.
      return false;
    }
  }

  #showTheSame(on: Asked['on']): boolean {
    for (const each of on) if (typeof each !== 'number' && !showsTheSame(each, this.#lines.all)) return false;
    return true;
  }

  /** What notes nothing is worked out again: lists follow the lines, what is given is given anew. */
  #isStillRight({ on }: Asked, right: number): boolean {
    if (on.length === 0) return false;
    try {
      for (const each of on) {
        const stays = typeof each === 'number' ? this.#ask(each).changed <= right : showsTheSame(each, this.#lines.all);
        if (!stays) return false;
      }
      return true;
    } catch {
      // Whoever asked will meet the failure where it can be told.
      return false;
    }
  }

  #workOut(number: number, before: Asked | undefined): Asked {
    const question = this.#questions.at(number);
    switch (question.sort) {
      case 'given':
        return this.#give(question, before);
      case 'listed':
        return this.#list(question, before, this.#right[number] === this.#revision - 1);
      case 'grouped':
        return this.#group(number, question, before);
      case 'derived':
        return this.#derive(number, question, before);
      case 'lines':
        throw new TypeError('lines are looked at one by one');
    }
  }

  #give(question: Given<unknown>, before: Asked | undefined): Asked {
    if (!this.#given.has(question)) throw new TypeError(`nobody answers ${question.name}`);
    return this.#outcome(this.#given.get(question), NOTHING, before, unlessSame);
  }

  /** `isOfLast`: what was known is of the revision before. A list that says the same is the same list, and is known as before. */
  #list(question: Listed<unknown>, before: Asked | undefined, isOfLast: boolean): Asked {
    if (before && isOfLast) {
      const change = followed(before.answer as readonly Item[], question, this.#lines);
      if (!change) return before;
      this.#worked.push(question.name);
      return { answer: change.after, changed: this.#revision, on: NOTHING, isWhole: true, change };
    }
    const now = this.#outcome(listOf(question, this.#lines), NOTHING, before, unlessSame);
    if (now.changed === this.#revision) this.#worked.push(question.name);
    return now;
  }

  #group(number: number, question: Grouped<unknown>, before: Asked | undefined): Asked {
    const of = this.#questions.numberOf(question.of);
    this.#questions.note(number, of);
    const { answer, change } = this.#ask(of);
    const list = answer as readonly Item[];
    this.#worked.push(question.name);
    const known = change && before?.index?.list === change.before ? before.index : undefined;
    if (known && change) known.follow(list, change);
    const index = known ?? new KeyIndex(list, question.keysOf as (item: Item) => Iterable<GroupKey>);
    return { ...this.#outcome(index.sharing, [of], before, unlessSame), index };
  }

  #derive(number: number, { name, inputs, answer, settle }: Derived<unknown>, before: Asked | undefined): Asked {
    this.#worked.push(name);
    const on = new Set<number | Look>();
    const handed = this.#questions.answersTo(inputs, { on, lines: this.#lines, ask: (asked) => this.#ask(asked).answer });
    const found = answer(handed as never, before?.answer);
    for (const each of on) if (typeof each === 'number') this.#questions.note(number, each);
    return this.#outcome(found, [...on], before, settle);
  }

  #outcome(found: unknown, on: Asked['on'], before: Asked | undefined, settle: (before: unknown, after: unknown) => unknown): Asked {
    const answer = before ? settle(before.answer, found) : found;
    const changed = before && answer === before.answer ? before.changed : this.#revision;
    const isWhole = on.every((each) => typeof each !== 'number' || this.#right[each] === this.#revision);
    return { answer, changed, on, isWhole };
  }
}
