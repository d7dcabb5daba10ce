import { URI } from 'vscode-uri';
import { readFileBytes } from '../workspace/read-file.js';

/** The bytes of a document's file; undefined where it has none on this machine, or none that can be read. */
export function bytesOnDisk(uri: string): Uint8Array | undefined {
  const location = URI.parse(uri);
  if (location.scheme !== 'file') return undefined;
  try {
    return readFileBytes(location.fsPath);
  } catch {
    return undefined;
  }
}
