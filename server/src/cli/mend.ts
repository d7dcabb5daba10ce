import { checkText, fixAll, type Settings } from '../core/index.js';
import { editBytes, type EncodedText } from '../workspace/encoding.js';
import { languageOf } from '../workspace/file-formats.js';
import type { Target } from './files.js';
import { checkedFile, type CheckedFile } from './formats/format.js';
import { replaceFile } from './replace-file.js';

export interface Mended {
  /** What is left to report. */
  readonly file: CheckedFile;
  readonly fixed: number;
  readonly bytes: Uint8Array;
  /** Why nothing was written; the report is then that of the text as it stays. */
  readonly failure?: string;
}

/** Applies every safe fix and puts a file's new content in place; what came from the standard input is handed back only. */
export function mend(target: Target, source: EncodedText, settings: Settings): Mended {
  const { text, edits, fixed, report } = fixAll(source.text, languageOf(target.path), settings);
  if (text === source.text) return { file: checkedFile(target.path, text, report), fixed, bytes: source.bytes };
  const bytes = editBytes(source, edits);
  if (bytes === undefined)
    return unmended(target, source, settings, `改好的文字里有 ${source.form.encoding} 编码写不出的字，没有修改。请先另存为 UTF-8 编码。`);
  if (!target.standardInput) {
    try {
      replaceFile(target.absolute, { before: source.bytes, after: bytes });
    } catch (error) {
      return unmended(target, source, settings, `没有修改：${error instanceof Error ? error.message : String(error)}。原文件未动。`);
    }
  }
  return { file: checkedFile(target.path, text, report), fixed, bytes };
}

function unmended(target: Target, { text, bytes }: EncodedText, settings: Settings, failure: string): Mended {
  const report = checkText(text, languageOf(target.path), settings);
  return { file: checkedFile(target.path, text, report), fixed: 0, bytes, failure };
}
