import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../workspace/unreadable-input.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限写入文件或它所在的文件夹',
  EPERM: '没有权限写入文件或它所在的文件夹',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '磁盘配额不足',
  EBUSY: '文件正被别的程序占用',
  ENOENT: '检查期间文件被别的程序移走或删除了',
};

/** What is to stand in a file, and what was read from it before. */
export interface Replacement {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Puts `after` in the place of a file's content, wholly or not at all: written beside it first, then renamed over it, and only if the file
 * still has what was read from it. A link stays a link; mode and owner stay. Throws an error whose message is for the user.
 */
export function replaceFile(path: string, { before, after }: Replacement): void {
  try {
    const target = fs.realpathSync(path);
    const stats = fs.statSync(target);
    if (!stats.isFile()) throw new Error('不是普通文件');
    // A name that is renamed over is parted from the others: they would go on with the old text.
    if (stats.nlink > 1) throw new Error(`这个文件另有 ${stats.nlink - 1} 个名字（硬链接），改了这一个，别处仍是旧稿；请用编辑器修改`);
    // Renaming asks for the folder's permission only; a file made read-only on purpose must stay as it is.
    fs.accessSync(target, fs.constants.W_OK);
    const temporary = join(dirname(target), `.hegao-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    const file = fs.openSync(temporary, 'wx', 0o600);
    try {
      writeDurably(file, after, stats);
      if (!fs.readFileSync(target).equals(before)) throw new Error('检查期间别的程序改过这个文件；请重新运行一次');
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

function writeDurably(file: number, bytes: Uint8Array, stats: fs.Stats): void {
  try {
    fs.writeFileSync(file, bytes);
    keepOwnerAndMode(file, stats);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** As far as the system lets: only the administrator may give files to others, and some disks know neither owners nor modes. */
function keepOwnerAndMode(file: number, { uid, gid, mode }: fs.Stats): void {
  for (const keep of [() => fs.fchownSync(file, uid, gid), () => fs.fchmodSync(file, mode)]) {
    try {
      keep();
    } catch {
      continue;
    }
  }
}
