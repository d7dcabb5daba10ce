import { namedMarks } from '../../core/text/html-entities.js';
import { decodeXml } from '../xml/entities.js';

const unseen = /<(script|style|head|title|noscript)\b[^>]*>[^]*?<\/\1\s*>/giu;
const comments = /<!--[^]*?-->/gu;
const tag = /<\/?([a-z][a-z\d]*)(?:\s[^>]*)?>|<[!?][^>]*>/giu;
/** Tags that begin and end a line. */
const blocks = /^(?:p|div|h[1-6]|br|li|ul|ol|dl|dt|dd|table|tr|blockquote|pre|hr|section|article|header|footer|body|html|center)$/iu;
const cells = /^t[dh]$/iu;
const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  ...namedMarks,
};

/** What a web page reads as, a paragraph or a row of a table a line. */
export function htmlLines(html: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let rowCells = 0;
  let at = 0;
  const source = html.replace(comments, '').replace(unseen, '');
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const match of source.matchAll(tag)) {
    line += inLine(source.slice(at, match.index));
    at = match.index + match[0].length;
    const name = match[1] ?? '';
    const closing = match[0].startsWith('</');
    if (/^tr$/iu.test(name)) rowCells = closing ? 0 : 1;
    if (cells.test(name) && !closing) line = rowCells++ > 1 ? `${withoutBlank(line)}\t` : line;
    else if (blocks.test(name)) {
      if (rowCells > 1) line = line === '' || line.endsWith('\t') ? line : `${withoutBlank(line)} `;
      else end();
    }
  }
  line += inLine(source.slice(at));
  end();
  return lines;
}

function withoutBlank(line: string): string {
  return line.endsWith(' ') ? line.slice(0, -1) : line;
}

function inLine(raw: string): string {
  const text = raw.replace(/[ \t\r\n\f]+/gu, ' ').replace(/&([a-z]+);/giu, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
  return decodeXml(text);
}
