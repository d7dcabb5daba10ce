import { CompletionItemKind, InsertTextFormat, type CompletionItem, type Position, type Range } from 'vscode-languageserver';
import { kindById, reportKinds, sectionInsertion, type Report, type SectionStatus } from '../../core/index.js';
import { lineBefore, offsetOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Session } from '../session.js';
import { pinyinInitials } from './pinyin-initials.js';

/** Characters after which completion may have something to say: an ordinal, a Markdown heading, a key of front matter. */
export const completionTriggers: readonly string[] = ['、', '#', '：', ':'];

/** What may stand on a line before the title of a section: blanks, heading marks, an ordinal. */
const headingStart =
  /^[ \t\u3000]*((?:#{1,6}[ \t]*)?(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])?)([\p{Script=Han}A-Za-z]{0,12})$/u;
/** The place where a report says of which kind it is. */
const kindDeclaration = /^报告类型[ \t]*[:：]([ \t]*)(\S*)$/;

export function completionsAt(document: OpenDocument, position: Position, session: Session): CompletionItem[] | null {
  const { state, report } = document.analyse();
  if (state === 'off') return null;
  const before = lineBefore(document.text, position);
  const declaration = kindDeclaration.exec(before);
  if (declaration) return kindCompletions(declaration, position);
  const heading = headingStart.exec(before);
  if (!heading || !report || !endsLine(document, position)) return null;
  return sectionCompletions(document, report, { lead: heading[1] ?? '', typed: heading[2] ?? '', position }, session);
}

interface HeadingBeingTyped {
  /** Indentation, marks and ordinal already there. */
  readonly lead: string;
  readonly typed: string;
  readonly position: Position;
}

function sectionCompletions(document: OpenDocument, report: Report, heading: HeadingBeingTyped, session: Session): CompletionItem[] {
  const text = document.text.getText();
  const detail = kindById(report.kind)?.name ?? '';
  const items: CompletionItem[] = [];
  for (const section of report.sections) {
    if (section.state === 'present') continue;
    const insertion = sectionInsertion(text, report, section.id);
    if (!insertion) continue;
    const body = session.client.snippets ? insertion.snippet : insertion.text;
    items.push({
      ...sectionLabel(section, heading.lead),
      detail,
      sortText: String(items.length).padStart(3, '0'),
      insertTextFormat: session.client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: backFrom(heading.position, heading.lead.length + heading.typed.length), newText: withoutOuterBreaks(body) },
    });
  }
  return items;
}

/** Editors filter by what stands under the edit, so its marks and ordinal have to open the filter text. */
function sectionLabel(
  { title, necessity }: SectionStatus,
  lead: string,
): Pick<CompletionItem, 'label' | 'kind' | 'filterText' | 'labelDetails'> {
  return {
    label: title,
    labelDetails: { description: necessity === 'must' ? '必备部分' : '可选部分' },
    kind: CompletionItemKind.Snippet,
    filterText: `${lead}${pinyinInitials(title)} ${title}`,
  };
}

function kindCompletions([, blank = '', typed = '']: RegExpExecArray, position: Position): CompletionItem[] {
  const space = blank === '' ? ' ' : '';
  return reportKinds.map(({ name, basis }) => ({
    label: name,
    detail: basis,
    kind: CompletionItemKind.EnumMember,
    filterText: `${pinyinInitials(name)} ${name}`,
    textEdit: { range: backFrom(position, typed.length), newText: space + name },
  }));
}

function backFrom(position: Position, characters: number): Range {
  return { start: { line: position.line, character: position.character - characters }, end: position };
}

/** A heading is put in at the end of a line only, never into the middle of a sentence. */
function endsLine(document: OpenDocument, position: Position): boolean {
  const text = document.text.getText();
  const next = text.charAt(offsetOf(document.text, position));
  return next === '' || next === '\n' || next === '\r';
}

/** The insertion brings the blank lines that set it off from its neighbours; at the caret there is a line already. */
function withoutOuterBreaks(text: string): string {
  const end = text.endsWith('$0') ? '$0' : '';
  return text.slice(0, text.length - end.length).trim() + end;
}
