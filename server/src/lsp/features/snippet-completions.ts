import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver';
import { allSnippets, writeSnippet, type Report, type Snippet } from '../../core/index.js';
import type { Session } from '../session.js';
import { backFrom, type TypedBefore } from './completion-range.js';

/** Passages, whole reports, and sections of other kinds of report; those of its own kind come with the ordinal that they take: see section-completions.ts. */
export function snippetCompletions(report: Report | undefined, typed: TypedBefore, { client }: Session): CompletionItem[] {
  const { lead = '', letters, position } = typed;
  const today = dayOf(new Date());
  return allSnippets(lead).flatMap((snippet): CompletionItem[] => {
    const prefixes = snippet.prefixes.filter((prefix) => prefix.startsWith(letters));
    if (prefixes.length === 0 || !fits(snippet, typed, report)) return [];
    const { snippet: body, text } = writeSnippet(snippet, { today, reportYear: report?.reportYear });
    // A passage goes behind the ordinal that stands there, a section brings it along.
    const replaced = snippet.sort === 'section' ? lead : '';
    return [
      {
        label: snippet.name,
        labelDetails: { detail: `  ${snippet.prefixes[0]}`, description: snippet.description },
        kind: CompletionItemKind.Snippet,
        filterText: `${replaced}${prefixes.join(' ')}`,
        sortText: `${rank[snippet.sort]}${snippet.prefixes[0]}`,
        insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range: backFrom(position, replaced.length + letters.length), newText: client.snippets ? body : text },
      },
    ];
  });
}

const rank = { passage: '1', report: '2', section: '3' } as const;

/** Sections of other kinds only for their prefix: who asks for a list on an empty line has no use for them. Outside reports nothing but the beginning of one. */
function fits({ sort, kind, name }: Snippet, { lead, letters }: TypedBefore, report: Report | undefined): boolean {
  if (!report) return lead === '' && letters !== '' && (sort === 'report' || name === '报告类型');
  if (sort === 'passage') return letters !== '' || lead === '';
  if (sort === 'report') return lead === '';
  return lead !== undefined && letters !== '' && kind !== report.kind;
}

function dayOf(date: Date): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
