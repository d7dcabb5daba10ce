import type { TextEdit } from '../../../text/span.js';
import type { PlenumList } from '../../../mentions/plenums.js';

const ORDINALS = '〇一二三四五六七八九';
/** 十九届中央委员会第五次全体会议 is no style for a list. */
const NAMED = /^([^届第]+届)(?!中央委员会)/u;
const AND = /(?:[和及与]|以及)$/u;
const UP_TO = /[至到]$/u;

/** Adds plenums to a list in the list's own style; undefined where it has none that could be gone on with. Offsets are those of the list. */
export function appendPlenums(
  text: string,
  { span, plenums }: PlenumList,
  missing: readonly { readonly plenum: number }[],
): readonly TextEdit[] | undefined {
  const written = text.slice(span.start, span.end);
  const congress = NAMED.exec(written)?.[1];
  const last = plenums.at(-1)!;
  if (congress === undefined || last.span.end - last.span.start !== 2) return undefined;
  const names = missing.map(plenumInWords);
  if (written.lastIndexOf(congress) > 0) return [insert(span.end, names.map((name) => `、${congress}${name}全会`).join(''))];
  const before = text.slice(span.start, last.span.start);
  if (before.includes('全会')) return [insert(last.span.end, names.map((name) => `全会、${name}`).join(''))];
  if (UP_TO.test(before)) return [{ span: last.span, newText: names.at(-1)! }];
  const and = AND.exec(before)?.[0];
  if (and === undefined) return [insert(last.span.end, names.map((name) => `、${name}`).join(''))];
  const joined = [text.slice(last.span.start, last.span.end), ...names];
  const newText = `、${joined.slice(0, -1).join('、')}${and}${joined.at(-1)}`;
  return [{ span: { start: last.span.start - and.length, end: last.span.end }, newText }];
}

/** 二十届二中、三中全会 becomes 二十届历次全会; undefined for the formal names. */
export function allPlenums(text: string, { span }: PlenumList): { readonly edit: TextEdit; readonly words: string } | undefined {
  const congress = NAMED.exec(text.slice(span.start, span.end))?.[1];
  const words = `${congress}历次全会`;
  return congress === undefined ? undefined : { edit: { span, newText: words }, words };
}

function insert(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

/** 二中 */
export function plenumInWords({ plenum }: { readonly plenum: number }): string {
  return `${ORDINALS[plenum]}中`;
}
