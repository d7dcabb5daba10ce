import { Selection, SnippetString, TextEditorRevealType, window, type QuickPickItem, type TextEditor } from 'vscode';
import type { SectionItem } from '../../../server/src/lsp/protocol.js';
import { reportEditor } from '../report-editor.js';
import { aboutDocument, request, requestForUser } from '../requests.js';
import type { Session } from '../session.js';
import { offerKind } from './offer-kind.js';
import { applyRenumbering } from './renumber.js';

/** VS Code otherwise indents the section like the paragraph above it; versions that do not know the wish ignore it. */
const asWritten = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };

/** Puts a section that the user picks, or that the caller names, where it belongs. */
export async function insertSection(session: Session, wanted?: unknown): Promise<void> {
  const editor = reportEditor(session);
  if (!editor) return;
  const sections = await requestForUser(session, 'hegao/sections', aboutDocument(session, editor.document));
  if (!sections) return;
  if (sections.length === 0) return offerKind(session, '没有把本文认作报告，不知道应有哪些章节。');
  const section = sections.find(({ id }) => id === wanted) ?? (await pickSection(sections));
  if (section?.heading) return showHeading(session, editor, section.heading);
  if (section?.insertion) await insert(session, editor, section.insertion);
}

async function insert(session: Session, editor: TextEditor, { position, snippet }: NonNullable<SectionItem['insertion']>): Promise<void> {
  const about = aboutDocument(session, editor.document);
  const slipsBefore = await request(session, 'hegao/renumber', about);
  const place = session.client.protocol2CodeConverter.asPosition(position);
  if (!(await editor.insertSnippet(new SnippetString(snippet), place, asWritten))) return;
  if (slipsBefore?.length !== 0) return;
  // The numbering was right before, so the sections behind the new one move on by one.
  const slips = await request(session, 'hegao/renumber', about);
  if (slips) await applyRenumbering(session, editor, slips, { undoStopBefore: false, undoStopAfter: false });
}

interface SectionPick extends QuickPickItem {
  readonly section: SectionItem;
}

async function pickSection(sections: readonly SectionItem[]): Promise<SectionItem | undefined> {
  const items = sections.map((section): SectionPick => ({ label: section.title, description: describe(section), section }));
  items.sort((a, b) => urgency(a.section) - urgency(b.section));
  const picked = await window.showQuickPick(items, {
    title: '插入章节',
    placeHolder: '选择章节，缺少的排在前面',
    matchOnDescription: true,
  });
  return picked?.section;
}

function urgency({ state, necessity }: SectionItem): number {
  if (state === 'present') return 4;
  if (necessity === 'may') return 3;
  return (state === 'missing' ? 0 : 1) + (necessity === 'must' ? 0 : 1);
}

function describe({ state, necessity }: SectionItem): string {
  if (state === 'present') return '已有，转到该处';
  if (state === 'mentioned') return '正文提到，没有单独成节';
  return necessity === 'must' ? '缺少' : necessity === 'should' ? '没有，建议写' : '没有，可以不写';
}

function showHeading({ client }: Session, editor: TextEditor, heading: NonNullable<SectionItem['heading']>): void {
  const range = client.protocol2CodeConverter.asRange(heading);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
