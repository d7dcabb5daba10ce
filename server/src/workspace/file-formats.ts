import { extname } from 'node:path';
import type { DocumentLanguage } from '../core/index.js';

// How a file is read, by its name and by what it begins with: the one answer for all who read files.

/** Files that are looked into where a folder is checked. */
const textExtensions = ['md', 'markdown', 'txt', 'gw', 'gongwen'] as const;
const wordExtensions = ['docx', 'docm', 'doc', 'wps'] as const;
export const reportExtensions: readonly string[] = [...textExtensions, ...wordExtensions];
/** Read as well where they are named. */
const templateExtensions: readonly string[] = ['dotx', 'dotm', 'dot', 'wpt'];

export function languageOf(path: string): DocumentLanguage {
  const extension = extensionOf(path);
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  return extension === 'gw' || extension === 'gongwen' ? 'official-report' : 'plaintext';
}

/** Whether a file in a folder is one that may be a report; what Word keeps beside a file that is open is none. */
export function hasReportExtension(path: string): boolean {
  return reportExtensions.includes(extensionOf(path)) && !/(?:^|[\\/])~\$[^\\/]*$/u.test(path);
}

interface ForeignFormat {
  readonly extensions: readonly string[];
  /** What such a file begins with, one character a byte. */
  readonly signatures: readonly string[];
  readonly message: string;
}

/** Files that people keep reports in but that cannot be read. The first that fits the name wins, else the first that fits the content. */
const foreignFormats: readonly ForeignFormat[] = [
  {
    extensions: ['rtf', 'odt', 'uot', 'uof'],
    signatures: ['{\\rtf'],
    message: '是 RTF、ODT 等格式的文档，不能直接检查。请在 Word 或 WPS 中打开，另存为 .docx 后再检查。',
  },
  {
    extensions: ['pdf', 'ofd'],
    signatures: ['%PDF-'],
    message: '是版式文件（PDF/OFD），不能直接检查。请找到它的 Word/WPS 原稿后再检查。',
  },
  {
    extensions: ['xls', 'xlsx', 'et', 'ppt', 'pptx', 'dps'],
    signatures: [],
    message: '是表格或演示文稿，不能检查。请把报告正文另存为 .docx 后再检查。',
  },
  {
    extensions: ['zip', 'rar', '7z'],
    signatures: ['Rar!', '7z\xBC\xAF'],
    message: '是压缩文件，不能直接检查。请先解压，再检查里面的文档。',
  },
];

/** Of Word's two formats: a compressed package, and a compound file. */
const wordSignatures = ['PK\x03\x04', 'PK\x05\x06', '\xD0\xCF\x11\xE0'] as const;

/** How a file is read: as text, by what reads Word files, or not at all, for a reason told to the user. */
export function formatOf(path: string, bytes: Uint8Array): 'text' | 'word' | { readonly foreign: string } {
  const extension = extensionOf(path);
  const named = foreignFormats.find(({ extensions }) => extensions.includes(extension));
  if (named !== undefined) return { foreign: named.message };
  if ((wordExtensions as readonly string[]).includes(extension) || templateExtensions.includes(extension)) return 'word';
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const foreign = foreignFormats.find(({ signatures }) => signatures.some((signature) => start.startsWith(signature)));
  if (foreign) return { foreign: foreign.message };
  return wordSignatures.some((signature) => start.startsWith(signature)) ? 'word' : 'text';
}

/** What a file is by its name alone, before it is read. */
export function sortOf(path: string): 'text' | 'word' {
  return (wordExtensions as readonly string[]).includes(extensionOf(path)) ? 'word' : 'text';
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
