import { watchedLines, type Look } from './looks.js';
import type { PlacedLines } from './placed-lines.js';
import type { Answers, Inputs, Question } from './question.js';

/** Answers questions by their numbers, and notes what was asked for. */
export interface Asking {
  readonly on: Set<number | Look>;
  readonly lines: PlacedLines;
  readonly ask: (question: number) => unknown;
}

/** Who answers, by what was handed to whoever works out an answer: it has no other way to get at questions that it did not name. */
const handedBy = new WeakMap<object, Asking>();

/** The questions that were ever asked about a text, by number: what is known of each is found at its number, for each revision, without a search. */
export class NumberedQuestions {
  readonly #numbers = new Map<Question<unknown>, number>();
  readonly #questions: Question<unknown>[] = [];
  readonly #dependents: Set<number>[] = [];
  readonly #inputs = new Map<Inputs, object>();

  numberOf(question: Question<unknown>): number {
    const known = this.#numbers.get(question);
    if (known !== undefined) return known;
    this.#numbers.set(question, this.#questions.length);
    this.#dependents.push(new Set());
    return this.#questions.push(question) - 1;
  }

  at(number: number): Question<unknown> {
    return this.#questions[number]!;
  }

  /** That one question was ever answered by another one. It is never forgotten: to ask once too often does no harm. */
  note(dependent: number, on: number): void {
    this.#dependents[on]!.add(dependent);
  }

  dependentsOf(number: number): Iterable<number> {
    return this.#dependents[number]!;
  }

  /** What is asked for is noted; what was not named is not there. */
  answersTo(inputs: Inputs, asking: Asking): Answers<Inputs> {
    let form = this.#inputs.get(inputs);
    if (!form) this.#inputs.set(inputs, (form = this.#formOf(inputs)));
    const handed = Object.create(form) as Answers<Inputs>;
    handedBy.set(handed, asking);
    return handed;
  }

  /** A getter for each question. They are made once: making them takes longer than most answers do. */
  #formOf(inputs: Inputs): object {
    const form = {};
    for (const [name, question] of Object.entries(inputs)) {
      Object.defineProperty(form, name, { get: question.sort === 'lines' ? linesOf : answerOf(this.numberOf(question)), enumerable: true });
    }
    return form;
  }
}

function linesOf(this: object): unknown {
  const { on, lines } = handedBy.get(this)!;
  return watchedLines(lines.all, (look) => on.add(look));
}

function answerOf(number: number): (this: object) => unknown {
  return function (this: object) {
    const asking = handedBy.get(this)!;
    asking.on.add(number);
    return asking.ask(number);
  };
}
