import { languages, Uri, window, type Disposable, type ExtensionContext } from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions, reportSelector } from './client-options.js';
import { restartService } from './commands/restart-server.js';
import { registerCommands } from './commands/register.js';
import { CrashHandler } from './crash-handler.js';
import { CrashPolicy } from './crash-policy.js';
import { OwnWordActions } from './own-word-actions.js';
import { openRuleLinks, ruleLinks } from './rule-links.js';
import { ruleSummaries } from './rule-summaries.js';
import { ServiceState } from './service-state.js';
import type { Session } from './session.js';
import { ReportStatus } from './status.js';
import { TurnOffRuleActions } from './turn-off-rule-actions.js';

/** What one way of running the extension brings along. */
export interface Door {
  readonly schemes: readonly string[] | 'any';
  createClient(parts: { readonly id: string; readonly name: string; readonly options: LanguageClientOptions }): BaseLanguageClient;
}

let running: BaseLanguageClient | undefined;

export async function startHegao(context: ExtensionContext, door: Door): Promise<void> {
  const session = createSession(context, door);
  running = session.client;
  context.subscriptions.push(
    session.log,
    session.service,
    followClient(session),
    ...registerCommands(session),
    openRuleLinks(session),
    new ReportStatus(session),
    languages.registerCodeActionsProvider(session.selector, new TurnOffRuleActions(session), TurnOffRuleActions.metadata),
    languages.registerCodeActionsProvider(session.selector, new OwnWordActions(), OwnWordActions.metadata),
  );
  await session.client.start().catch((error: unknown) => {
    session.log.error(String(error));
    session.service.become('stopped');
    tellStopped(session, '检查服务没有启动成功。');
  });
}

export async function stopHegao(): Promise<void> {
  await running?.dispose();
  running = undefined;
}

function createSession(context: ExtensionContext, door: Door): Session {
  const log = window.createOutputChannel('核稿', { log: true });
  const service = new ServiceState();
  const selector = reportSelector(door.schemes);
  const crashes = new CrashPolicy(Date.now);
  const errorHandler = new CrashHandler(crashes, service, {
    restarted: () => {
      tellRestarted(log);
    },
    gaveUp: () => {
      tellStopped(session, '检查服务多次意外中断，已停止。文稿不受影响，只是暂时不再检查。');
    },
  });
  const options = clientOptions({ selector, ruleLinks: ruleLinks(context.extension.id), log, errorHandler });
  const session: Session = {
    id: context.extension.id,
    client: door.createClient({ id: 'hegao', name: '核稿', options }),
    log,
    service,
    crashes,
    selector,
    rulePages: Uri.joinPath(context.extensionUri, 'docs/rules'),
    samples: Uri.joinPath(context.extensionUri, 'samples'),
    rules: ruleSummaries(context.extension.packageJSON),
  };
  return session;
}

function followClient({ client, service }: Session): Disposable {
  return client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) service.become('running');
    else if (newState === State.StartFailed) service.become('stopped');
    else if (newState === State.Starting && service.phase === 'stopped') service.become('starting');
  });
}

function tellRestarted(log: Session['log']): void {
  const showLog = '查看日志';
  void window.showWarningMessage('检查服务意外中断，已自动重新启动。', showLog).then((choice) => {
    if (choice === showLog) log.show();
  });
}

function tellStopped(session: Session, message: string): void {
  const [restart, showLog] = ['重新启动', '查看日志'] as const;
  void window.showErrorMessage(message, restart, showLog).then((choice) => {
    if (choice === showLog) session.log.show();
    return choice === restart ? restartService(session) : undefined;
  });
}
