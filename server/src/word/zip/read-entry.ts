import { Inflate } from 'fflate/browser';
import { damaged, oversized } from '../damage.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './directory.js';

const localSignature = 0x04034b50;
const localSize = 30;
/** A part of a report is never as large, however many pictures go with it. */
const largest = 64 << 20;
/** Tables of thousands of equal rows come near it; below a few megabytes any ratio will do. */
const largestRatio = 250;
const ratioFrom = 8 << 20;
/** So little at once that the limit is seen before the memory is full. */
const packedAtOnce = 16 << 10;

/** The bytes of an entry as they stand in the archive. */
export function packedBytes(archive: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const start = dataStart(archive, offset);
  if (start + packedSize > archive.length) throw damaged();
  return archive.subarray(start, start + packedSize);
}

/** Where the bytes of a file begin, behind its local header. */
export function dataStart(archive: Uint8Array, offset: number): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + localSize > archive.length || view.getUint32(offset, true) !== localSignature) throw damaged();
  return offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** What an entry holds. What its record says of its size is not believed. */
export function readEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const limit = Math.min(largest, Math.max(ratioFrom, entry.packedSize * largestRatio));
  if (entry.size > limit) throw oversized();
  const packed = packedBytes(archive, entry);
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  const bytes = entry.method === 0 ? packed : inflated(packed, limit);
  if (bytes.length > limit) throw oversized();
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

function inflated(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > limit) throw oversized();
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += packedAtOnce)
    push(inflate, packed.subarray(at, at + packedAtOnce), at + packedAtOnce >= packed.length);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function push(inflate: Inflate, bytes: Uint8Array, last: boolean): void {
  try {
    inflate.push(bytes, last);
  } catch (error) {
    // fflate's own errors have numbers.
    throw error instanceof Error && 'code' in error ? damaged() : error;
  }
}
