import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { ruleById, type Finding, type RuleInfo } from '../../core/index.js';
import { offsetOf, rangeOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Session } from '../session.js';
import { relationsAt, writeRelation } from './figure-relations.js';
import { escaped, fenced } from './markdown.js';

/** What is known of the place under the pointer: its finding, the narrowest one where several meet, and what its figure is reckoned with. */
export function hoverAt(document: OpenDocument, position: Position, { client }: Session): Hover | null {
  const offset = offsetOf(document.text, position);
  const finding = findingAt(document, offset);
  const relations = relationsAt(document, offset);
  const span = finding?.span ?? relations[0]?.figure;
  if (!span) return null;
  const kind = client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  const told = finding ? [kind === MarkupKind.Markdown ? inMarkdown(finding) : inPlainText(finding)] : [];
  const reckoned = relations.map(({ relation }) => writeRelation(relation, document, kind));
  // The arithmetic is what one looks for at a number; what the rule is about comes after it.
  const value = [...reckoned, ...told].join(kind === MarkupKind.Markdown ? '\n\n' : '\n');
  return { contents: { kind, value }, range: rangeOf(document.text, span) };
}

function findingAt(document: OpenDocument, offset: number): Finding | undefined {
  const under = document.findings().filter(({ span }) => span.start <= offset && offset <= span.end);
  return under.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** Editors that render Markdown show the message themselves, above. */
function inMarkdown({ rule }: Finding): string {
  const info: RuleInfo | undefined = ruleById(rule);
  const paragraphs = [`**${escaped(info?.name ?? rule)}**（\`${rule}\`）`];
  if (info?.reason) paragraphs.push(`**为什么**　${escaped(info.reason)}`);
  if (info?.basis) paragraphs.push(`**依据**　${escaped(info.basis)}`);
  if (info?.wrong) paragraphs.push(`**不对的写法**\n\n${fenced(info.wrong)}`);
  if (info?.right) paragraphs.push(`**正确的写法**\n\n${fenced(info.right)}`);
  return paragraphs.join('\n\n');
}

function inPlainText({ rule, message }: Finding): string {
  const info: RuleInfo | undefined = ruleById(rule);
  const lines = [`${info?.name ?? rule}（${rule}）`, message];
  if (info?.reason) lines.push(`为什么：${info.reason}`);
  if (info?.basis) lines.push(`依据：${info.basis}`);
  if (info?.wrong) lines.push(`不对的写法：${info.wrong}`);
  if (info?.right) lines.push(`正确的写法：${info.right}`);
  return lines.join('\n');
}
