import type { TextEdit } from '../../core/index.js';
import type { Piece } from '../document/word-text.js';
import type { DocxText } from '../read-docx.js';
import type { XmlElement } from '../xml/element.js';
import { author, textXml } from './comments.js';
import { propertiesOf } from './cut-run.js';
import type { MarkedBody } from './marked-body.js';
import type { Tags } from './tags.js';

/** The pieces that an edit touches, where all its words stand in runs that may be changed. */
export function revisable(document: DocxText, { span }: TextEdit): readonly Piece[] | undefined {
  const touched = document.pieces.filter(({ start, end }) => start < span.end && span.start < end);
  const pieces =
    span.start < span.end ? touched : document.pieces.filter(({ start, end }) => start < span.start && span.start <= end).slice(-1);
  if (pieces.length === 0 || !pieces.every(({ origin }) => origin.editable)) return undefined;
  const covered = pieces.reduce((sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0);
  return covered === span.end - span.start ? pieces : undefined;
}

export interface RevisionWriter {
  readonly body: MarkedBody;
  readonly tags: Tags;
  readonly date: string;
  /** The number of the next revision. */
  nextId(): number;
}

/** Sets an edit into the body as a tracked change: what goes is struck out, what comes stands behind it, in the same type. */
export function writeRevision({ span, newText }: TextEdit, pieces: readonly Piece[], { body, tags, date, nextId }: RevisionWriter): void {
  const attributes = (): Readonly<Record<string, string | number>> => ({ id: nextId(), author, date });
  const insertion = (unit: XmlElement): string =>
    newText === '' ? '' : tags.element('ins', attributes(), insertedRun(unit, newText, tags));
  for (const [index, { start, end, origin }] of pieces.entries()) {
    const { unit, leaf, skipped = 0 } = origin;
    const from = Math.max(start, span.start) - start + skipped;
    const to = Math.min(end, span.end) - start + skipped;
    const isLast = index === pieces.length - 1;
    const after = isLast ? insertion(pieces[0]!.origin.unit) : '';
    if (to <= from) body.set({ unit, leaf: leaf!, character: from }, after);
    else body.delete(unit, { leaf: leaf!, start: from, end: to, before: tags.start('del', attributes()), after: tags.end('del') + after });
  }
}

function insertedRun(unit: XmlElement, text: string, tags: Tags): string {
  return tags.element('r', {}, propertiesOf(unit) + textXml(text, tags));
}
