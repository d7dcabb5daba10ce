import * as fs from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { errorCode, UnreadableInput } from './unreadable-input.js';

const mark = '（核稿批注';
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限写入它所在的文件夹',
  EPERM: '没有权限写入它所在的文件夹',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '磁盘配额不足',
};
const mostCopies = 1000;

/** Whether a file is a copy that was written here: it is checked only where it is named. */
export function isAnnotatedCopy(path: string): boolean {
  return /（核稿批注\d*）\.[^.\\/]+$/u.test(path);
}

/** Writes a copy of a Word file with comments beside it. Gives the copy's path. */
export function writeCopyBeside(path: string, bytes: Uint8Array): string {
  const extension = extname(path);
  return writeBeside(path, bytes, (stem, number) => `${stem}${mark}${number}）${extension}`);
}

/** Writes what was read of a file as a draft beside it. Gives the draft's path. */
export function writeDraftBeside(path: string, bytes: Uint8Array): string {
  return writeBeside(path, bytes, (stem, number) => `${stem}${number === '' ? '' : `（${number}）`}.gw`);
}

/** Under the first name that is not taken; nothing that is there is touched. The first has no number. */
function writeBeside(path: string, bytes: Uint8Array, nameOf: (stem: string, number: string) => string): string {
  const stem = basename(path, extname(path));
  for (let number = 1; number <= mostCopies; number++) {
    const copy = join(dirname(path), nameOf(stem, number === 1 ? '' : String(number)));
    try {
      fs.writeFileSync(copy, bytes, { flag: 'wx' });
      return copy;
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'EEXIST') throw new UnreadableInput(`没有写出新文件：${reasons[code] ?? code}。原文件未动。`);
    }
  }
  throw new UnreadableInput('没有写出新文件：同名的已经太多，请先删去旧的。原文件未动。');
}
