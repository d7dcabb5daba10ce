import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { KindId, KnowledgeEnd, Report, RuleFailure, SectionStatus, Severity } from '../core/index.js';

/** What Hegao says beyond the Language Server Protocol. Types and names only: the VS Code client imports this file. */

/** Sent with `initialize`. Every field may be left out. */
export interface InitializationOptions {
  /** Used by clients that cannot answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** Where the rule pages stand, as the start of a URI: diagnostics then link to `${docsBase}/${rule}.md`. */
  readonly docsBase?: string;
  /** For a client that opens links of its own: diagnostics then link to `${ruleLinks}/${rule}`, and `docsBase` does not matter. */
  readonly ruleLinks?: string;
  /** Whether the client has the command `hegao.reopenWithEncoding`, which reads a file anew: its URI, and the encoding where that is known. */
  readonly reopensFiles?: boolean;
  /** Outline and folding for Markdown too; VS Code has its own. */
  readonly symbolsInMarkdown?: boolean;
}

export interface DocumentParams {
  readonly uri: string;
}

export interface SkeletonParams {
  readonly kind: KindId;
  readonly reportYear: number;
}

/**
 * `not-a-report`: looks like something else, so nothing is said about it. `off`: switched off by settings. `too-large`: longer than the
 * server checks. `failed`: the check itself broke down.
 */
export type CheckState = 'checked' | 'not-a-report' | 'off' | 'too-large' | 'failed';

export interface DocumentStatus {
  readonly state: CheckState;
  /** These four stand only in a document that was checked. */
  readonly kind?: KindId;
  readonly kindName?: string;
  readonly kindFrom?: Report['kindFrom'];
  readonly reportYear?: number;
  /** The sorts of dated knowledge that end before the report was written. */
  readonly knowledgeEnds: readonly KnowledgeEnd[];
  /** How many findings are shown, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What is still to come in a report that is being written, in words for the reader. */
  readonly toCome?: readonly string[];
  /** Rules that broke down; all others still reported. */
  readonly failures: readonly RuleFailure[];
  /** The file that decides the settings, where there is one; otherwise the editor's settings do. */
  readonly settingsFile?: string;
  /** What is wrong in the settings, in words for the reader. */
  readonly settingsProblems: readonly string[];
}

export interface SectionItem extends Omit<SectionStatus, 'heading'> {
  /** Where its heading stands, when present. */
  readonly heading?: Range;
  /** Where and what to insert, when it is not present. */
  readonly insertion?: { readonly position: Position; readonly snippet: string; readonly text: string };
}

export interface KindItem {
  readonly id: KindId;
  readonly name: string;
}

/** What became of a Word file. */
export interface WordOutcome {
  readonly failed: boolean;
  /** In words for the reader. */
  readonly message: string;
  /** The file that was written, as a URI. */
  readonly file?: string;
}

/** Requests from client to server: name → parameters and result. `null` and empty lists stand for documents that are not checked. */
export interface RequestTypes {
  /** The writer asks what the report lacks as it stands: all of it is shown from then on, also what could still come. */
  'hegao/check': { readonly params: DocumentParams; readonly result: DocumentStatus | null };
  'hegao/status': { readonly params: DocumentParams; readonly result: DocumentStatus | null };
  'hegao/sections': { readonly params: DocumentParams; readonly result: readonly SectionItem[] };
  'hegao/renumber': { readonly params: DocumentParams; readonly result: readonly TextEdit[] };
  'hegao/skeleton': { readonly params: SkeletonParams; readonly result: string };
  /** The text of a Word file as a draft beside it; and a copy of one in which each finding is a comment. Nothing that is there is overwritten. */
  'hegao/wordDraft': { readonly params: DocumentParams; readonly result: WordOutcome };
  'hegao/wordComments': { readonly params: DocumentParams; readonly result: WordOutcome };
  'hegao/kinds': { readonly params: Record<string, never>; readonly result: readonly KindItem[] };
}

/** Notifications from server to client. */
export interface NotificationTypes {
  /** The status of a document is no longer what was last told. */
  'hegao/statusChanged': DocumentParams;
}

/** The `source` of every diagnostic. */
export const diagnosticSource = 'hegao';
/** The command of the client behind the quick fix for a garbled text. */
export const reopenCommand = 'hegao.reopenWithEncoding';
/** The code action kind to name in `editor.codeActionsOnSave`. */
export const fixAllKind = 'source.fixAll.hegao';
