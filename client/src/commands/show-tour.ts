import { commands } from 'vscode';
import type { Session } from '../session.js';

/** Opens the walkthrough of the extension: the one place where VS Code shows its pictures without a network. */
export async function showTour({ id }: Session): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${id}#tour`, false);
}
