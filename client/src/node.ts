import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startHegao, stopHegao } from './activate.js';

/** The door for VS Code on a desktop or a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server-node.js'), transport: TransportKind.ipc };
  return startHegao(context, {
    schemes: ['file', 'untitled', 'vscode-vfs'],
    createClient: ({ id, name, options }) => new LanguageClient(id, name, server, options),
  });
}

export function deactivate(): Promise<void> {
  return stopHegao();
}
