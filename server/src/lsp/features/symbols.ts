import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { OutlineNode } from '../../core/index.js';
import { rangeOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Session } from '../session.js';

/** The report's outline; null, which is not an empty one, where another provider knows the document better. */
export function documentSymbols(document: OpenDocument, session: Session): DocumentSymbol[] | SymbolInformation[] | null {
  const outline = ownOutline(document, session);
  if (!outline) return null;
  return session.client.nestedSymbols ? outline.map((node) => nested(document, node)) : outline.flatMap((node) => flat(document, node));
}

/** The outline where showing it is this server's business: VS Code has an outline of its own for Markdown. */
export function ownOutline(document: OpenDocument, { options }: Session): readonly OutlineNode[] | undefined {
  if (document.language === 'markdown' && options.symbolsInMarkdown !== true) return undefined;
  return document.analyse().report?.outline;
}

function nested(document: OpenDocument, node: OutlineNode): DocumentSymbol {
  return {
    name: shownName(node),
    kind: SymbolKind.String,
    range: rangeOf(document.text, node.span),
    selectionRange: rangeOf(document.text, node.nameSpan),
    children: node.children.map((child) => nested(document, child)),
  };
}

function flat(document: OpenDocument, node: OutlineNode): SymbolInformation[] {
  const location = { uri: document.uri, range: rangeOf(document.text, node.span) };
  return [{ name: shownName(node), kind: SymbolKind.String, location }, ...node.children.flatMap((child) => flat(document, child))];
}

/** Editors refuse a symbol without a name, and with it the whole outline. */
function shownName({ name }: OutlineNode): string {
  return name.trim() || '（无标题）';
}
