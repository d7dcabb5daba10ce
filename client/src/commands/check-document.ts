import { commands, window } from 'vscode';
import type { DocumentStatus } from '../../../server/src/lsp/protocol.js';
import { describeCounts, totalOf } from '../finding-counts.js';
import { reportEditor } from '../report-editor.js';
import { aboutDocument, requestForUser } from '../requests.js';
import type { Session } from '../session.js';
import { offerKind } from './offer-kind.js';

export async function checkDocument(session: Session): Promise<void> {
  const editor = reportEditor(session);
  if (!editor) return;
  const status = await requestForUser(session, 'hegao/check', aboutDocument(session, editor.document));
  if (status === undefined) return;
  if (status?.state === 'checked') await showFindings(status);
  else explainSilence(session, status);
}

async function showFindings(status: DocumentStatus): Promise<void> {
  const kind = status.kindName ?? '报告';
  if (totalOf(status.counts) === 0) {
    void window.showInformationMessage(`没有发现问题（按“${kind}”检查）。`);
    return;
  }
  await commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(`发现${describeCounts(status.counts)}（按“${kind}”检查），见“问题”面板。`);
}

function explainSilence(session: Session, status: DocumentStatus | null): void {
  switch (status?.state) {
    case 'off':
      void tellOff();
      return;
    case 'too-large':
      void window.showWarningMessage('文稿太长，没有检查。可以分成几个文件。');
      return;
    case 'failed':
      void window.showErrorMessage('检查本文时出错，原因见日志（命令“核稿：查看日志”）。');
      return;
    default:
      offerKind(session, '没有把本文认作报告，所以没有检查。');
  }
}

async function tellOff(): Promise<void> {
  const openSettings = '打开设置';
  const choice = await window.showInformationMessage('设置里关闭了对本文的检查。', openSettings);
  if (choice === openSettings) await commands.executeCommand('workbench.action.openSettings', '@ext:hegao.hegao');
}
