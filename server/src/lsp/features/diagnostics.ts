import { DiagnosticSeverity, DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding, RuleId, Severity } from '../../core/index.js';
import { rangeOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { diagnosticSource } from '../protocol.js';
import type { Session } from '../session.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** For a document that the server does not know, or not any more. */
export const nothingToReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/**
 * `unchanged` only for the very same revision. A changed text with equal findings is sent in full, because editors move the squiggles
 * themselves while one types and would keep a misplaced one.
 */
export function pulledDiagnostics(document: OpenDocument, previous: string | undefined, session: Session): DocumentDiagnosticReport {
  if (document.revision === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: document.revision, items: diagnosticsOf(document, session) };
}

export function diagnosticsOf(document: OpenDocument, session: Session): Diagnostic[] {
  return document.findings().map((finding) => diagnosticOf(document, finding, session));
}

function diagnosticOf({ uri, text }: OpenDocument, finding: Finding, { client, options }: Session): Diagnostic {
  const { rule, related, data } = finding;
  const href = linkTo(rule, options);
  return {
    range: rangeOf(text, finding.span),
    severity: severities[finding.severity],
    code: rule,
    source: diagnosticSource,
    message: finding.message,
    ...(href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 &&
      client.relatedInformation && {
        relatedInformation: related.map((place) => ({ location: { uri, range: rangeOf(text, place.span) }, message: place.message })),
      }),
    ...(data && { data }),
  };
}

function linkTo(rule: RuleId, { ruleLinks, docsBase }: Session['options']): string | undefined {
  if (ruleLinks !== undefined) return `${ruleLinks}/${rule}`;
  return docsBase === undefined ? undefined : `${docsBase}/${rule}.md`;
}
