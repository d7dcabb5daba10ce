import { Uri, workspace } from 'vscode';
import { ownWordsFile, withOwnWord } from '../own-words.js';
import type { Session } from '../session.js';

/** Writes a word into the folder's own words; the server watches the file and checks anew. */
export async function addOwnWord(_session: Session, word: unknown, document: unknown): Promise<void> {
  if (typeof word !== 'string' || !(document instanceof Uri)) return;
  const folder = workspace.getWorkspaceFolder(document);
  if (!folder) return;
  const { file, table } = await nearestTable(document, folder.uri);
  const written = withOwnWord(table, word);
  if (written !== undefined) await workspace.fs.writeFile(file, new TextEncoder().encode(written));
}

/** The nearest file from the document upwards counts, so that is the one to write into; where there is none, a new one in the folder that is open. */
async function nearestTable(document: Uri, root: Uri): Promise<{ readonly file: Uri; readonly table: string | undefined }> {
  for (let at = Uri.joinPath(document, '..'); at.path.startsWith(root.path); at = Uri.joinPath(at, '..')) {
    const file = Uri.joinPath(at, ownWordsFile);
    const table = await readIfThere(file);
    if (table !== undefined) return { file, table };
    if (at.path.length <= root.path.length) break;
  }
  return { file: Uri.joinPath(root, ownWordsFile), table: undefined };
}

async function readIfThere(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
