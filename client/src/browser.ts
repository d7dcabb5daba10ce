import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startHegao, stopHegao } from './activate.js';

/** The workers of a browser; their type is not among those of a program that is checked for Node. */
declare const Worker: new (url: string) => Extract<ConstructorParameters<typeof LanguageClient>[2], object>;

/** The door for VS Code in a browser: the server is a worker, and files may come from anywhere. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  return startHegao(context, {
    schemes: 'any',
    createClient: ({ id, name, options }) => new LanguageClient(id, name, () => Promise.resolve(new Worker(script)), options),
  });
}

export function deactivate(): Promise<void> {
  return stopHegao();
}
