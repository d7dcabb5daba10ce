import { DiagnosticSeverity, DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { severities, type Finding, type RuleId, type Severity } from '../../core/index.js';
import { rangeOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { diagnosticSource } from '../protocol.js';
import type { Session } from '../session.js';

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** All of them are sent again at every key, so there is an end to how many an editor is shown. */
const mostListed = 1000;

/** For a document that the server does not know, or not any more. */
export const nothingToReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** For a client that has the diagnostics of `previous`. */
export function pulledDiagnostics(document: OpenDocument, previous: string | undefined, session: Session): DocumentDiagnosticReport {
  if (document.revision === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
  return document.shown.report(diagnosticsOf(document, session), document.revision, previous);
}

export function diagnosticsOf(document: OpenDocument, session: Session): Diagnostic[] {
  const findings = document.findings();
  const diagnosed = (finding: Finding): Diagnostic => diagnosticOf(document, finding, session);
  if (findings.length <= mostListed) return findings.map(diagnosed);
  return [unlisted(findings.length - mostListed), ...gravest(findings, mostListed).map(diagnosed)];
}

/** Of the same severity those that stand first. */
function gravest(findings: readonly Finding[], count: number): readonly Finding[] {
  return severities.flatMap((each) => findings.filter(({ severity }) => severity === each)).slice(0, count);
}

/** Has no rule, so nothing is offered to mend or to silence it. */
function unlisted(count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: `本文问题较多，先列出最要紧的${mostListed}处，另有${count}处未列出，改正后会继续显示。`,
  };
}

function diagnosticOf({ uri, text }: OpenDocument, finding: Finding, { client, options }: Session): Diagnostic {
  const { rule, related, data } = finding;
  const diagnostic: Diagnostic = {
    range: rangeOf(text, finding.span),
    severity: severityNumbers[finding.severity],
    code: rule,
    source: diagnosticSource,
    message: finding.message,
  };
  const href = linkTo(rule, options);
  if (href !== undefined) diagnostic.codeDescription = { href };
  if (related.length > 0 && client.relatedInformation) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: { uri, range: rangeOf(text, place.span) },
      message: place.message,
    }));
  }
  if (data) diagnostic.data = data;
  return diagnostic;
}

function linkTo(rule: RuleId, { ruleLinks, docsBase }: Session['options']): string | undefined {
  if (ruleLinks !== undefined) return `${ruleLinks}/${rule}`;
  return docsBase === undefined ? undefined : `${docsBase}/${rule}.md`;
}
