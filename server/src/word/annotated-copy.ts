import {
  applyEdits,
  checkText,
  EditList,
  ruleById,
  type Finding,
  type Report,
  type Settings,
  type Span,
  type TextEdit,
} from '../core/index.js';
import { annotate, canRevise, type Remark } from './annotate/annotate.js';
import { movedBack, movedOn } from './annotate/moved-offsets.js';
import type { DocxText } from './read-docx.js';

export interface AnnotatedCopy {
  /** Nothing where there was nothing to remark or to change. */
  readonly bytes: Uint8Array | undefined;
  /** How many findings became comments. */
  readonly comments: number;
  /** How many findings were mended by tracked changes. */
  readonly fixed: number;
  /** What is left to report, of the text as it is then. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly report: Report;
}

/** Makes a copy of a .docx in which each finding is a comment on its words. With `fix`, safe fixes are set in as tracked changes. */
export function annotatedCopy(document: DocxText, settings: Settings, { fix, date }: { fix: boolean; date: Date }): AnnotatedCopy {
  const first = checkText(document.text, 'plaintext', settings);
  const { edits, fixed } = fix ? trackedFixes(document, first.findings) : { edits: [], fixed: 0 };
  const text = applyEdits(document.text, edits);
  const report = edits.length === 0 ? first : checkText(text, 'plaintext', settings);
  const remarks = report.findings.map((finding) => remarkOn(finding, text, edits));
  const moved = document.paragraphs.map(({ start, end }) => ({ start: movedOn(start, edits), end: movedOn(end, edits) }));
  const bytes = remarks.length + edits.length === 0 ? undefined : annotate(document, { remarks, edits, date });
  return { bytes, comments: remarks.length, fixed, text, paragraphs: moved, report };
}

/** Fixes as far as all of each can be tracked: a number that Word counts itself cannot be changed like a word. */
function trackedFixes(document: DocxText, findings: readonly Finding[]): { readonly edits: readonly TextEdit[]; readonly fixed: number } {
  const list = new EditList();
  let fixed = 0;
  for (const { fixes } of findings) {
    const [fix] = fixes;
    if (
      fix?.safe &&
      fix.edits.length > 0 &&
      fix.edits.every((edit) => isInLine(edit) && canRevise(document, edit)) &&
      list.accept(fix.edits)
    )
      fixed++;
  }
  return { edits: list.edits, fixed };
}

function isInLine({ newText }: TextEdit): boolean {
  return !/[\n\r\t]/u.test(newText);
}

const severityNames = { error: '错误', warning: '警告', information: '提示', hint: '建议' } as const;
const longestQuote = 30;

/** What is wrong, what it should be, and why. */
function remarkOn({ span, severity, message, fixes, rule, related }: Finding, text: string, edits: readonly TextEdit[]): Remark {
  const info = ruleById(rule);
  const lines = [`【${severityNames[severity]}】${message}`];
  for (const { title } of fixes.slice(0, 3)) lines.push(`改法：${title}`);
  for (const place of related.slice(0, 5)) lines.push(`参见“${quoted(text, place.span)}”：${place.message}`);
  if (info) lines.push(`原因：${info.reason}`);
  if (info?.basis !== undefined && !message.includes(info.basis)) lines.push(`依据：${info.basis}`);
  return { span: movedBack(span, edits), lines };
}

function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  return words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
}
