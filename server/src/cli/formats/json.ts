import type { Finding, Fix, Position, RelatedPlace, Span, TextEdit } from '../../core/index.js';
import { jsonText } from './json-text.js';
import type { CheckedFile, FormatWriter } from './format.js';

/** For programs. The form is fixed: `version` goes up when it changes. Lines and characters count from 0, characters in UTF-16 units. */
export function createJsonWriter(): FormatWriter {
  const files: object[] = [];
  return {
    file: (checked) => {
      files.push(fileEntry(checked));
      return '';
    },
    problem: () => '',
    end: ({ tally }) => jsonText({ version: 1, files, summary: tally }),
  };
}

function fileEntry({ path, report, lines }: CheckedFile): object {
  const range = ({ start, end }: Span): { start: Position; end: Position } => ({ start: lines.position(start), end: lines.position(end) });
  const relatedEntry = ({ message, span }: RelatedPlace): object => ({ message, range: range(span) });
  const editEntry = ({ span, newText }: TextEdit): object => ({ range: range(span), newText });
  const fixEntry = ({ title, safe, edits }: Fix): object => ({ title, safe, edits: edits.map(editEntry) });
  const findingEntry = ({ rule, severity, message, span, related, fixes, data }: Finding): object => ({
    rule,
    severity,
    message,
    range: range(span),
    related: related.map(relatedEntry),
    fixes: fixes.map(fixEntry),
    ...(data === undefined ? {} : { data }),
  });
  return { path, kind: report.kind, reportYear: report.reportYear ?? null, findings: report.findings.map(findingEntry) };
}
