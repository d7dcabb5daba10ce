import { ConfigurationTarget, Uri, window, workspace } from 'vscode';
import { request } from '../requests.js';
import type { Session } from '../session.js';

/** Switches a rule off in the settings of the workspace, or of the user where no folder is open. */
export async function turnOffRule(session: Session, rule: unknown, document: unknown): Promise<void> {
  if (typeof rule !== 'string' || !(document instanceof Uri)) return;
  const status = await request(session, 'hegao/status', { uri: session.client.code2ProtocolConverter.asUri(document) });
  if (status?.settingsFile !== undefined) return openSettingsFile(session, status.settingsFile, rule);
  const isInFolder = workspace.getWorkspaceFolder(document) !== undefined;
  const configuration = workspace.getConfiguration('hegao', document);
  const set = configuration.inspect<Readonly<Record<string, string>>>('rules');
  const present = isInFolder ? set?.workspaceValue : set?.globalValue;
  const target = isInFolder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update('rules', { ...present, [rule]: 'off' }, target);
}

/** A configuration file decides alone, so it is what has to be changed; it may be shared with others, so the user does that. */
async function openSettingsFile({ client }: Session, file: string, rule: string): Promise<void> {
  await window.showTextDocument(client.protocol2CodeConverter.asUri(file));
  void window.showInformationMessage(`本文的规则由这个配置文件决定。请在“rules”里写入 "${rule}": "off"。`);
}
