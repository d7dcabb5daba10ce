import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { diagnosticsOf } from './features/diagnostics.js';
import type { OpenDocument } from './document.js';
import type { Session } from './session.js';
import { StatusAnnouncer } from './features/status.js';

/** How long typing has to rest before diagnostics are pushed to a client that cannot pull them. */
const pushDelay = 150;

type Timer = ReturnType<typeof setTimeout>;

/**
 * Brings diagnostics to the client at the moments when the client does not ask by itself: pushes after a change where it cannot pull,
 * asks it to pull again after changes of settings and when findings that were kept back under the caret are due.
 */
export class LiveDiagnostics {
  private readonly pushTimers = new Map<string, Timer>();
  private readonly quietTimers = new Map<string, Timer>();
  private readonly announcer: StatusAnnouncer;

  constructor(private readonly session: Session) {
    this.announcer = new StatusAnnouncer(session);
  }

  opened(document: OpenDocument): void {
    if (!this.session.client.pullsDiagnostics) this.push(document);
  }

  changed(document: OpenDocument): void {
    if (this.session.client.pullsDiagnostics) return;
    this.start(this.pushTimers, document.uri, pushDelay, () => this.push(document));
  }

  closed(uri: string): void {
    this.forget(uri);
    if (!this.session.client.pullsDiagnostics) this.send({ uri, diagnostics: [] });
  }

  /** Drops what is pending for a document, because it was closed or opened anew. */
  forget(uri: string): void {
    this.stop(this.pushTimers, uri);
    this.stop(this.quietTimers, uri);
    this.announcer.forget(uri);
  }

  /** Something other than the text of documents has changed what is to be shown. */
  outdated(documents: readonly OpenDocument[]): void {
    for (const document of documents) this.announcer.announce(document);
    if (!this.session.client.pullsDiagnostics) {
      for (const document of documents) this.push(document);
    } else if (this.session.client.refreshesDiagnostics) {
      this.session.connection.languages.diagnostics.refresh().catch(() => undefined);
    }
  }

  /** To be called whenever the findings of a document were shown. */
  shown(document: OpenDocument): void {
    this.announcer.announce(document);
    const remaining = document.quietRemaining();
    if (remaining === undefined || this.quietTimers.has(document.uri)) return;
    this.start(this.quietTimers, document.uri, remaining, () => this.endQuiet(document));
  }

  stopAll(): void {
    for (const uri of this.pushTimers.keys()) this.stop(this.pushTimers, uri);
    for (const uri of this.quietTimers.keys()) this.stop(this.quietTimers, uri);
  }

  private endQuiet(document: OpenDocument): void {
    const remaining = document.quietRemaining();
    if (remaining === undefined) return;
    if (remaining > 0) return this.start(this.quietTimers, document.uri, remaining, () => this.endQuiet(document));
    document.settle();
    this.outdated([document]);
  }

  private push(document: OpenDocument): void {
    const { uri, version } = document;
    if (this.session.documents.get(uri) !== document || this.session.documents.loading(uri)) return;
    this.send({ uri, version, diagnostics: diagnosticsOf(document, this.session) });
    this.shown(document);
  }

  private send(params: PublishDiagnosticsParams): void {
    this.session.connection.sendDiagnostics(params).catch(() => undefined);
  }

  private start(timers: Map<string, Timer>, uri: string, delay: number, action: () => void): void {
    this.stop(timers, uri);
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        action();
      }, delay),
    );
  }

  private stop(timers: Map<string, Timer>, uri: string): void {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  }
}
