import equal from 'fast-deep-equal';
import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';

interface Sent {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
  /** Those that have a squiggle on them. */
  readonly lines: ReadonlySet<number>;
}

/**
 * What the client shows of a document. Editors move the squiggles themselves while one types, and would keep one that typing has drawn too long: so what
 * stands on an edited line is sent again, and all of it where lines have come or gone. Equal diagnostics on lines that nobody has touched are not.
 */
export class ShownDiagnostics {
  private sent: Sent | undefined;

  edited(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change)) return this.forget();
    const { start, end } = change.range;
    const withinLine = start.line === end.line && !/[\r\n]/u.test(change.text);
    if (!withinLine || this.sent?.lines.has(start.line)) this.forget();
  }

  /** What to answer to a client that has the diagnostics of `previous`. */
  report(items: Diagnostic[], resultId: string, previous: string | undefined): DocumentDiagnosticReport {
    const { sent } = this;
    if (sent && sent.resultId === previous && equal(sent.items, items)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    }
    this.sent = { resultId, items, lines: linesUnder(items) };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  private forget(): void {
    this.sent = undefined;
  }
}

function linesUnder(items: readonly Diagnostic[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { start, end } of items.map(({ range }) => range)) for (let line = start.line; line <= end.line; line++) lines.add(line);
  return lines;
}
