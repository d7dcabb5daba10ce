/** An element of an XML document; text stands beside its child elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const piece = /<\/(?<closed>[\w-]+)>|<(?<opened>[\w-]+)(?<attributes>(?: [\w-]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/uy;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#10;': '\n' };

/** Reads the part of XML that reports are written in, and throws at anything that is not well-formed. */
export function readXml(xml: string): XmlElement {
  if (!xml.startsWith(declaration)) throw new Error('no declaration');
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.exec(xml);
  if (forbidden) throw new Error(`a character that XML does not allow, at ${forbidden.index}`);
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  piece.lastIndex = declaration.length;
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex;
    const groups = piece.exec(xml)?.groups;
    if (groups === undefined) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    take(groups, open);
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one whole element');
  return root.children[0]!;
}

function take(groups: Readonly<Record<string, string | undefined>>, open: OpenElement[]): void {
  const parent = open.at(-1)!;
  const { closed, opened, attributes = '', empty, text } = groups;
  if (text !== undefined) parent.text += decoded(text);
  if (closed !== undefined && (open.length === 1 || open.pop()!.name !== closed)) throw new Error(`</${closed}> closes nothing`);
  if (opened === undefined) return;
  const element = { name: opened, attributes: readAttributes(attributes), children: [], text: '' };
  parent.children.push(element);
  if (empty === '') open.push(element);
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(/ ([\w-]+)="([^"]*)"/gu)) {
    if (name in attributes) throw new Error(`attribute ${name} twice`);
    attributes[name] = decoded(value);
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&[^;]*;?/gu, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`unknown entity ${entity}`);
    return character;
  });
}
