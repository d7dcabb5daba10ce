import { coverQuoted } from '../../../figures/reading/parts/list-members.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A clause that stands in a sentence a second time. */
export interface RepeatedClause {
  readonly first: Span;
  readonly again: Span;
}

interface Clause extends Span {
  readonly words: string;
  /** The mark that ends it; empty at the end of the sentence. */
  readonly mark: string;
}

const LONG_CLAUSE = 8;
/** A writer who repeats himself does so soon. */
const FARTHEST_CLAUSE = 600;
const CLAUSE_END = /[，,；;：:。！？!?]/gu;
/** 扣除物价上涨因素, 由县局统一核发: how each of several things is told or done, once for each of them. */
const HOW = /^(?:[由按对从向经以凭据与同比较在]|扣除|剔除|根据|依据|依照|其中|分管|主要)/u;
/** “隐形冠军”企业，指…: a name that is explained or ruled on. */
const EXPLAINED = /^(?:是?指|即|系|为|[由是应可须])/u;
/** What is to be done again and again is told once. */
const DEED =
  /^(?:进一步|逐步|切实|全面|深入|扎实|持续|不断|积极|大力|着力|严格|认真|加[强快大]|推[进动行]|强化|深化|健全|完善|落实|开展|提[升高]|坚持|规范|优化|建[立设])/u;

/** The clauses of a sentence that say the same once more; a clause with a number may well come twice: 增长8%. */
export function repeatedClauses(text: string, { start, end }: Span, isFormula: (clause: string) => boolean): readonly RepeatedClause[] {
  // What a title or a quotation says is said by somebody else.
  const clauses = clausesOf(coverQuoted(text.slice(start, end)), text.slice(start, end), start);
  const byEnd = new Map<string, number[]>();
  return clauses.flatMap((clause, index) => {
    const { words } = clause;
    if (words.length < LONG_CLAUSE) return [];
    const end = words.slice(-LONG_CLAUSE);
    const alike = byEnd.get(end);
    if (alike) alike.push(index);
    else byEnd.set(end, [index]);
    if (!alike || /\d/u.test(words) || isFormula(words)) return [];
    const before = lastEndingWith(clauses, alike, index);
    if (before === undefined || mayComeTwice(clauses, before, index)) return [];
    const first = clauses[before]!;
    return [{ first: { start: first.end - words.length, end: first.end }, again: { start: clause.start, end: clause.end } }];
  });
}

/** `alike` are the clauses that end in the same few words. */
function lastEndingWith(clauses: readonly Clause[], alike: readonly number[], index: number): number | undefined {
  const { words, start } = clauses[index]!;
  const near = (before: number): boolean => before < index && start - clauses[before]!.end <= FARTHEST_CLAUSE;
  return alike.findLast((before) => near(before) && clauses[before]!.words.endsWith(words));
}

/** Of two clauses side by side one is too many. */
function mayComeTwice(clauses: readonly Clause[], first: number, again: number): boolean {
  if (again === first + 1) return false;
  const { words } = clauses[again]!;
  if (HOW.test(words) || [first, again].some((at) => EXPLAINED.test(clauses[at + 1]?.words ?? ''))) return true;
  const isParallel = clauses.slice(first, again).some(({ mark }) => /[；;]/u.test(mark));
  return isParallel && !(DEED.test(words) && [first, again].every((at) => opensMember(clauses, at)));
}

function opensMember(clauses: readonly Clause[], at: number): boolean {
  return at === 0 || /[；;：:]/u.test(clauses[at - 1]!.mark);
}

/** Cut at the marks outside of quotations: a greedy search for what is no mark holds more steps than the engine's stack where a clause has millions of characters. */
function clausesOf(covered: string, sentence: string, offset: number): readonly Clause[] {
  const ends = [...matchesOf(CLAUSE_END, covered).map(({ index }) => index), sentence.length];
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : ends[index - 1]! + 1;
    const words = sentence.slice(from, end).trim();
    const start = offset + from + sentence.slice(from, end).indexOf(words);
    return { start, end: start + words.length, words, mark: sentence[end] ?? '' };
  });
}
