import { MarkupKind } from 'vscode-languageserver';
import type { FigureRelation, Span } from '../../core/index.js';
import { positionOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { escaped } from './markdown.js';

/** More members than these are told by their number alone. */
const MOST_MEMBERS = 12;

const roleNames: Readonly<Record<FigureRelation['members'][number]['role'], string>> = {
  whole: '总数',
  part: '分项',
  rate: '百分比',
  before: '原来的数',
  after: '现在的数',
  change: '增减',
  first: '换算前',
  second: '换算后',
  announced: '所说的项数',
  item: '列出的项',
  mention: '写作',
};

/** The relations that the figure at an offset takes part in, those that do not hold first. */
export function relationsAt(
  document: OpenDocument,
  offset: number,
): readonly { readonly relation: FigureRelation; readonly figure: Span }[] {
  const relations = document.analyse().report?.figures.relations ?? [];
  const found = relations.flatMap((relation) => {
    const figure = relation.members.find(({ span }) => span.start <= offset && offset <= span.end)?.span;
    return figure ? [{ relation, figure }] : [];
  });
  return found.sort((a, b) => Number(a.relation.holds) - Number(b.relation.holds));
}

/** 21＋37＝58（相符）, with a way to each of its figures. */
export function writeRelation({ arithmetic, holds, members }: FigureRelation, document: OpenDocument, kind: MarkupKind): string {
  const verdict = holds ? '相符' : '不符';
  const shown = members.slice(0, MOST_MEMBERS);
  const rest = members.length > shown.length ? `　等${members.length}处` : '';
  if (kind === MarkupKind.PlainText) {
    const places = shown.map(
      ({ role, span }) => `${roleNames[role]}${textOf(document, span)}（第${positionOf(document.text, span.start).line + 1}行）`,
    );
    return `数字关系：${arithmetic}（${verdict}）　${places.join('、')}${rest}`;
  }
  const links = shown.map(({ role, span }) => `${roleNames[role]} [${escaped(textOf(document, span))}](${linkTo(document, span)})`);
  return `**数字关系**　${escaped(arithmetic)}（${verdict}）\n\n${links.join('　')}${rest}`;
}

function textOf({ text }: OpenDocument, { start, end }: Span): string {
  return text.getText({ start: positionOf(text, start), end: positionOf(text, end) });
}

/** Editors count lines and characters of such links from 1. */
function linkTo({ uri, text }: OpenDocument, { start }: Span): string {
  const { line, character } = positionOf(text, start);
  return `${uri}#L${line + 1},${character + 1}`;
}
