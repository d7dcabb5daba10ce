import * as fs from 'node:fs';
import { errorCode, unreadable, UnreadableInput } from './unreadable-input.js';

const megabyte = 1 << 20;
/** A Word file may hold many pictures beside its text. */
const largestMegabytes = { text: 20, word: 100 } as const;
export type FileSort = keyof typeof largestMegabytes;

/** All bytes of a file, a named pipe or a device; throws `UnreadableInput`. Never reads more than the limit, whatever the size was said to be. */
export function readFileBytes(path: string, sort: FileSort = 'text'): Uint8Array {
  return reading(path, fs.constants.O_RDONLY, (file) => readToEnd(file, sort));
}

/**
 * All bytes of a regular file; throws `UnreadableInput`. Nobody asked for a configuration that is merely come across, so a pipe there must not keep
 * anybody waiting for its writer.
 */
export function readRegularFile(path: string): Uint8Array {
  try {
    refuseOddities(fs.statSync(path));
  } catch (error) {
    throw errorCode(error) === 'ENOENT' && isThere(path) ? new UnreadableInput('是链接，但它指向的文件不存在。') : unreadable(error);
  }
  // Between two looks it may have become another: a pipe that is opened like this keeps nobody waiting either. Windows knows no such flag.
  const withoutWaiting = (fs.constants.O_NONBLOCK as number | undefined) ?? 0;
  return reading(path, fs.constants.O_RDONLY | withoutWaiting, (file) => {
    refuseOddities(fs.fstatSync(file));
    return readToEnd(file, 'text');
  });
}

/** Whether there is anything of that name, were it a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    fs.lstatSync(path);
    return true;
  } catch (error) {
    return errorCode(error) === 'ELOOP';
  }
}

/** Puts the pieces of an input together; throws `UnreadableInput` once they are too many. */
export function createGatherer(sort: FileSort = 'text'): { add(chunk: Uint8Array): void; all(): Uint8Array } {
  const chunks: Uint8Array[] = [];
  const most = largestMegabytes[sort];
  let size = 0;
  return {
    add: (chunk) => {
      size += chunk.length;
      if (size > most * megabyte) {
        throw new UnreadableInput(`超过 ${most} MB，太大，不检查。报告正文不会这么大，请确认是不是写错了文件。`);
      }
      chunks.push(chunk);
    },
    all: () => Buffer.concat(chunks),
  };
}

function refuseOddities(stats: fs.Stats): void {
  if (stats.isDirectory()) throw new UnreadableInput('是文件夹，不是文件。');
  if (!stats.isFile()) throw new UnreadableInput('不是普通文件（是管道、设备之类），没有读取。请换成普通文件。');
}

function reading(path: string, flags: number, read: (file: number) => Uint8Array): Uint8Array {
  try {
    const file = fs.openSync(path, flags);
    try {
      return read(file);
    } finally {
      fs.closeSync(file);
    }
  } catch (error) {
    throw unreadable(error);
  }
}

function readToEnd(file: number, sort: FileSort): Uint8Array {
  const gathered = createGatherer(sort);
  for (;;) {
    const chunk = Buffer.allocUnsafe(megabyte);
    const length = fs.readSync(file, chunk);
    if (length === 0) return gathered.all();
    gathered.add(chunk.subarray(0, length));
  }
}
