import { kindById, type Finding, type Severity } from '../../core/index.js';
import type { OpenDocument } from '../document.js';
import type { DocumentStatus, NotificationTypes } from '../protocol.js';
import type { Session } from '../session.js';

export function statusOf(document: OpenDocument): DocumentStatus {
  const { state, report } = document.analyse();
  const settings = document.appliedSettings;
  return {
    state,
    ...(report && { kind: report.kind, kindFrom: report.kindFrom }),
    ...(report && { kindName: kindById(report.kind)?.name ?? report.kind }),
    ...(report?.reportYear !== undefined && { reportYear: report.reportYear }),
    knowledgeEnds: report?.knowledgeEnds ?? [],
    counts: countsOf(document.findings()),
    ...(report && { toCome: document.toCome() }),
    failures: report?.failures ?? [],
    ...(settings?.file !== undefined && { settingsFile: settings.file.uri }),
    settingsProblems: settings?.problems ?? [],
  };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Tells the client that a status is no longer what it was last told. */
export class StatusAnnouncer {
  private readonly told = new Map<string, string>();

  constructor(private readonly session: Session) {}

  announce(document: OpenDocument): void {
    const status = statusOf(document);
    const fingerprint = JSON.stringify(status);
    if (this.told.get(document.uri) === fingerprint) return;
    this.told.set(document.uri, fingerprint);
    const params: NotificationTypes['hegao/statusChanged'] = { uri: document.uri };
    this.session.connection.sendNotification('hegao/statusChanged', params).catch(() => undefined);
    this.log(document, status);
  }

  forget(uri: string): void {
    this.told.delete(uri);
  }

  /** Logs hold rule names and counts, never text. */
  private log({ version }: OpenDocument, { state, failures }: DocumentStatus): void {
    const { console } = this.session.connection;
    if (state === 'failed') console.error(`check failed at version ${version}`);
    for (const { rule } of failures) console.error(`rule ${rule} failed at version ${version}`);
  }
}
