import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/core/config/settings.js';
import type { DocumentLanguage } from '../../server/src/core/index.js';
import type { PlacedParagraph } from '../../server/src/core/paragraph/placed.js';
import { givenBy, readingOf } from '../../server/src/core/pipeline/reading.js';
import { readRevision, type Revision } from '../../server/src/core/pipeline/revision.js';
import type { Question } from '../../server/src/core/questions/question.js';
import { ReportAnswers } from '../../server/src/core/questions/report-answers.js';
import { figureContext, type FigureContext } from '../../server/src/core/report/figures/indicators.js';
import { Timeline } from '../../server/src/core/report/time/timeline.js';
import { difference } from './same-answer.js';

interface Asked {
  readonly revision: Revision;
  readonly answers: ReportAnswers;
}

/** A text that is edited, with answers that are kept from one revision to the next. */
export class FollowedText {
  readonly #language: DocumentLanguage;
  #now: Asked;

  constructor(text: string, language: DocumentLanguage) {
    this.#language = language;
    const revision = readRevision(text, readingOf(language));
    this.#now = { revision, answers: this.#answersTo(revision) };
  }

  get revision(): Revision {
    return this.#now.revision;
  }

  /** Gives what was right of the text before. */
  becomes(text: string): Asked {
    const before = this.#now;
    const revision = readRevision(text, readingOf(this.#language), before.revision);
    this.#now = { revision, answers: this.#answersTo(revision, before.answers) };
    return before;
  }

  /** Asks what may be known from the revision before; fails where a fresh look at the same lines says otherwise. */
  ask(questions: readonly Question<unknown>[], after: string): ReadonlyMap<Question<unknown>, unknown> {
    return this.#askOf(this.#now, questions, `after “${after}”`);
  }

  /** The same of an older revision, when later ones have been asked already. */
  askEarlier(asked: Asked, questions: readonly Question<unknown>[], after: string): void {
    this.#askOf(asked, questions, `of the text before “${after}”`);
  }

  #askOf({ revision, answers }: Asked, questions: readonly Question<unknown>[], when: string) {
    const fresh = this.#answersTo({ ...revision, lines: { all: revision.lines.all, change: undefined } });
    const seen = (question: Question<unknown>, answer: unknown) => picture(question, answer, revision.lines.all);
    return new Map(
      questions.map((question) => {
        const answer = answers.ask(question);
        const wrong = difference(seen(question, answer), seen(question, fresh.ask(question)));
        if (wrong !== undefined) assert.fail(`${when} the “${question.name}” are wrong; ${wrong}`);
        return [question, answer];
      }),
    );
  }

  #answersTo(revision: Revision, before?: ReportAnswers): ReportAnswers {
    return new ReportAnswers(revision.lines, givenBy(this.#language, defaultSettings)(revision), before);
  }
}

/** What an answer tells. Some answers are asked in turn, about one line or another: what they tell of each is looked at. */
function picture(question: Question<unknown>, answer: unknown, lines: readonly PlacedParagraph[]): unknown {
  if (answer instanceof Timeline) return lines.map((line) => [answer.isPlan(line), answer.of(line, line.paragraph.whole)]);
  if (question === figureContext) return lines.map((line) => (answer as FigureContext).around(line));
  // They are the same where they are read the same; what else an ordinal tells is of no account to them.
  if (question.name.startsWith('numbers')) return (answer as readonly NumberAlone[]).map(numberAlone);
  return answer;
}

function numberAlone({ ordinal, ...rest }: NumberAlone): object {
  return { ...rest, style: ordinal?.style, number: ordinal?.value };
}

interface NumberAlone {
  readonly ordinal?: { readonly style: string; readonly value: number };
}
