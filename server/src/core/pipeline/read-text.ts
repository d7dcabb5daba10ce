import type { Settings } from '../config/settings.js';
import { ReportAnswers } from '../questions/report-answers.js';
import type { DocumentLanguage } from '../text/language.js';
import { givenBy, readingOf } from './reading.js';
import { readRevision, type Revision } from './revision.js';

/** A text as it was read; what is asked about it is worked out then. */
export interface ReadDocument {
  readonly revision: Revision;
  readonly answers: ReportAnswers;
}

/** Reads a whole text once, without judging it. */
export function readDocument(text: string, language: DocumentLanguage, settings: Settings): ReadDocument {
  const revision = readRevision(text, readingOf(language));
  return { revision, answers: new ReportAnswers(revision.lines, givenBy(language, settings)(revision)) };
}
