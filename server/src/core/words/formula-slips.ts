import { byKeys } from '../text/by-keys.js';
import type { PhraseMatch } from '../text/phrase-matcher.js';
import type { Span } from '../text/span.js';
import type { FormulaList, FormulaMember } from './formulas.js';

/** A set list that is written otherwise than it is set. */
export interface ListSlip {
  readonly kind: 'order' | 'stranger' | 'missing';
  readonly list: FormulaList;
  readonly span: Span;
  /** The member that should stand here, or that is left out; empty where the order is wrong. */
  readonly expected: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

type Member = Pick<PhraseMatch<FormulaMember>, 'span'> & { readonly index: number };

/** What is wrong in the set lists of a text; the members stand in order. */
export function listSlipsIn(text: string, found: readonly { readonly entry: FormulaMember; readonly span: Span }[]): readonly ListSlip[] {
  return [...byKeys(found, ({ entry }) => [entry.list])].flatMap(([list, same]) => {
    const members = same.map(({ entry, span }): Member => ({ index: entry.index, span }));
    return chainsOf(text, list, members).flatMap((chain) => slipOf(text, list, chain) ?? []);
  });
}

const SENTENCE_END = /[。；！？\n]/u;

/** Members that stand close together, a stranger between two of them included. */
function chainsOf(text: string, list: FormulaList, members: readonly Member[]): readonly (readonly Member[])[] {
  const chains: Member[][] = [];
  for (const member of members) {
    const last = chains.at(-1)?.at(-1);
    if (last && belongTogether(text.slice(last.span.end, member.span.start), list)) chains.at(-1)!.push(member);
    else chains.push([member]);
  }
  return chains.filter(({ length }) => length >= Math.min(list.least, list.members.length - 1));
}

function belongTogether(between: string, { apart }: FormulaList): boolean {
  return (between.length <= apart && !SENTENCE_END.test(between)) || STRANGER.test(between);
}

/** Nothing but one other member of a list. */
const STRANGER = /^”?[、，]“?([\p{Script=Han}]{2,8})”?[、，和]“?$/u;

function slipOf(text: string, list: FormulaList, chain: readonly Member[]): ListSlip | undefined {
  return strangerIn(text, list, chain) ?? disorderIn(text, list, chain) ?? gapIn(text, list, chain);
}

function strangerIn(text: string, list: FormulaList, chain: readonly Member[]): ListSlip | undefined {
  if (chain.length < list.least) return undefined;
  for (const [at, member] of chain.entries()) {
    const next = chain[at + 1];
    if (!next || next.index !== member.index + 2) continue;
    const match = STRANGER.exec(text.slice(member.span.end, next.span.start));
    if (!match) continue;
    const start = member.span.end + match[0].indexOf(match[1]!);
    const span = { start, end: start + match[1]!.length };
    const expected = list.members[member.index + 1]![0]!;
    return { kind: 'stranger', list, span, expected, edits: [{ span, newText: expected }] };
  }
  return undefined;
}

function disorderIn(text: string, list: FormulaList, chain: readonly Member[]): ListSlip | undefined {
  if (chain.length < list.least) return undefined;
  const isAscending = chain.every(({ index }, at) => at === 0 || chain[at - 1]!.index < index);
  if (isAscending || new Set(chain.map(({ index }) => index)).size < chain.length) return undefined;
  const span = { start: chain[0]!.span.start, end: chain.at(-1)!.span.end };
  // Members with verbs of their own cannot just change places.
  if (list.apart > LIST_MARKS) return { kind: 'order', list, span, expected: '', edits: [] };
  const sorted = [...chain].sort((a, b) => a.index - b.index);
  const edits = chain.map((member, at) => ({ span: member.span, newText: text.slice(sorted[at]!.span.start, sorted[at]!.span.end) }));
  return {
    kind: 'order',
    list,
    span,
    expected: '',
    edits: edits.filter(({ span: { start, end }, newText }) => text.slice(start, end) !== newText),
  };
}

/** 、 with quotes round what it parts. */
const LIST_MARKS = 4;
/** Something of the kind goes on. */
const GOES_ON = /^[、，]|^等/u;

/** A list that is always told as a whole, and lacks one. */
function gapIn(text: string, list: FormulaList, chain: readonly Member[]): ListSlip | undefined {
  if (!list.whole || chain.length !== list.members.length - 1) return undefined;
  const present = new Set(chain.map(({ index }) => index));
  if (present.size !== chain.length) return undefined;
  const span = { start: chain[0]!.span.start, end: chain.at(-1)!.span.end };
  if (GOES_ON.test(text.slice(span.end)) || /[、]$/u.test(text.slice(0, span.start))) return undefined;
  const expected = list.members.find((_, index) => !present.has(index))![0]!;
  return { kind: 'missing', list, span, expected, edits: [] };
}
