import {
  looksLikeReport,
  type DocumentLanguage,
  type GarbledFrom,
  type LocalEvents,
  type LocalWords,
  type Settings,
} from '../core/index.js';

// Whether a file is checked, and with which settings: the one answer for the editor, which opens it, and for the command line.

/** A file by its path or its URI, with what stands in it. */
export interface CandidateFile {
  readonly location: string;
  readonly text: string;
  readonly language: DocumentLanguage;
}

/** Files that accompany software and are no report, whatever they say. */
const projectPaper =
  /(?:^|[\\/])(?:readme(?:[._-][\w.-]+)?|(?:changelog|changes|history|licen[cs]e|contributing|security|code_of_conduct|authors|notice|todo)(?:\.\w+)?)$/iu;

/** Whether a file that nobody named is checked. */
export function isReportFile({ location, text, language }: CandidateFile, settings: Settings): boolean {
  return !projectPaper.test(location) && looksLikeReport(text, language, settings);
}

/** All that may have a say in how a file is checked. */
export interface SettingsSources {
  /** What the nearest configuration file says, where there is one: it stands in for the editor's settings as a whole. */
  readonly configured?: Settings | undefined;
  /** What holds without one. */
  readonly otherwise: Settings;
  /** The kind of report that was asked for by name. */
  readonly kind?: Settings['kind'] | undefined;
  /** The workspace's own table of events, which comes on top of either. */
  readonly localEvents?: LocalEvents | undefined;
  /** The workspace's own words, which do so as well. */
  readonly localWords?: LocalWords | undefined;
  /** What the bytes of the file tell of a text that came out garbled. */
  readonly garbledFrom?: GarbledFrom | undefined;
}

/** The settings that hold for a file. */
export function settingsFrom({ configured, otherwise, kind, localEvents, localWords, garbledFrom }: SettingsSources): Settings {
  return {
    ...(configured ?? otherwise),
    ...(kind !== undefined && { kind }),
    ...(localEvents && { localEvents }),
    ...(localWords && { localWords }),
    ...(garbledFrom !== undefined && { garbledFrom }),
  };
}
