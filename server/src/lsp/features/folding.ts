import type { FoldingRange } from 'vscode-languageserver';
import type { OutlineNode } from '../../core/index.js';
import { linesOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Session } from '../session.js';
import { ownOutline } from './symbols.js';

/** One fold a section; null, which leaves folding to the editor, where another provider knows the document better. */
export function foldingRanges(document: OpenDocument, session: Session): FoldingRange[] | null {
  const outline = ownOutline(document, session);
  return outline ? outline.flatMap((node) => foldsOf(document, node)) : null;
}

function foldsOf(document: OpenDocument, node: OutlineNode): FoldingRange[] {
  const { first, last } = linesOf(document.text, node.span);
  const below = node.children.flatMap((child) => foldsOf(document, child));
  return last > first ? [{ startLine: first, endLine: last }, ...below] : below;
}
