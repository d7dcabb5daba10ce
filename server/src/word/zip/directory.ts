import { damaged, encrypted, oversized } from '../damage.js';

/** A file in a zip archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Its record in the directory, to be copied as it is. */
  readonly record: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins: behind all files. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
export const endSize = 22;
const longestComment = 0xffff;
export const recordSize = 46;
const mostEntries = 10_000;
const unknownHere = 0xffffffff;

/** Reads the directory at the end of an archive (APPNOTE.TXT of PKWARE, 4.3); throws where there is none. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > mostEntries) throw oversized();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, view, at);
    entries.push(entry);
    at += entry.record.length;
  }
  return { entries, start };
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (at + recordSize > bytes.length || view.getUint32(at, true) !== recordSignature) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = recordSize + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > bytes.length) throw damaged();
  if (view.getUint16(at + 8, true) & 1) throw encrypted();
  const nameEnd = at + recordSize + nameLength;
  const name = new TextDecoder().decode(bytes.subarray(at + recordSize, nameEnd));
  const wide = wideNumbers(view, { start: nameEnd, end: nameEnd + extraLength });
  const told = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === unknownHere ? wide() : value;
  };
  // In the order in which the wide numbers are given.
  const size = told(24);
  const packedSize = told(20);
  const offset = told(42);
  const record = bytes.subarray(at, at + length);
  return { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packedSize, size, offset, record };
}

/** Numbers of 64 bits stand in an extra field, in order, those alone that do not fit into their place. */
function wideNumbers(view: DataView, { start, end }: { start: number; end: number }): () => number {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return () => {
      if (next + 8 > end) throw damaged();
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
  }
  return () => {
    throw damaged();
  };
}
