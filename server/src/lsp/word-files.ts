import { URI } from 'vscode-uri';
import type { Settings } from '../core/index.js';
import { readFileBytes } from '../workspace/read-file.js';
import { writeCopyBeside, writeDraftBeside } from '../workspace/report-copy.js';
import { readReport, type ReportSource } from '../workspace/read-report.js';
import { UnreadableInput } from '../workspace/unreadable-input.js';
import type { WordOutcome } from './protocol.js';

/** Makes other files of Word files, where this machine has them. `goesOn` is asked before anything is written. */
export interface WordFiles {
  /** The text of a Word file as a draft beside it. */
  draft(uri: string, goesOn: () => boolean): Promise<WordOutcome>;
  /** A copy of a Word file in which each finding is a comment. */
  comments(uri: string, settings: Settings, goesOn: () => boolean): Promise<WordOutcome>;
}

const stopped: WordOutcome = { failed: true, message: '已取消，没有写任何文件。' };

export const wordFilesOnDisk: WordFiles = {
  draft: (uri, goesOn) =>
    told(uri, (path, source) => {
      if (!goesOn()) return stopped;
      const draft = writeDraftBeside(path, new TextEncoder().encode(source.text));
      const note = source.leftOut === undefined ? '' : source.leftOut;
      return { failed: false, file: URI.file(draft).toString(), message: `已把文字读成草稿，原文件未动。${note}` };
    }),
  comments: (uri, settings, goesOn) =>
    told(uri, async (path, { docx }) => {
      if (!docx) throw new UnreadableInput('.doc、.wps 是旧格式，写不进批注。请在 Word 或 WPS 中另存为 .docx 后再写批注。');
      const { annotatedCopy } = await import('../word/annotated-copy.js');
      const { bytes, comments } = annotatedCopy(docx, settings, { fix: false, date: new Date() });
      if (!goesOn()) return stopped;
      if (!bytes) return { failed: false, message: '没有发现问题，没有写批注副本。' };
      return {
        failed: false,
        file: URI.file(writeCopyBeside(path, bytes)).toString(),
        message: `已写出副本，${comments} 条批注。原文件未动。`,
      };
    }),
};

async function told(
  uri: string,
  make: (path: string, source: ReportSource & { format: 'word' }) => WordOutcome | Promise<WordOutcome>,
): Promise<WordOutcome> {
  const location = URI.parse(uri);
  if (location.scheme !== 'file') return { failed: true, message: '只能读本机文件夹里的 Word 文件。' };
  try {
    const source = await readReport(location.fsPath, readFileBytes(location.fsPath, 'word'));
    if (source.format !== 'word') throw new UnreadableInput('不是 Word 文档。');
    return await make(location.fsPath, source);
  } catch (error) {
    if (error instanceof UnreadableInput) return { failed: true, message: error.message };
    throw error;
  }
}
