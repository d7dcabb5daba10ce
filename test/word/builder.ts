import { strToU8, zipSync } from 'fflate';

const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = [
  `xmlns:w="${words}"`,
  `xmlns:r="${relationships}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** What a document is made of: the XML inside the roots of its parts. */
export interface DocumentParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** By file name beside the document, with the type of its relationship. */
  readonly others?: Readonly<Record<string, { readonly type: string; readonly content: string | Uint8Array }>>;
}

/** A .docx as its files. */
export function docxFiles(parts: DocumentParts): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const related: string[] = [];
  const add = (name: string, type: string, content: string | Uint8Array): void => {
    files[`word/${name}`] = typeof content === 'string' ? strToU8(content) : content;
    related.push(relation(name.replace(/\W/gu, ''), type, name));
  };
  for (const name of ['numbering', 'styles', 'footnotes', 'comments'] as const) {
    const content = parts[name];
    if (content !== undefined) add(`${name}.xml`, name, `${head}<w:${name} ${namespaces}>${content}</w:${name}>`);
  }
  for (const [name, { type, content }] of Object.entries(parts.others ?? {})) add(name, type, content);
  files['word/document.xml'] = strToU8(`${head}<w:document ${namespaces}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`);
  files['word/_rels/document.xml.rels'] = strToU8(relationsPart(related));
  files['_rels/.rels'] = strToU8(relationsPart([relation('rId1', 'officeDocument', 'word/document.xml')]));
  files['[Content_Types].xml'] = strToU8(
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  return files;
}

export function docx(parts: DocumentParts): Uint8Array {
  return zipSync(docxFiles(parts));
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
}

function relationsPart(relations: readonly string[]): string {
  return `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of words. */
export function p(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** An item of a list. */
export function item(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A level of a list: `format|text`, with more elements in front of its text. */
export function level(
  index: number,
  format: string,
  text: string,
  { more = '', start = 1 }: { more?: string; start?: number } = {},
): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

export function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => (cell.startsWith('<w:tc') ? cell : tc(p(cell)))).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function tc(content: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
}

/** A complex field with its code and what it results in. */
export function field(code: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const codeRuns = code.startsWith('<') ? code : `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`;
  return `${mark('begin')}${codeRuns}${result === '' ? '' : mark('separate') + result}${mark('end')}`;
}

const tracked = 'w:author="甲" w:date="2024-01-10T09:00:00Z"';

export function ins(content: string, id = 1): string {
  return `<w:ins w:id="${id}" ${tracked}>${content}</w:ins>`;
}

export function del(text: string, id = 2): string {
  return `<w:del w:id="${id}" ${tracked}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** A drawing with a box of text, as newer and older programs read it. */
export function box(paragraphs: string): string {
  const content = `<w:txbxContent>${paragraphs}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}
