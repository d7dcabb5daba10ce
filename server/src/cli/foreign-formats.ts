import { extname } from 'node:path';

interface ForeignFormat {
  readonly extensions: readonly string[];
  /** What such a file begins with, one character a byte. */
  readonly signatures: readonly string[];
  readonly message: string;
}

/** Files that people keep reports in but that are no plain text. The first that fits the name wins, else the first that fits the content. */
const foreignFormats: readonly ForeignFormat[] = [
  {
    extensions: ['.docx', '.doc', '.wps', '.wpt', '.dot', '.dotx', '.docm', '.rtf', '.odt'],
    signatures: ['\xD0\xCF\x11\xE0', '{\\rtf'],
    message: '是 Word/WPS 文档，不能直接检查。请在 Word/WPS 中另存为纯文本（.txt）后再检查。',
  },
  {
    extensions: ['.pdf', '.ofd'],
    signatures: ['%PDF-'],
    message: '是版式文件（PDF/OFD），不能直接检查。请找到它的 Word/WPS 原稿，另存为纯文本（.txt）后再检查。',
  },
  {
    extensions: ['.xls', '.xlsx', '.et', '.ppt', '.pptx', '.dps'],
    signatures: [],
    message: '是表格或演示文稿，不能检查。请把报告正文另存为纯文本（.txt）后再检查。',
  },
  {
    extensions: ['.zip', '.rar', '.7z'],
    signatures: ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xBC\xAF'],
    message: '是压缩文件或 Word/WPS 文档，不能直接检查。请先解压；如是文档，请在 Word/WPS 中另存为纯文本（.txt）后再检查。',
  },
];

/** What to tell the user about a file that is no plain text by its name or by its content; nothing when it may be plain text. */
export function foreignFormatMessage(path: string, bytes: Uint8Array): string | undefined {
  const extension = extname(path).toLowerCase();
  const named = foreignFormats.find(({ extensions }) => extensions.includes(extension));
  if (named !== undefined) return named.message;
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return foreignFormats.find(({ signatures }) => signatures.some((signature) => start.startsWith(signature)))?.message;
}
