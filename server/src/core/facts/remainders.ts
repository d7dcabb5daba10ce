import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Breakdown } from './breakdown.js';
import { firstAfter } from './part-chain.js';
import { readBreakdowns } from './totals.js';
import { wordsOfSentence } from './sentence-words.js';
import { sentenceAt } from './sentences.js';

/** What was dealt with and what was not: 排查隐患146处，已整改139处，未整改7处 / …，剩余7处. The two make up the whole. */
const SIGNS = /未|剩|其余|余下|[仍尚还]有/u;
const DONE = /^(?:均|目前|现|全部|实际)?已?经?(?:完成)?(?<deed>[\p{Script=Han}]{0,8})$/u;
const SURELY_DONE = /^(?:目前|现)?(?:已|完成)/u;
const NOT_DONE = /^[尚还仍]?未(?:能|完成)?(?<deed>[\p{Script=Han}]{1,8}?)(?:的)?(?:有)?$/u;
const REST = /^(?:剩余|剩下|余下|其余|其余的|[仍尚还]有)$/u;
const CLAUSE_MARK = /[，,、；;：:（(]/u;
/** Cases that came in earlier are dealt with as well. */
const CARRIED_OVER = /结转|上年|去年|往年|历年|遗留|存量|累计/u;
const INCOMING = /受理|[收承]办|[收接]到|接[收诉件]|立案|申请/u;
const CONCLUDED = /[结办破]/u;
const FARTHEST = 28;
/** No sentence that somebody reads tells more numbers. */
const MOST_EARLIER = 60;

/** The remainders of a paragraph, as a whole and its two parts. */
export const readRemainders = keptByParagraph((paragraph): readonly Breakdown[] => {
  if (!SIGNS.test(paragraph.text) || paragraph.quantities.length < 3) return [];
  const counts = paragraph.quantities.filter(({ unitClass }) => unitClass !== 'percent');
  return counts.slice(2).flatMap((rest, index) => remainderOf(paragraph, [counts[index]!, counts[index + 1]!, rest]) ?? []);
});

function remainderOf(paragraph: Paragraph, [before, done, rest]: readonly [Quantity, Quantity, Quantity]): Breakdown | undefined {
  const { text, sentences } = paragraph;
  if ([done, rest].some(({ unitClass }) => unitClass === '' || unitClass !== before.unitClass)) return undefined;
  if (done.span.start - before.span.end > FARTHEST || rest.span.start - done.span.end > FARTHEST) return undefined;
  const sentence = sentenceAt(sentences, before.span.start);
  if (rest.span.end > sentence.end || wordsOfSentence(paragraph, sentence.start, CARRIED_OVER)) return undefined;
  const [doneWords, restWords] = [clauseBetween(text, before, done), clauseBetween(text, done, rest)];
  const deed = doneWords === undefined ? undefined : DONE.exec(doneWords)?.groups!['deed'];
  if (deed === undefined || restWords === undefined || !isRest(restWords, { deed, words: doneWords! })) return undefined;
  const incoming = wordsOfSentence(paragraph, sentence.start, INCOMING);
  if (incoming && incoming.end <= before.span.start && CONCLUDED.test(deed)) return undefined;
  // 隐患63处，其中重大5处、一般58处，已整改51处…: what was dealt with is part of them all.
  const whole = wholesOfParts(paragraph).get(before) ?? before;
  const end = firstAfter(paragraph.quantities, done.span.start);
  const earlier = paragraph.quantities.slice(Math.max(firstAfter(paragraph.quantities, sentence.start), end - MOST_EARLIER), end);
  return {
    // 采纳32条、未采纳3条 may leave those out that were adopted in part; 剩余 leaves nothing out.
    form: REST.test(restWords) ? 'colon' : 'among',
    whole,
    wholeLabel: '',
    otherWholes: [],
    besides: earlier.filter((one) => one !== whole && one.unitClass === whole.unitClass),
    parts: [
      { quantity: done, label: `已${deed}`, separator: '' },
      { quantity: rest, label: `未${deed}`, separator: '、' },
    ],
    following: [],
    clean: true,
    mixed: false,
    open: false,
    vague: false,
  };
}

/** The wholes of a paragraph by their parts; of several the first. */
const wholesOfParts = keptByParagraph(
  (paragraph): ReadonlyMap<Quantity, Quantity> =>
    new Map(
      readBreakdowns(paragraph)
        .toReversed()
        .flatMap(({ whole, parts }) => parts.map(({ quantity }) => [quantity, whole] as const)),
    ),
);

/** The words right before the later number, where they are a clause of their own. */
function clauseBetween(text: string, earlier: Quantity, later: Quantity): string | undefined {
  const clauses = text.slice(earlier.span.end, later.span.start).split(CLAUSE_MARK);
  return clauses.length > 1 && !/。/u.test(clauses.join('')) ? clauses.at(-1)!.trim() : undefined;
}

function isRest(rest: string, done: { readonly deed: string; readonly words: string }): boolean {
  if (REST.test(rest)) return SURELY_DONE.test(done.words);
  const deed = NOT_DONE.exec(rest)?.groups!['deed'];
  return deed !== undefined && done.deed !== '' && done.deed.startsWith(deed);
}
