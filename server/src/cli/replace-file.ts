import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './unreadable-input.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限写入文件或它所在的文件夹',
  EPERM: '没有权限写入文件或它所在的文件夹',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '磁盘配额不足',
  EBUSY: '文件正被别的程序占用',
};

/**
 * Puts `bytes` in the place of a file's content, wholly or not at all: written beside it first, then renamed over it. A link stays a
 * link; mode and owner stay. Throws an error whose message is for the user.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  try {
    const target = fs.realpathSync(path);
    const stats = fs.statSync(target);
    if (!stats.isFile()) throw new Error('不是普通文件');
    // Renaming asks for the folder's permission only; a file made read-only on purpose must stay as it is.
    fs.accessSync(target, fs.constants.W_OK);
    const temporary = join(dirname(target), `.hegao-${process.pid}.tmp`);
    try {
      writeDurably(temporary, bytes, stats);
      fs.renameSync(temporary, target);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    const code = errorCode(error);
    throw new Error(reasons[code] ?? code, { cause: error });
  }
}

function writeDurably(path: string, bytes: Uint8Array, { mode, uid, gid }: fs.Stats): void {
  const file = fs.openSync(path, 'wx', 0o600);
  try {
    fs.writeFileSync(file, bytes);
    keepOwner(file, uid, gid);
    fs.fchmodSync(file, mode);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Only the administrator may give a file to others; for everybody else the file is theirs already, or the system says no and that is fine. */
function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fs.fchownSync(file, uid, gid);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') throw error;
  }
}
