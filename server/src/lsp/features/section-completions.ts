import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver';
import { allSnippets, kindById, sectionInsertion, type Report, type SectionStatus } from '../../core/index.js';
import type { OpenDocument } from '../document.js';
import type { Session } from '../session.js';
import { backFrom, type TypedBefore } from './completion-range.js';
import { pinyinInitials } from './pinyin-initials.js';

/** The sections that this report does not have yet, each with the ordinal that it takes there. */
export function sectionCompletions(document: OpenDocument, report: Report, typed: TypedBefore, { client }: Session): CompletionItem[] {
  const { lead = '', letters, position } = typed;
  const text = document.text.getText();
  const ownSections = allSnippets(lead).filter(({ kind, section }) => kind === report.kind && section !== undefined);
  return report.sections.flatMap((section, index): CompletionItem[] => {
    const calledBy = [pinyinInitials(section.title), ...(ownSections.find((each) => each.section === section.id)?.prefixes ?? [])];
    const insertion = section.state === 'present' ? undefined : sectionInsertion(text, report, section.id);
    if (!insertion || !calledBy.some((prefix) => prefix.startsWith(letters))) return [];
    const body = client.snippets ? insertion.snippet : insertion.text;
    return [
      {
        ...labelOf(section, calledBy[1] ?? ''),
        detail: kindById(report.kind).name,
        // Editors filter by what stands under the edit, so its marks and ordinal have to open the filter text.
        filterText: `${lead}${calledBy.filter((prefix) => prefix.startsWith(letters)).join(' ')}`,
        sortText: `0${String(index).padStart(2, '0')}`,
        insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range: backFrom(position, lead.length + letters.length), newText: withoutOuterBreaks(body) },
      },
    ];
  });
}

function labelOf({ title, necessity }: SectionStatus, prefix: string): Pick<CompletionItem, 'label' | 'kind' | 'labelDetails'> {
  return {
    label: title,
    labelDetails: { detail: `  ${prefix}`, description: necessity === 'must' ? '必备部分' : '可选部分' },
    kind: CompletionItemKind.Snippet,
  };
}

/** The insertion brings the blank lines that set it off from its neighbours; at the caret there is a line already. */
function withoutOuterBreaks(text: string): string {
  const end = text.endsWith('$0') ? '$0' : '';
  return text.slice(0, text.length - end.length).trim() + end;
}
