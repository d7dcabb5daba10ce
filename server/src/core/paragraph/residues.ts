import type { Span } from '../text/span.js';
import { namedMarks } from '../text/html-entities.js';
import { matchesOf } from '../text/matches.js';

/** What Word, a web page or a scan left behind in the text. */
export interface Residue extends Span {
  /** What a reader takes its place: nothing, or the character that an entity stands for. */
  readonly replacement: string;
}

/** What each program leaves: a closed list, since nothing of it can be meant. */
const LEFT_BEHIND = [
  // Bookmarks and conditional comments.
  String.raw`\[bookmark: ?[^\]\n]{0,60}\]`,
  String.raw`<!--\[if [^\]\n]{0,40}\]>|\[(?:if [^\]\n]{0,40}|endif)\](?:-->)?`,
  // Fields of Word: of a table of contents, of references, of page numbers, of objects.
  String.raw`HYPERLINK "[^"\n]{0,300}"(?: \\[a-z] "[^"\n]{0,100}")?`,
  String.raw`HYPERLINK \\l "?[\w.]{1,60}"?`,
  String.raw`TOC (?:\\[a-z](?: ?"[^"\n]{0,40}")? ?){1,8}`,
  String.raw`PAGEREF _?\w{1,40}(?: \\[hp])?(?: ?\d{1,4}(?!\d))?`,
  String.raw`(?<![A-Za-z])REF _?[A-Za-z]\w{0,40}(?: \\[a-z])*`,
  String.raw`SEQ [\p{Script=Han}A-Za-z]{1,10} \\\* ?[A-Za-z]{1,12}(?: ?\\[a-z] ?\d?)?`,
  String.raw`EMBED [A-Za-z]{2,20}(?:\.[A-Za-z]{2,20})?(?:\.\d{1,2})?`,
  String.raw`(?:INCLUDEPICTURE|LINK|ASK|FILLIN|DOCPROPERTY|STYLEREF|MERGEFIELD) [^\n，。；]{0,120}? ?\\\* ?MERGEFORMAT(?:INET)?`,
  String.raw`(?:(?:SECTION)?PAGES?|NUMPAGES|SHAPE|DATE|TIME|FORMTEXT|=) *(?:\\@ ?"[^"\n]{0,40}" ?)?\\\* *MERGEFORMAT`,
  String.raw`\{ ?(?:PAGE|NUMPAGES|DATE|TIME|FILENAME|AUTHOR|TITLE)(?: \\[^}\n]{0,40})? ?\}`,
  // What cannot be resolved.
  String.raw`错误[！!](?:未找到引用源|未定义书签|文档中没有指定样式的文字|不能识别的开关参数|超链接引用无效|未知的文档属性名称|尚未定义书签|未指定书签|书签自引用|主控文档仅适用于[^。\n]{0,10})。?(?:[-\u2011\u2013]\d{1,3})?`,
  String.raw`Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document)\.`,
  // Comments and changes that were copied along with the text; where an open one ends cannot be known, so its label is all that is told.
  String.raw`\[批注 ?\[[^\]\n]{1,20}\] ?[：:][^\]\n]{0,80}\]`,
  String.raw`\[(?:A|w|MS|U|c)\d{1,3}\](?=[\p{Script=Han}，。；]|$)`,
  String.raw`(?:批注|带格式的|设置了?格式|删除的内容|已删除|插入的内容)\s?\[[^\]\n]{1,20}\] ?[：:]`,
  // Numbers that a list was to have.
  String.raw`(?<![\d%.])%\d(?:\.%\d){1,8}[.、．]?`,
  // Tags of Office.
  String.raw`</?(?:o:p|w:[a-zA-Z]{1,20}|v:[a-z]{1,20}|st1:[a-z]{1,20})(?: [^<>\n]{0,200})?/?>`,
  String.raw`&(?:nbsp|ensp|emsp|thinsp|lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|hellip|times|deg);?`,
  String.raw`&#(?:160|8194|8195|12288|x3000|xa0);`,
  String.raw`[\u00ad\u200b\u200c\u200e\u200f\u2060\ufffd\ue000-\uf8ff]`,
  String.raw`[\u0001-\u0008\u000e-\u001b]`,
  String.raw`\ufeff`,
].join('|');
const RESIDUE = new RegExp(LEFT_BEHIND, 'gu');

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ...namedMarks,
};
/** Cheap test: most lines hold nothing of the kind. */
const MARKS = /[[{&<%\\！!\u0001-\u0008\u000e-\u001b\u00ad\u200b-\u200f\u2060\ufffd\ue000-\uf8ff\ufeff]|EMBED|HYPERLINK|批注/u;

export function readResidues(text: string): readonly Residue[] {
  if (!MARKS.test(text)) return [];
  const found: Residue[] = [];
  for (const match of matchesOf(RESIDUE, text)) {
    const entity = /^&([a-z]+)/.exec(match[0])?.[1];
    found.push({ start: match.index, end: match.index + match[0].length, replacement: (entity && ENTITIES[entity]) ?? '' });
  }
  return found;
}
