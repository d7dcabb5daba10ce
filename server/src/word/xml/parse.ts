import { damaged } from '../damage.js';
import { decodeXml } from './entities.js';
import { attributesIn } from './attributes.js';
import { XmlElement } from './element.js';
import { Scope } from './namespaces.js';

/** Real documents go some 150 deep; whoever walks through them calls himself for each level. */
const deepest = 400;

interface Open {
  readonly element: XmlElement;
  /** As written, for its end tag. */
  readonly name: string;
}

/**
 * Reads XML as Word writes it: no document type, and thus no entities of its own. Gives the root element; throws where the text is not well-formed.
 * A reader of its own, since it has to tell where everything stands in the source, in files of 20 MB and more at once.
 */
export function parseXml(source: string): XmlElement {
  const open: Open[] = [];
  let scope = new Scope(source);
  let root: XmlElement | undefined;
  let at = source.indexOf('<');
  for (; at >= 0; at = source.indexOf('<', at)) {
    const next = source.charCodeAt(at + 1);
    if (next === QUESTION) at = behind(source, '?>', at);
    else if (next === EXCLAMATION) at = behindMarkup(source, at);
    else if (next === SLASH) {
      const closed = open.pop();
      if (!closed) throw damaged();
      at = close(closed, source, at);
      scope = open.at(-1)?.element.scope ?? scope;
    } else {
      const parent = open.at(-1);
      if (root && !parent) throw damaged();
      const { element, name, empty } = openElement(source, at, parent?.element.scope ?? scope);
      root ??= element;
      parent?.element.children.push(element);
      at = element.contentStart;
      if (empty) element.contentEnd = element.end = at;
      else open.push({ element, name });
      if (open.length > deepest) throw damaged();
    }
  }
  if (!root || open.length > 0) throw damaged();
  return root;
}

const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;
const GREATER = 62;

function behind(source: string, mark: string, at: number): number {
  const found = source.indexOf(mark, at);
  if (found < 0) throw damaged();
  return found + mark.length;
}

/** Comments and CDATA; a document type is how entities blow up. */
function behindMarkup(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return behind(source, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) return behind(source, ']]>', at);
  throw damaged();
}

function close({ element, name }: Open, source: string, at: number): number {
  const end = behind(source, '>', at);
  if (source.slice(at + 2, end - 1).trimEnd() !== name) throw damaged();
  element.contentEnd = at;
  element.end = end;
  return end;
}

function openElement(source: string, at: number, outer: Scope): Open & { readonly empty: boolean } {
  const end = tagEnd(source, at);
  const empty = source.charCodeAt(end - 1) === SLASH;
  const nameEnd = endOfName(source, at + 1, empty ? end - 1 : end);
  const name = source.slice(at + 1, nameEnd);
  if (name === '') throw damaged();
  const scope = declares(source, nameEnd, end) ? outer.with(declarations(source, nameEnd, end)) : outer;
  return { element: new XmlElement(scope.elementName(name), scope, at, end + 1, nameEnd), name, empty };
}

/** At the mark that ends a tag; one in an attribute does not. */
function tagEnd(source: string, at: number): number {
  for (let index = at + 1; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === GREATER) return index;
    if (code === 60) throw damaged();
    if (code === 34 || code === 39) {
      index = source.indexOf(code === 34 ? '"' : "'", index + 1);
      if (index < 0) throw damaged();
    }
  }
  throw damaged();
}

function endOfName(source: string, at: number, end: number): number {
  for (let index = at; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code === 32 || code === 10 || code === 13 || code === 9) return index;
  }
  return end;
}

function declares(source: string, from: number, to: number): boolean {
  if (to - from < 6) return false;
  return source.slice(from, to).includes('xmlns');
}

function declarations(source: string, from: number, to: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, raw } of attributesIn(source, from, to)) {
    if (name === 'xmlns') found.set('', decodeXml(raw));
    else if (name.startsWith('xmlns:')) found.set(name.slice('xmlns:'.length), decodeXml(raw));
  }
  return found;
}
