/**
 * The checking library: any string in, a Report out. It never throws on any text, never reads a clock, a file or the network.
 * All positions are UTF-16 offsets into the exact text given.
 */
export type { Span, TextEdit } from './text/span.js';
export { createLineIndex, type LineIndex, type Position } from './text/line-index.js';
export type { Difference } from './text/difference.js';
export type { DocumentLanguage } from './text/language.js';
export { severities, type Severity } from './text/severity.js';
export * from './rules/finding.js';
export * from './views/report.js';
export { createChecker, checkText, type Checker } from './pipeline/checker.js';
export { EditList } from './text/edit-list.js';
export { applyEdits, EditRounds } from './text/edit-rounds.js';
export { fixAll, type FixAllResult } from './pipeline/fix-all.js';
export { mendingRounds, type MendingRound } from './pipeline/mending.js';
export { nearest } from './config/nearest.js';
export { encodingNames, type FileEncoding } from './text/file-encoding.js';
export { mayBeGarbled, type GarbledFrom } from './text/garbled.js';
export { readFrontMatter } from './text/front-matter.js';
export {
  kindIds,
  reportKinds,
  kindById,
  kindByName,
  type KindId,
  type KindDefinition,
  type SectionDefinition,
  type SectionId,
} from './kinds/kinds.js';
export { looksLikeReport } from './pipeline/looks-like-report.js';
export { allSnippets, writeSnippet, type Snippet, type SnippetPlace } from './views/snippet-list.js';
export { reportYearOn } from './kinds/report-year.js';
export { kindSkeleton, sectionInsertion, type SectionInsertion } from './views/templates.js';
export { ruleCatalogue, ruleById, type RuleId, type RuleInfo } from './rules/catalogue.js';
export { defaultSettings, settingsSchema, readSettings, type Settings, type SettingsProblem } from './config/settings.js';
export { readLocalEvents, type LocalEventsProblem } from './config/local-events.js';
export { readLocalWords, type LocalWordsProblem } from './config/local-words.js';
export type { LocalWords } from './words/local-words.js';
export type { LocalEvents } from './dated/events.js';
export type { KnowledgeEnd } from './dated/currency.js';
