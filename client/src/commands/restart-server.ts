import { window } from 'vscode';
import { State } from 'vscode-languageclient';
import type { Session } from '../session.js';

export async function restartService({ client, service, crashes, log }: Session): Promise<void> {
  crashes.forget();
  service.become('restarting');
  try {
    if (client.state === State.Running || client.state === State.Starting) await client.stop();
    await client.start();
    service.become('running');
    window.setStatusBarMessage('核稿：检查服务已重新启动。', 5000);
  } catch (error) {
    log.error(String(error));
    service.become('stopped');
    void window.showErrorMessage('检查服务没有启动成功，原因见日志（命令“核稿：查看日志”）。');
  }
}
