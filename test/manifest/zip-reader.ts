import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const stored = 0;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  /** Of the entry's own header in the archive. */
  readonly offset: number;
}

/** The names in the central directory of a zip archive. */
export function namesInZip(archive: Buffer): readonly string[] {
  return entries(archive).map(({ name }) => name);
}

/** The contents of one file in a zip archive. */
export function fileInZip(archive: Buffer, wanted: string): Buffer {
  const entry = entries(archive).find(({ name }) => name === wanted);
  if (!entry) throw new Error(`${wanted} is not in the archive`);
  const { offset, method, packedSize } = entry;
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const packed = archive.subarray(start, start + packedSize);
  return method === stored ? packed : inflateRawSync(packed);
}

function entries(archive: Buffer): readonly Entry[] {
  let end = archive.length - 22;
  while (end > 0 && archive.readUInt32LE(end) !== endOfDirectory) end--;
  const found: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [number, number, number];
    found.push({
      name: archive.toString('utf8', at + 46, at + 46 + name),
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return found;
}
