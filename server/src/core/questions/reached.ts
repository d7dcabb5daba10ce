import type { NumberedQuestions } from './numbered-questions.js';

/** The questions that some changes may have reached, by however many steps. */
export class Reached {
  readonly #reached: Uint8Array;
  readonly #questions: NumberedQuestions;

  constructor(count: number, questions: NumberedQuestions) {
    this.#reached = new Uint8Array(count);
    this.#questions = questions;
  }

  has(number: number): boolean {
    return this.#reached[number] === 1;
  }

  /** A question itself, and all whose answers hang on it. */
  from(number: number): void {
    const open = [number];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next >= this.#reached.length || this.has(next)) continue;
      this.#reached[next] = 1;
      for (const dependent of this.#questions.dependentsOf(next)) open.push(dependent);
    }
  }
}
