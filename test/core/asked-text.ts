import type { PlacedParagraph } from '../../server/src/core/paragraph/placed.js';
import { readingOf } from '../../server/src/core/pipeline/reading.js';
import { readRevision, type Revision } from '../../server/src/core/pipeline/revision.js';
import type { Question } from '../../server/src/core/questions/question.js';
import { ReportAnswers } from '../../server/src/core/questions/report-answers.js';

type Given = ReadonlyMap<Question<unknown>, unknown>;

/** A text, given line by line, that may be asked about and be edited: another one comes of it, which knows what this one was asked. */
export class AskedText {
  readonly revision: Revision;
  readonly answers: ReportAnswers;
  readonly #given: Given;

  constructor(lines: readonly string[], given: Given = new Map(), before?: AskedText) {
    this.revision = readRevision(lines.join('\n'), readingOf('plaintext'), before?.revision);
    this.answers = new ReportAnswers(this.revision.lines, given, before?.answers);
    this.#given = given;
  }

  get lines(): readonly PlacedParagraph[] {
    return this.revision.lines.all;
  }

  becomes(lines: readonly string[], given: Given = this.#given): AskedText {
    return new AskedText(lines, given, this);
  }

  ask<Answer>(question: Question<Answer>): Answer {
    return this.answers.ask(question);
  }

  /** The names of what was worked out for this revision. */
  get worked(): readonly string[] {
    return this.answers.work.worked;
  }
}

export function wordsOf({ paragraph }: PlacedParagraph): string {
  return paragraph.text;
}
