import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type CompletionItem,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentSaveReason,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentParams, RequestTypes } from '../../server/src/lsp/protocol.js';

/** Roughly what VS Code announces. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] }, isPreferredSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A plain old client: it is pushed everything and asks for nothing. */
export const modestCapabilities: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the editor answers when the server asks for the section `hegao`. */
  readonly settings?: unknown;
  /** The process whose end the server is to follow; this one, unless told otherwise. */
  readonly processId?: number;
}

/** An editor without a face: it keeps the text of its documents, and what the server told it unasked. */
export class LspClient {
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly statusChanges: string[] = [];
  readonly registrations: string[] = [];
  readonly logs: string[] = [];
  settings: unknown;
  refreshes = 0;
  initialized: InitializeResult | undefined;
  private readonly documents = new Map<string, TextDocument>();
  private held: Promise<void> | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(
    readonly connection: MessageConnection,
    private readonly options: ClientOptions,
  ) {
    this.settings = options.settings ?? {};
    connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
      await this.held;
      return items.map(() => this.settings);
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations.map(({ method }) => method));
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.note(() => this.refreshes++));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.note(() => this.pushed.push(params)));
    connection.onNotification('hegao/statusChanged', ({ uri }: DocumentParams) => this.note(() => this.statusChanges.push(uri)));
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.note(() => this.logs.push(message)));
    connection.listen();
  }

  async initialize(): Promise<void> {
    this.initialized = await this.request<InitializeResult>('initialize', {
      processId: this.options.processId ?? process.pid,
      rootUri: null,
      capabilities: this.options.capabilities ?? fullCapabilities,
      initializationOptions: this.options.initializationOptions,
    });
    await this.notify('initialized', {});
  }

  async shutdown(): Promise<void> {
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return params === undefined ? this.connection.sendRequest<T>(method) : this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return params === undefined ? this.connection.sendNotification(method) : this.connection.sendNotification(method, params);
  }

  own<M extends keyof RequestTypes>(method: M, params: RequestTypes[M]['params']): Promise<RequestTypes[M]['result']> {
    return this.request(method, params);
  }

  /** Resolves once `reached` holds; what the server sends makes it look again. */
  async until(reached: () => boolean): Promise<void> {
    while (!reached()) {
      await new Promise<void>((settle) => {
        const wake = (): void => {
          this.waiting.delete(wake);
          settle();
        };
        this.waiting.add(wake);
      });
    }
  }

  async open(uri: string, text: string, languageId = 'official-report'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** As an editor saves: most say why before they do, some say nothing. */
  async save(uri: string, reason?: TextDocumentSaveReason): Promise<void> {
    if (reason !== undefined) await this.notify('textDocument/willSave', { textDocument: { uri }, reason });
    await this.notify('textDocument/didSave', { textDocument: { uri }, text: this.text(uri) });
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** Applies edits of one moment, last place first, as editors report them. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.document(uri);
    const sorted = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
    const contentChanges = sorted.map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Replaces the stretch from `start` to `end`, in UTF-16 offsets. */
  async type(uri: string, start: number, end: number, newText: string): Promise<void> {
    const document = this.document(uri);
    await this.edit(uri, [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText }]);
  }

  /** Types where no finding is, in an empty line above everything, so that none is kept back under the caret. */
  async leave(uri: string): Promise<void> {
    await this.type(uri, 0, 0, '\n');
    await this.type(uri, 0, 0, '\n');
  }

  /** The place behind the first occurrence of `before`. */
  after(uri: string, before: string): Position {
    const at = this.text(uri).indexOf(before);
    assert.notEqual(at, -1, `${before} stands in the text`);
    return this.document(uri).positionAt(at + before.length);
  }

  /** What the editor shows under a range. */
  textAt(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  cancellation(): CancellationTokenSource {
    return new CancellationTokenSource();
  }

  pullWith(uri: string, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } }, token);
  }

  /** Leaves the server waiting for settings until the returned function is called. */
  holdSettings(): () => void {
    let release = (): void => undefined;
    this.held = new Promise<void>((settle) => (release = settle));
    return release;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, 'full');
    return report.items;
  }

  async rules(uri: string): Promise<string[]> {
    return (await this.diagnostics(uri)).map(({ code }) => String(code));
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const found = await this.request<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
    return found ?? [];
  }

  /** Chooses an action as an editor does: resolves it where its edit is missing, then applies it. */
  async choose(action: CodeAction): Promise<void> {
    const whole = action.edit ? action : await this.request<CodeAction>('codeAction/resolve', action);
    assert.ok(whole.edit, 'the action has an edit');
    for (const [uri, edits] of editsByDocument(whole.edit)) await this.edit(uri, edits);
  }

  async completions(uri: string, position: Position): Promise<CompletionItem[]> {
    return (await this.request<CompletionItem[] | null>('textDocument/completion', { textDocument: { uri }, position })) ?? [];
  }

  private document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    assert.ok(document, `${uri} is open`);
    return document;
  }

  private note(event: () => void): void {
    event();
    for (const wake of [...this.waiting]) wake();
  }
}

function editsByDocument({ changes, documentChanges }: WorkspaceEdit): [string, TextEdit[]][] {
  if (changes) return Object.entries(changes);
  return (documentChanges ?? []).map((change) => {
    assert.ok('textDocument' in change);
    return [change.textDocument.uri, change.edits as TextEdit[]];
  });
}
