import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createChecker, type Checker, type Difference, type DocumentLanguage, type Finding, type Report } from '../core/index.js';
import { isReportFile } from '../workspace/report-files.js';
import { spanOf } from './convert.js';
import type { CheckState } from './protocol.js';
import { stretchOf, type AppliedEdit } from './applied-edits.js';
import type { Admission, QuietZone } from './quiet-zone.js';
import type { DocumentSettings } from './settings.js';
import { ShownDiagnostics } from './shown-diagnostics.js';
import { WritingStage, type Sorted } from './writing-stage.js';

/** What is known about one revision. There is a report exactly when the state is `checked`. */
export interface Analysis {
  readonly state: CheckState;
  readonly report?: Report;
}

/** What is shown of the findings, and what is not. */
type Shown = Admission & Omit<Sorted, 'due'>;

/** Longer texts are not checked; the status says so. */
const longestText = 2_000_000;
/** Title and first headings, which tell a report from other texts, stand before this place. */
const headOfText = 16_000;

const languages: Readonly<Record<string, DocumentLanguage>> = {
  'official-report': 'official-report',
  markdown: 'markdown',
  plaintext: 'plaintext',
  // What other editors call plain text.
  text: 'plaintext',
  txt: 'plaintext',
};

/** An open document: its text as the client has it, and one checker that remembers its unchanged parts. */
export class OpenDocument {
  readonly uri: string;
  readonly language: DocumentLanguage | undefined;
  readonly shown = new ShownDiagnostics();
  private readonly document: TextDocument;
  /** Undefined where the client could not be told later that a finding is due. */
  private readonly quiet: QuietZone | undefined;
  private settings: DocumentSettings | undefined;
  private checker: Checker | undefined;
  private analysis: Analysis | undefined;
  private readonly stage: WritingStage;
  private admitted: Shown | undefined;
  private counter = 0;
  /** Where the text differs from the one that was checked last; unknown where it was given anew as a whole. */
  private edited: Difference | 'unknown' | undefined;
  private recognised = false;
  private worthAnotherLook = true;

  constructor(
    item: { readonly uri: string; readonly languageId: string; readonly version: number; readonly text: string },
    private readonly serial: number,
    quiet: QuietZone | undefined,
  ) {
    this.uri = item.uri;
    this.language = languages[item.languageId];
    this.document = TextDocument.create(item.uri, item.languageId, item.version, item.text);
    this.quiet = quiet;
    this.stage = new WritingStage(item.text);
  }

  get text(): TextDocument {
    return this.document;
  }

  get version(): number {
    return this.document.version;
  }

  /** Names one state of what is shown: equal revisions mean equal diagnostics, also across closing and opening again. */
  get revision(): string {
    return `${this.serial}.${this.counter}`;
  }

  get appliedSettings(): DocumentSettings | undefined {
    return this.settings;
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    let edits: AppliedEdit[] = [];
    for (const change of changes) {
      this.shown.edited(change);
      if ('range' in change) {
        const edit = { span: spanOf(this.document, change.range), inserted: change.text.length };
        edits.push(edit);
        if (this.edited !== 'unknown') this.edited = stretchOf(edit, this.edited);
      } else {
        edits = [];
        this.edited = 'unknown';
        this.worthAnotherLook = true;
      }
      TextDocument.update(this.document, [change], version);
    }
    this.quiet?.edited(edits);
    this.stage.edited(edits);
    this.worthAnotherLook ||= edits.some((edit) => edit.span.start < headOfText);
    this.outdate();
  }

  applySettings(settings: DocumentSettings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
    this.settings = settings;
    this.checker = undefined;
    this.recognised = false;
    this.worthAnotherLook = true;
    this.outdate();
  }

  /** Shows from now on what was kept back under the caret. */
  settle(): void {
    this.quiet?.settle();
    this.admitted = undefined;
    this.counter++;
  }

  /** Shows from now on all that the report lacks, until somebody goes on writing. Gives whether that is more than was shown. */
  handOver(): boolean {
    const { waiting, withheld } = this.admit();
    this.stage.handOver();
    this.settle();
    return waiting + withheld > 0;
  }

  /** The one analysis of the current text; further calls cost nothing. */
  analyse(): Analysis {
    return (this.analysis ??= this.guardedAnalysis());
  }

  /** A checker for texts that are only tried: the document's own goes on from the text that is shown. */
  newChecker(): Checker | undefined {
    return this.language && this.settings && createChecker(this.language, this.settings.checks);
  }

  /** The findings to show; the others wait under the caret for `quietRemaining` milliseconds. */
  findings(): readonly Finding[] {
    return this.admit().visible;
  }

  /** How long until findings that are kept back are due; `undefined` when there are none. */
  quietRemaining(): number | undefined {
    return this.admit().withheld > 0 ? this.quiet?.remaining() : undefined;
  }

  /** What the report does not have yet and what nobody misses before it is written that far. */
  toCome(): readonly string[] {
    return this.admit().toCome;
  }

  private admit(): Shown {
    return (this.admitted ??= this.freshAdmission());
  }

  private freshAdmission(): Shown {
    const { due, waiting, toCome } = this.stage.sort(this.analyse().report?.findings ?? []);
    const admission = this.quiet ? this.quiet.admit(due) : { visible: due, withheld: 0 };
    this.stage.told(admission.visible);
    return { ...admission, waiting, toCome };
  }

  private outdate(): void {
    this.analysis = undefined;
    this.admitted = undefined;
    this.counter++;
  }

  /** The library promises never to throw; a server that lives for days does not bet on it. */
  private guardedAnalysis(): Analysis {
    try {
      return this.freshAnalysis();
    } catch {
      this.checker = undefined;
      return { state: 'failed' };
    }
  }

  private freshAnalysis(): Analysis {
    const { settings } = this;
    if (!settings || !this.language || !settings.enable || !settings.languages.includes(this.language)) return { state: 'off' };
    const text = this.document.getText();
    if (text.length > longestText) return { state: 'too-large' };
    if (!this.isReport(text, this.language, settings)) return { state: 'not-a-report' };
    this.checker ??= createChecker(this.language, settings.checks);
    const report = this.checker.check(text, this.edited === 'unknown' ? undefined : this.edited);
    this.edited = undefined;
    return { state: 'checked', report };
  }

  /** Once a report, always a report until it is closed: a title being rewritten must not make every finding blink. */
  private isReport(text: string, language: DocumentLanguage, settings: DocumentSettings): boolean {
    if (this.recognised) return true;
    if (!this.worthAnotherLook) return false;
    this.worthAnotherLook = false;
    this.recognised = isReportFile({ location: this.uri, text: settings.garbledFile?.head || text, language }, settings.checks);
    return this.recognised;
  }
}
