import { languages, LanguageStatusSeverity, window, type Disposable, type LanguageStatusItem, type TextDocument } from 'vscode';
import type { NotificationTypes } from '../../server/src/lsp/protocol.js';
import { aboutDocument, request } from './requests.js';
import type { Session } from './session.js';
import { statusText, type StatusText } from './status-text.js';

const statusChanged = 'hegao/statusChanged' satisfies keyof NotificationTypes;

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
} as const;

/** Keeps the language status item in step with the document in front and with the service. */
export class ReportStatus implements Disposable {
  private readonly item: LanguageStatusItem;
  private readonly subscriptions: readonly Disposable[];
  /** Grows with every question, so that an answer that was overtaken is dropped. */
  private asked = 0;

  constructor(private readonly session: Session) {
    this.item = languages.createLanguageStatusItem('hegao.report', session.selector);
    this.item.name = '核稿';
    this.subscriptions = [
      window.onDidChangeActiveTextEditor(() => void this.refresh()),
      session.service.onDidChange(() => void this.refresh()),
      session.client.onNotification(statusChanged, ({ uri }: NotificationTypes['hegao/statusChanged']) => void this.refreshFor(uri)),
    ];
    void this.refresh();
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, this.item]) subscription.dispose();
  }

  private async refreshFor(uri: string): Promise<void> {
    const document = this.documentInFront();
    if (document && aboutDocument(this.session, document).uri === uri) await this.refresh();
  }

  private async refresh(): Promise<void> {
    const question = ++this.asked;
    const { phase } = this.session.service;
    const document = this.documentInFront();
    if (!document) return;
    const status = phase === 'running' ? await request(this.session, 'hegao/status', aboutDocument(this.session, document)) : null;
    if (question === this.asked) this.show(statusText(phase, status ?? null));
  }

  private documentInFront(): TextDocument | undefined {
    const document = window.activeTextEditor?.document;
    return document && languages.match(this.session.selector, document) > 0 ? document : undefined;
  }

  private show({ text, detail, severity, busy, command }: StatusText): void {
    this.item.text = text;
    this.item.detail = detail ?? '';
    this.item.severity = severities[severity];
    this.item.busy = busy === true;
    this.item.command = command;
  }
}
