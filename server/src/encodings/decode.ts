import type { FileEncoding } from '../core/index.js';

/** All that bytes say in an encoding, a byte order mark too; undefined where they are wrong in it. */
export function decodeAs(bytes: Uint8Array, encoding: FileEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
