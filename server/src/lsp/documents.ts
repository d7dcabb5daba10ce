import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { mayBeGarbled } from '../core/index.js';
import { OpenDocument } from './document.js';
import { readGarbledFile, type GarbledFile } from './garbled-file.js';
import { QuietZone } from './quiet-zone.js';
import { withGarbledFile, type DocumentSettings } from './settings.js';

export interface DocumentsOptions {
  readonly loadSettings: (uri: string) => Promise<DocumentSettings>;
  /** The bytes of a document's file, where they can be had. */
  readonly fileBytes: ((uri: string) => Uint8Array | undefined) | undefined;
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
    const entry = this.entries.get(textDocument.uri);
    entry?.document.change(contentChanges, textDocument.version);
    if (entry && contentChanges.some(({ text }) => mayBeGarbled(text))) void this.load(entry);
    return entry?.document;
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
      entry.document.applySettings(withGarbledFile(settings, this.garbledFile(entry.document)));
      return undefined;
    });
    entry.loading = loading;
    return loading;
  }

  private garbledFile({ uri, text }: OpenDocument): GarbledFile | undefined {
    const bytes = mayBeGarbled(text.getText()) ? this.options.fileBytes?.(uri) : undefined;
    return bytes && readGarbledFile(bytes);
  }
}
