import type { WordPackage } from '../package/word-package.js';
import { partText } from '../package/part-text.js';
import { relationshipsOf } from '../package/relationships.js';
import { parseXml } from '../xml/parse.js';
import type { XmlElement } from '../xml/element.js';
import { appended } from './comments.js';

const strictWords = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const typesName = '[Content_Types].xml';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const typeRoots = {
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** The part of comments of a document, and what has to be said of it elsewhere if it is new. */
export interface CommentsPlace {
  readonly name: string;
  readonly existing: string | undefined;
  /** Other parts, as they are to be. */
  readonly others: ReadonlyMap<string, string>;
}

/** The namespace that a document is written in. */
export function namespaceOf(document: XmlElement): string {
  const name = document.scope.source.slice(document.start + 1, document.nameEnd);
  const colon = name.indexOf(':');
  return document.scope.namespaceOf(colon < 0 ? '' : name.slice(0, colon)) ?? '';
}

export function commentsPlace(source: WordPackage, documentName: string, namespace: string): CommentsPlace {
  const known = source.relationships(documentName).find(({ type }) => type === 'comments')?.target;
  const bytes = known === undefined ? undefined : source.bytes(known);
  if (known !== undefined && bytes) return { name: known, existing: partText(bytes), others: new Map() };
  const name = freeName(source, documentName.slice(0, documentName.lastIndexOf('/') + 1));
  const others = new Map([
    [relationshipsOf(documentName), withRelationship(source, { documentName, name, isStrict: namespace === strictWords })],
    [typesName, withType(source, name)],
  ]);
  return { name, existing: undefined, others };
}

function freeName(source: WordPackage, folder: string): string {
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? '' : number}.xml`;
    if (!source.entry(name)) return name;
  }
}

function withRelationship(
  source: WordPackage,
  { documentName, name, isStrict }: { documentName: string; name: string; isStrict: boolean },
): string {
  const relationships = relationshipsOf(documentName);
  const bytes = source.bytes(relationships);
  const root = parseXml(
    bytes
      ? partText(bytes)
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
  );
  const ids = new Set(root.children.map((relationship) => relationship.attribute('Id')));
  let number = 1;
  while (ids.has(`rIdHegao${number}`)) number++;
  const type = `${typeRoots[isStrict ? 'strict' : 'transitional']}/comments`;
  return appended(root, `<${prefixOf(root)}Relationship Id="rIdHegao${number}" Type="${type}" Target="/${name}"/>`);
}

function withType(source: WordPackage, name: string): string {
  const bytes = source.bytes(typesName);
  const root = parseXml(
    bytes
      ? partText(bytes)
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  );
  return appended(root, `<${prefixOf(root)}Override PartName="/${name}" ContentType="${commentsType}"/>`);
}

function prefixOf(root: XmlElement): string {
  const name = root.scope.source.slice(root.start + 1, root.nameEnd);
  return name.slice(0, name.indexOf(':') + 1);
}
