import type { Range } from 'vscode-languageserver';
import { readSettings, type LocalEvents, type LocalWords, type Settings } from '../core/index.js';
import { settingsFrom } from '../workspace/report-files.js';
import type { GarbledFile } from './garbled-file.js';

/** What the editor's settings say; `enable` and `languages` concern the editor only. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly languages: readonly string[];
  readonly checks: Settings;
  /** What is wrong in them, in words for the reader. */
  readonly problems: readonly string[];
}

/** A configuration file of the workspace, read and validated. */
export interface FileSettings {
  readonly uri: string;
  readonly checks: Settings;
  readonly problems: readonly FileProblem[];
}

/** A workspace's own table of events. */
export interface LocalEventsSettings {
  readonly uri: string;
  readonly events: LocalEvents;
  readonly problems: readonly FileProblem[];
}

/** A workspace's own words. */
export interface LocalWordsSettings {
  readonly uri: string;
  readonly words: LocalWords;
  readonly problems: readonly FileProblem[];
}

export interface FileProblem {
  readonly range: Range;
  readonly message: string;
}

/** What holds for one document. */
export interface DocumentSettings extends EditorSettings {
  /** The configuration file that decides, where there is one. */
  readonly file?: FileSettings;
  /** The table of events that counts, where there is one. */
  readonly localEvents?: LocalEventsSettings;
  /** The words that count, where there are own ones. */
  readonly localWords?: LocalWordsSettings;
  /** The file of a text that came out garbled, where it can be read. */
  readonly garbledFile?: GarbledFile;
}

const checkedLanguages: readonly string[] = ['official-report', 'markdown', 'plaintext'];

/** Reads the section `hegao` as an editor sends it. Fields that are not sent, or sent as null, have their defaults. */
export function readEditorSettings(section: unknown): EditorSettings {
  const values = isRecord(section) ? section : {};
  const checks = Object.fromEntries(
    ['kind', 'rules', 'publication'].filter((key) => values[key] !== undefined && values[key] !== null).map((key) => [key, values[key]]),
  );
  const languages = values['languages'];
  const { settings, problems } = readSettings(checks);
  return {
    enable: values['enable'] !== false,
    languages: Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : checkedLanguages,
    checks: settings,
    problems: problems.map((problem) => problem.message),
  };
}

/** What holds for a document. The problems of editor settings that a configuration file stands in for do not matter. */
export function settingsFor(
  editor: EditorSettings,
  file: FileSettings | undefined,
  localEvents: LocalEventsSettings | undefined,
  localWords: LocalWordsSettings | undefined,
): DocumentSettings {
  const problems = [
    file ? messages(file) : editor.problems,
    ...[localEvents, localWords].map((table) => (table ? messages(table) : [])),
  ].flat();
  return {
    ...editor,
    checks: settingsFrom({
      configured: file?.checks,
      otherwise: editor.checks,
      localEvents: localEvents?.events,
      localWords: localWords?.words,
    }),
    problems,
    ...(file && { file }),
    ...(localEvents && { localEvents }),
    ...(localWords && { localWords }),
  };
}

/** What the file of a garbled document tells joins the settings: it decides what is said about the text, and whether that is a report. */
export function withGarbledFile(settings: DocumentSettings, file: GarbledFile | undefined): DocumentSettings {
  return file ? { ...settings, checks: settingsFrom({ otherwise: settings.checks, garbledFrom: file.from }), garbledFile: file } : settings;
}

function messages({ problems }: { readonly problems: readonly FileProblem[] }): readonly string[] {
  return problems.map(({ message }) => message);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
