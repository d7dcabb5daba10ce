import type { FileEncoding } from '../core/index.js';

export interface ByteOrderMark {
  readonly encoding: FileEncoding & ('utf-8' | 'utf-16le' | 'utf-16be');
  readonly bytes: readonly number[];
}

export const byteOrderMarks: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The mark that bytes begin with. */
export function markAtStart(bytes: Uint8Array): ByteOrderMark | undefined {
  return byteOrderMarks.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
}
