import { UnreadableInput } from '../../workspace/unreadable-input.js';
import type { Span, TextEdit } from '../../core/index.js';
import type { DocxText } from '../read-docx.js';
import { writeCopy } from '../zip/write-copy.js';
import { Anchors, type Anchor } from './anchors.js';
import { commentsPart, highestComment, type Comment } from './comments.js';
import { MarkedBody } from './marked-body.js';
import { commentsPlace, namespaceOf } from './package-changes.js';
import { revisable, writeRevision } from './revisions.js';
import { parseXml } from '../xml/parse.js';
import { Tags } from './tags.js';

/** A remark on some words of the text. */
export interface Remark {
  readonly span: Span;
  /** A paragraph each. */
  readonly lines: readonly string[];
}

export interface Annotations {
  readonly remarks: readonly Remark[];
  /** Changes of the text that all can be tracked, sorted and apart. */
  readonly edits: readonly TextEdit[];
  readonly date: Date;
}

/** Whether an edit can be set into a document as a tracked change. */
export function canRevise(document: DocxText, edit: TextEdit): boolean {
  return revisable(document, edit) !== undefined;
}

/** A copy of a .docx with remarks as comments and edits as tracked changes. Parts that have neither are taken over to the byte. */
export function annotate(document: DocxText, { remarks, edits, date }: Annotations): Uint8Array {
  const { source } = document.document.scope;
  const namespace = namespaceOf(document.document);
  const written = `${date.toISOString().slice(0, 19)}Z`;
  const place = commentsPlace(document.package, document.documentName, namespace);
  const before = place.existing === undefined ? undefined : parseXml(place.existing);
  const body = new MarkedBody(source);
  const tags = new Tags(document.document.scope, namespace);
  const comments = setComments(document, remarks, { body, tags, first: highestComment(before) + 1 });
  let id = highestId(source) + comments.length + 1;
  for (const edit of edits) writeRevision(edit, revisable(document, edit) ?? [], { body, tags, date: written, nextId: () => id++ });
  const changed = new Map([[document.documentName, asUtf8(body.result)]]);
  if (comments.length > 0) {
    changed.set(place.name, asUtf8(commentsPart(place.existing, comments, { namespace, date: written })));
    for (const [name, text] of place.others) changed.set(name, asUtf8(text));
  }
  return copyWith(document, changed);
}

function setComments(
  document: DocxText,
  remarks: readonly Remark[],
  { body, tags, first }: { body: MarkedBody; tags: Tags; first: number },
): readonly Comment[] {
  const anchors = new Anchors(document);
  return remarks.map(({ span, lines }, index) => {
    const anchor = anchors.of(span);
    if (!anchor) throw new UnreadableInput('正文是整块嵌入的其他文件，写不进批注。请在 Word 或 WPS 中打开，另存为 .docx 后再写批注。');
    const id = first + index;
    setComment(anchor, id, { body, tags });
    return { id, lines };
  });
}

function setComment(anchor: Anchor, id: number, { body, tags }: { body: MarkedBody; tags: Tags }): void {
  const start = tags.element('commentRangeStart', { id });
  const end = tags.element('commentRangeEnd', { id }) + tags.element('r', {}, tags.element('commentReference', { id }));
  if ('paragraph' in anchor) return body.setInside(anchor.paragraph, start + end);
  body.set(anchor.from, start);
  body.set(anchor.to, end);
}

/** The names of parts as the archive spells them. */
function copyWith({ package: source }: DocxText, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const named = new Map([...changed].map(([name, bytes]) => [source.entry(name)?.name ?? name, bytes]));
  return writeCopy(source.archive, source.directory, named);
}

/** All marks of a document have numbers; a new one needs one that none has. */
function highestId(source: string): number {
  let highest = 0;
  for (const [, digits] of source.matchAll(/\bid="(\d{1,9})"/gu)) highest = Math.max(highest, Number(digits));
  return highest;
}

function asUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*["'])[\w.-]+/u, '$1UTF-8'));
}
