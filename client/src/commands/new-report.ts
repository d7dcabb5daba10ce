import { SnippetString, window, workspace } from 'vscode';
import type { KindItem } from '../../../server/src/lsp/protocol.js';
import { likelyReportYear } from '../report-year.js';
import { requestForUser } from '../requests.js';
import type { Session } from '../session.js';

/** Opens a new report of a kind that the user picks, or that the caller names. */
export async function newReport(session: Session, wanted?: unknown): Promise<void> {
  const kinds = await requestForUser(session, 'hegao/kinds', {});
  const kind = kinds && (kinds.find(({ id }) => id === wanted) ?? (await pickKind(kinds)));
  if (!kind) return;
  const skeleton = await requestForUser(session, 'hegao/skeleton', { kind: kind.id, reportYear: likelyReportYear(new Date()) });
  if (skeleton === undefined) return;
  const document = await workspace.openTextDocument({ language: 'official-report' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(skeleton));
}

async function pickKind(kinds: readonly KindItem[]): Promise<KindItem | undefined> {
  const items = kinds.map((item) => ({ label: item.name, item }));
  const picked = await window.showQuickPick(items, { title: '新建报告', placeHolder: '选择报告类型' });
  return picked?.item;
}
