import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { ruleById, type Finding, type RuleInfo } from '../../core/index.js';
import { offsetOf, rangeOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Session } from '../session.js';

/** What is known about the finding under the pointer, the narrowest one where several meet. */
export function hoverAt(document: OpenDocument, position: Position, { client }: Session): Hover | null {
  const offset = offsetOf(document.text, position);
  const under = document.findings().filter(({ span }) => span.start <= offset && offset <= span.end);
  const finding = under.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  if (!finding) return null;
  const value = client.markdownHover ? inMarkdown(finding, ruleById(finding.rule)) : inPlainText(finding, ruleById(finding.rule));
  return {
    contents: { kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: rangeOf(document.text, finding.span),
  };
}

/** Editors that render Markdown show the message themselves, above. */
function inMarkdown({ rule }: Finding, info: RuleInfo | undefined): string {
  const paragraphs = [`**${escaped(info?.name ?? rule)}**（\`${rule}\`）`];
  if (info?.reason) paragraphs.push(`**为什么**　${escaped(info.reason)}`);
  if (info?.basis) paragraphs.push(`**依据**　${escaped(info.basis)}`);
  if (info?.wrong) paragraphs.push(`**不对的写法**\n\n${fenced(info.wrong)}`);
  if (info?.right) paragraphs.push(`**正确的写法**\n\n${fenced(info.right)}`);
  return paragraphs.join('\n\n');
}

function inPlainText({ rule, message }: Finding, info: RuleInfo | undefined): string {
  const lines = [`${info?.name ?? rule}（${rule}）`, message];
  if (info?.reason) lines.push(`为什么：${info.reason}`);
  if (info?.basis) lines.push(`依据：${info.basis}`);
  if (info?.wrong) lines.push(`不对的写法：${info.wrong}`);
  if (info?.right) lines.push(`正确的写法：${info.right}`);
  return lines.join('\n');
}

/** Report text is full of characters that mean something in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, String.raw`\$&`);
}

function fenced(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}
