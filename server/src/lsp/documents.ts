import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { OpenDocument } from './document.js';
import { QuietZone } from './quiet-zone.js';
import type { DocumentSettings } from './settings.js';

export interface DocumentsOptions {
  readonly loadSettings: (uri: string) => Promise<DocumentSettings>;
  /** Whether the client can be told later that a finding is due; otherwise none is kept back. */
  readonly quietWhileTyping: boolean;
}

interface Entry {
  readonly document: OpenDocument;
  /** Undefined once the settings are known. */
  loading: Promise<void> | undefined;
}

/** The open documents. Nothing is remembered about any other. */
export class OpenDocuments {
  private readonly entries = new Map<string, Entry>();
  private opened = 0;

  constructor(private readonly options: DocumentsOptions) {}

  open(item: TextDocumentItem): Promise<void> {
    const quiet = this.options.quietWhileTyping ? new QuietZone(Date.now) : undefined;
    const entry: Entry = { document: new OpenDocument(item, ++this.opened, quiet), loading: undefined };
    this.entries.set(item.uri, entry);
    return this.load(entry);
  }

  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): OpenDocument | undefined {
    const document = this.get(textDocument.uri);
    document?.change(contentChanges, textDocument.version);
    return document;
  }

  close(uri: string): void {
    this.entries.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.entries.get(uri)?.document;
  }

  all(): readonly OpenDocument[] {
    return [...this.entries.values()].map((entry) => entry.document);
  }

  /** Undefined when the settings of the document are known, so that the caller need not wait. */
  loading(uri: string): Promise<void> | undefined {
    return this.entries.get(uri)?.loading;
  }

  async reloadSettings(): Promise<void> {
    await Promise.all([...this.entries.values()].map((entry) => this.load(entry)));
  }

  /** Of two loads under way, the later one wins. */
  private load(entry: Entry): Promise<void> {
    const loading: Promise<void> = this.options.loadSettings(entry.document.uri).then((settings) => {
      if (entry.loading !== loading) return entry.loading;
      entry.loading = undefined;
      entry.document.applySettings(settings);
      return undefined;
    });
    entry.loading = loading;
    return loading;
  }
}
