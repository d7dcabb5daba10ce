/** Something that cannot be checked; its message is for the user and says what to do. */
export class UnreadableInput extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件。请检查文件名和所在文件夹。',
  ENOTDIR: '没有这个文件。请检查文件名和所在文件夹。',
  EACCES: '没有权限读取。',
  EPERM: '没有权限读取。',
  EISDIR: '是文件夹，不是文件。',
  ELOOP: '是循环的链接，打不开。',
  ENAMETOOLONG: '文件名太长，打不开。',
  EMFILE: '同时打开的文件太多，打不开。',
  EBUSY: '正被别的程序占用，打不开。',
};

/** Turns an error of the file system into one with a message for the user. */
export function unreadable(error: unknown): UnreadableInput {
  if (error instanceof UnreadableInput) return error;
  const code = errorCode(error);
  return new UnreadableInput(reasons[code] ?? `读取时出错（${code}）。`);
}

/** The system's code for what went wrong, for example EACCES. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
