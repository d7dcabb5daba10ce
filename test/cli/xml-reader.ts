import { XMLParser } from 'fast-xml-parser';

/** An element of an XML document; text stands beside its child elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** A piece of the parser's: an element under its name with what is in it, or text. */
type Piece = Readonly<Record<string, readonly Piece[] | string>> & { readonly ':@'?: Readonly<Record<string, string>> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
});
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** What the parser lets pass, though XML does not. */
const letPass = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/iu;

/** Reads a report, and throws at anything that is not well-formed. */
export function readXml(xml: string): XmlElement {
  if (!xml.startsWith(declaration)) throw new Error('no declaration');
  const wrong = letPass.exec(xml);
  if (wrong) throw new Error(`a character or an entity that XML does not know, at ${wrong.index}`);
  const [root, ...others] = elementsIn(parser.parse(xml.slice(declaration.length), true) as readonly Piece[]);
  if (root === undefined || others.length > 0) throw new Error('not one whole element');
  return root;
}

function elementsIn(pieces: readonly Piece[]): readonly XmlElement[] {
  return pieces.flatMap((piece) => {
    const { ':@': attributes = {}, ...named } = piece;
    const [name = '', content] = Object.entries(named)[0] ?? [];
    if (name === '#text' || !Array.isArray(content)) return [];
    return { name, attributes, children: elementsIn(content as readonly Piece[]), text: textIn(content as readonly Piece[]) };
  });
}

function textIn(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece['#text'] ?? '').join('');
}
