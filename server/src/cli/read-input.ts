import { closeSync, openSync, readSync } from 'node:fs';
import { unreadable, UnreadableInput } from './unreadable-input.js';

const megabyte = 1 << 20;
const largestMegabytes = 20;

/** All bytes of a file, a named pipe or a device; throws `UnreadableInput`. Never reads more than the limit, whatever the size was said to be. */
export function readFileBytes(path: string): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      return readToEnd(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unreadable(error);
  }
}

export async function readStandardInput(): Promise<Uint8Array> {
  const gathered = createGatherer();
  try {
    for await (const chunk of process.stdin) gathered.add(chunk as Uint8Array);
  } catch (error) {
    throw unreadable(error);
  }
  return gathered.all();
}

function readToEnd(file: number): Uint8Array {
  const gathered = createGatherer();
  for (;;) {
    const chunk = Buffer.allocUnsafe(megabyte);
    const length = readSync(file, chunk);
    if (length === 0) return gathered.all();
    gathered.add(chunk.subarray(0, length));
  }
}

function createGatherer(): { add(chunk: Uint8Array): void; all(): Uint8Array } {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      size += chunk.length;
      if (size > largestMegabytes * megabyte) {
        throw new UnreadableInput(`超过 ${largestMegabytes} MB，太大，不检查。报告正文不会这么大，请确认是不是写错了文件。`);
      }
      chunks.push(chunk);
    },
    all: () => Buffer.concat(chunks),
  };
}
