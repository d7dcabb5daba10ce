import { deflateSync } from 'fflate/browser';
import { crc32 } from './crc32.js';
import { endSize, recordSize, type ZipDirectory, type ZipEntry } from './directory.js';
import { packedBytes } from './read-entry.js';

const localSize = 30;
const deflated = 8;
/** Names in UTF-8. */
const utf8Flag = 0x0800;

interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and date as the format has them. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly attributes: number;
}

/**
 * A copy of an archive in which some files are others, or new. The bytes of all the rest are taken over as they are, packed; sizes are told before
 * them, so there is nothing behind them to be told (APPNOTE.TXT of PKWARE, 4.3).
 */
export function writeCopy(archive: Uint8Array, { entries }: ZipDirectory, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const known = new Set(entries.map(({ name }) => name));
  const time = entries[0] ? new DataView(entries[0].record.buffer, entries[0].record.byteOffset).getUint32(12, true) : 0;
  const files = entries.map((entry) => {
    const bytes = changed.get(entry.name);
    return bytes ? fresh(entry.name, bytes, time) : kept(archive, entry);
  });
  for (const [name, bytes] of changed) if (!known.has(name)) files.push(fresh(name, bytes, time));
  return archived(files);
}

function kept(archive: Uint8Array, entry: ZipEntry): Written {
  const { record, method, crc, size } = entry;
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return {
    name: record.slice(recordSize, recordSize + view.getUint16(28, true)),
    flags: view.getUint16(8, true) & utf8Flag,
    method,
    time: view.getUint32(12, true),
    crc,
    size,
    packed: packedBytes(archive, entry),
    attributes: view.getUint32(38, true),
  };
}

function fresh(name: string, bytes: Uint8Array, time: number): Written {
  return {
    name: new TextEncoder().encode(name),
    flags: utf8Flag,
    method: deflated,
    time,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes),
    attributes: 0,
  };
}

function archived(files: readonly Written[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const file of files) {
    offsets.push(at);
    add(localHeader(file));
    add(file.packed);
  }
  const start = at;
  for (const [index, file] of files.entries()) add(record(file, offsets[index]!));
  add(end({ count: files.length, start, size: at - start }));
  return Buffer.concat(pieces);
}

/** What both headers tell of a file, from the version that is needed on. */
function common(view: DataView, at: number, { flags, method, time, crc, packed, size, name }: Written): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function localHeader(file: Written): Uint8Array {
  const bytes = new Uint8Array(localSize + file.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  common(view, 4, file);
  bytes.set(file.name, localSize);
  return bytes;
}

function record(file: Written, offset: number): Uint8Array {
  const bytes = new Uint8Array(recordSize + file.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  common(view, 6, file);
  view.setUint32(38, file.attributes, true);
  view.setUint32(42, offset, true);
  bytes.set(file.name, recordSize);
  return bytes;
}

function end({ count, start, size }: { count: number; start: number; size: number }): Uint8Array {
  const bytes = new Uint8Array(endSize);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}
