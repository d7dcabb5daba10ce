import { checkText, fixAll, type Settings } from '../core/index.js';
import { encodeText, type DecodedText } from './encoding.js';
import { languageOf, type Target } from './files.js';
import { checkedFile, type CheckedFile } from './formats/format.js';
import { replaceFile } from './replace-file.js';

export interface Source extends DecodedText {
  /** As read, with byte order mark and all. */
  readonly bytes: Uint8Array;
}

export interface Mended {
  /** What is left to report. */
  readonly file: CheckedFile;
  readonly fixed: number;
  readonly bytes: Uint8Array;
  /** Why nothing was written; the report is then that of the text as it stays. */
  readonly failure?: string;
}

/** Applies every safe fix and puts a file's new content in place; what came from the standard input is handed back only. */
export function mend(target: Target, source: Source, settings: Settings): Mended {
  const { text, fixed, report } = fixAll(source.text, languageOf(target.path), settings);
  const bytes = text === source.text ? source.bytes : encodeText(text, source.form);
  if (bytes === undefined)
    return unmended(target, source, settings, `改好的文字里有 ${source.form.encoding} 编码写不出的字，没有修改。请先另存为 UTF-8 编码。`);
  if (bytes !== source.bytes && !target.standardInput) {
    try {
      replaceFile(target.absolute, bytes);
    } catch (error) {
      return unmended(target, source, settings, `没有修改：${error instanceof Error ? error.message : String(error)}。原文件未动。`);
    }
  }
  return { file: checkedFile(target.path, text, report), fixed, bytes };
}

function unmended(target: Target, { text, bytes }: Source, settings: Settings, failure: string): Mended {
  const report = checkText(text, languageOf(target.path), settings);
  return { file: checkedFile(target.path, text, report), fixed: 0, bytes, failure };
}
