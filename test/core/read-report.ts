import { defaultSettings } from '../../server/src/core/config/settings.js';
import type { DocumentLanguage } from '../../server/src/core/index.js';
import type { Paragraph } from '../../server/src/core/paragraph/paragraph.js';
import { readPlainText } from '../../server/src/core/paragraph/plain-reader.js';
import { readDocument, type ReadDocument } from '../../server/src/core/pipeline/read-text.js';
import { Resolver } from '../../server/src/core/pipeline/resolve.js';
import type { Question } from '../../server/src/core/questions/question.js';
import { detectedKind, kind } from '../../server/src/core/report/detect-kind.js';
import { outline } from '../../server/src/core/report/numbering/outline.js';
import { coverage, planSection, sections } from '../../server/src/core/report/sections.js';
import { series } from '../../server/src/core/report/placed-series.js';
import { body, closing } from '../../server/src/core/report/sign-off.js';
import { tables } from '../../server/src/core/report/tables.js';
import { timeline } from '../../server/src/core/report/time/read-timeline.js';
import { header } from '../../server/src/core/report/title.js';
import { years } from '../../server/src/core/report/years/years.js';

const QUESTIONS = { detectedKind, kind, outline, coverage, planSection, sections, series, body, closing, tables, timeline, header, years };

type AnswersTo<Q> = { readonly [Name in keyof Q]: Q[Name] extends Question<infer Answer> ? Answer : never };

/** What the questions about a report are answered, and its lines. */
export type AnsweredReport = AnswersTo<typeof QUESTIONS> & Pick<ReadDocument, 'revision' | 'answers'> & { readonly places: Resolver };

/** A report, given line by line. */
export function readReport(lines: readonly string[], language: DocumentLanguage = 'official-report'): AnsweredReport {
  const { revision, answers } = readDocument(lines.join('\n'), language, defaultSettings);
  const report = { revision, answers, places: new Resolver(revision) };
  for (const [name, question] of Object.entries<Question<unknown>>(QUESTIONS)) {
    Object.defineProperty(report, name, { get: () => answers.ask(question) });
  }
  return report as AnsweredReport;
}

/** The paragraphs of a plain text. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return readPlainText(text).map(({ paragraph }) => paragraph);
}
