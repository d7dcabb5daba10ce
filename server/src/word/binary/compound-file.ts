import { damaged } from '../damage.js';

const freeOrEnd = 0xfffffffa;
const headerSize = 512;
const entrySize = 128;
const streamType = 2;
const rootType = 5;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly first: number;
  readonly size: number;
}

/** The streams of a compound file, in which Word and WPS keep their older formats ([MS-CFB]). Streams in inner folders are found by name as well. */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  readonly #next: readonly number[];
  readonly #entries: readonly DirectoryEntry[];

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!isCompoundFile(bytes)) throw damaged();
    this.#sectorSize = 1 << within(this.#bytes.readUInt16LE(30), 7, 16);
    this.#next = numbers(this.#tableSectors().map((sector) => this.#sector(sector)));
    this.#entries = entriesIn(this.#chain(this.#bytes.readUInt32LE(48)));
  }

  has(name: string): boolean {
    return this.#entries.some((entry) => entry.name === name);
  }

  /** Nothing where there is no stream of that name. */
  stream(name: string): Buffer | undefined {
    const entry = this.#entries.find((candidate) => candidate.name === name && candidate.type === streamType);
    if (!entry) return undefined;
    const isSmall = entry.size < this.#bytes.readUInt32LE(56);
    const bytes = isSmall ? this.#smallStream(entry) : this.#chain(entry.first);
    return bytes.subarray(0, entry.size);
  }

  /** The sectors of the table that says which sector follows which: 109 in the head, more in a chain of their own. */
  #tableSectors(): readonly number[] {
    const count = within(this.#bytes.readUInt32LE(44), 1, this.#bytes.length / this.#sectorSize);
    const sectors: number[] = [];
    for (let index = 0; index < Math.min(count, 109); index++) sectors.push(this.#bytes.readUInt32LE(76 + index * 4));
    for (let more = this.#bytes.readUInt32LE(68); sectors.length < count && more < freeOrEnd;) {
      const list = numbers([this.#sector(more)]);
      for (const sector of list.slice(0, -1)) if (sectors.length < count) sectors.push(sector);
      more = list.at(-1)!;
    }
    return sectors;
  }

  #sector(index: number): Buffer {
    const start = (index + 1) * this.#sectorSize;
    if (start >= this.#bytes.length) throw damaged();
    return this.#bytes.subarray(start, start + this.#sectorSize);
  }

  #chain(first: number): Buffer {
    return Buffer.concat(follow(this.#next, first).map((sector) => this.#sector(sector)));
  }

  #smallStream({ first }: DirectoryEntry): Buffer {
    const size = 1 << within(this.#bytes.readUInt16LE(32), 4, 12);
    const root = this.#entries.find(({ type }) => type === rootType);
    if (!root) throw damaged();
    const container = this.#chain(root.first);
    const next = numbers([this.#chain(this.#bytes.readUInt32LE(60))]);
    return Buffer.concat(follow(next, first).map((sector) => container.subarray(sector * size, (sector + 1) * size)));
  }
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length >= headerSize && [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** A chain that comes back to where it was is none. */
function follow(next: readonly number[], first: number): readonly number[] {
  const chain: number[] = [];
  for (let sector = first; sector < freeOrEnd; sector = next[sector] ?? freeOrEnd) {
    chain.push(sector);
    if (chain.length > next.length) throw damaged();
  }
  return chain;
}

function numbers(pieces: readonly Buffer[]): readonly number[] {
  const all: number[] = [];
  for (const piece of pieces) for (let at = 0; at + 4 <= piece.length; at += 4) all.push(piece.readUInt32LE(at));
  return all;
}

function entriesIn(directory: Buffer): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const nameLength = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62);
    const name = directory.toString('utf16le', at, at + nameLength);
    entries.push({
      name,
      type: directory[at + 66]!,
      first: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

function within(value: number, lowest: number, highest: number): number {
  if (value < lowest || value > highest) throw damaged();
  return value;
}
