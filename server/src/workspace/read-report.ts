import type { WordReport } from '../word/read-word.js';
import { decodeText, type EncodedText } from './encoding.js';
import { formatOf } from './file-formats.js';
import { UnreadableInput } from './unreadable-input.js';

/** A report as it was read from a file. */
export type ReportSource = ({ readonly format: 'text' } & EncodedText) | ({ readonly format: 'word' } & WordReport);

/** Reads a file by its name and its bytes; throws `UnreadableInput`. What reads Word files is loaded when one comes. */
export async function readReport(path: string, bytes: Uint8Array): Promise<ReportSource> {
  const format = formatOf(path, bytes);
  if (typeof format === 'object') throw new UnreadableInput(format.foreign);
  if (format === 'text') return { format, bytes, ...decodeText(bytes) };
  const { readWord } = await import('../word/read-word.js');
  return { format, ...readWord(bytes) };
}
