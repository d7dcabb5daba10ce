import { UnreadableInput } from '../workspace/unreadable-input.js';

/** A file that is no proper Word document any more: what can be done is always the same. */
export function damaged(): UnreadableInput {
  return new UnreadableInput('文件已损坏，打不开。请用 Word 或 WPS 打开（会自动修复），另存为 .docx 后再检查。');
}

/** A file that unpacks to more than any report: whoever made it may want to fill the memory. */
export function oversized(): UnreadableInput {
  return new UnreadableInput('文件解开后太大，不像正常的 Word 文档，没有读取。请在 Word 或 WPS 中打开，另存为 .docx 后再检查。');
}

export function encrypted(): UnreadableInput {
  return new UnreadableInput('文件设有打开密码，不能检查。请在 Word 或 WPS 中打开，去掉密码后保存，再检查。');
}
