import type { Finding, Fix, Position, RelatedPlace, Span, TextEdit } from '../../core/index.js';
import { jsonText } from './json-text.js';
import type { CheckedFile, FormatWriter } from './format.js';
import { paragraphPlace } from './place.js';

/**
 * For programs. The form is fixed: `version` goes up when it changes. Lines and characters count from 0, characters in UTF-16 units. In a Word file
 * the range is that in its text; `paragraph` counts from 1, without empty paragraphs, `offset` from the paragraph's beginning.
 */
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

function fileEntry(checked: CheckedFile): object {
  const { path, report, lines, word } = checked;
  const range = ({ start, end }: Span): { start: Position; end: Position } => ({ start: lines.position(start), end: lines.position(end) });
  const relatedEntry = ({ message, span }: RelatedPlace): object => ({ message, range: range(span) });
  const editEntry = ({ span, newText }: TextEdit): object => ({ range: range(span), newText });
  const fixEntry = ({ title, safe, edits }: Fix): object => ({ title, safe, edits: edits.map(editEntry) });
  const findingEntry = ({ rule, severity, message, span, related, fixes, data }: Finding): object => ({
    rule,
    severity,
    message,
    range: range(span),
    ...paragraphPlace(checked, span.start),
    related: related.map(relatedEntry),
    fixes: fixes.map(fixEntry),
    ...(data === undefined ? {} : { data }),
  });
  const leftOut = word ? { leftOut: word.leftOut ?? null } : {};
  return { path, kind: report.kind, reportYear: report.reportYear ?? null, ...leftOut, findings: report.findings.map(findingEntry) };
}
