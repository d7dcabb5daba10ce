import { parseXml } from '../xml/parse.js';
import type { XmlElement } from '../xml/element.js';
import { escapeXml } from '../xml/entities.js';
import { Splices } from './splices.js';
import { Tags } from './tags.js';

export const author = '核稿';

/** A comment: its number, and its words, a paragraph each. */
export interface Comment {
  readonly id: number;
  readonly lines: readonly string[];
}

/** The part of comments (ISO/IEC 29500-1, 17.13.4.6) with more of them. `existing`: the part as it was, where there is one. */
export function commentsPart(
  existing: string | undefined,
  comments: readonly Comment[],
  { namespace, date }: { namespace: string; date: string },
): string {
  const source = existing ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
  const root = parseXml(source);
  const tags = new Tags(root.scope, namespace);
  const written = comments.map((comment) => commentXml(comment, tags, date)).join('');
  return appended(root, written);
}

/** The highest number that a comment has. */
export function highestComment(root: XmlElement | undefined): number {
  return Math.max(-1, ...(root?.all('w:comment') ?? []).map((comment) => Number(comment.attribute('w:id')) || 0));
}

/** Puts XML behind all that an element holds. */
export function appended(root: XmlElement, xml: string): string {
  const { source } = root.scope;
  const splices = new Splices();
  if (root.contentStart < root.end) splices.insert(root.contentEnd, xml);
  else {
    const name = source.slice(root.start + 1, root.nameEnd);
    splices.replace(root.contentStart - 2, root.contentStart, `>${xml}</${name}>`);
  }
  return splices.applied(source);
}

function commentXml({ id, lines }: Comment, tags: Tags, date: string): string {
  const paragraphs = lines.map((line) => tags.element('p', {}, tags.element('r', {}, textXml(line, tags)))).join('');
  return tags.element('comment', { id, author, date, initials: author }, paragraphs);
}

export function textXml(text: string, tags: Tags): string {
  return `${tags.start('t', {}).replace(/>$/u, ' xml:space="preserve">')}${escapeXml(text)}${tags.end('t')}`;
}
