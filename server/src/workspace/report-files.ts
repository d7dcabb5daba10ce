import { looksLikeReport, type DocumentLanguage, type Settings } from '../core/index.js';

/** A file by its path or its URI, with what stands in it. */
export interface CandidateFile {
  readonly location: string;
  readonly text: string;
  readonly language: DocumentLanguage;
}

/** Files that accompany software and are no report, whatever they say. */
const projectPaper =
  /(?:^|[\\/])(?:readme(?:[._-][\w.-]+)?|(?:changelog|changes|history|licen[cs]e|contributing|security|code_of_conduct|authors|notice|todo)(?:\.\w+)?)$/iu;

/** Whether a file that nobody named is checked: the one answer for the editor, which opens it, and for the command line, which comes across it in a folder. */
export function isReportFile({ location, text, language }: CandidateFile, settings: Settings): boolean {
  return !projectPaper.test(location) && looksLikeReport(text, language, settings);
}
