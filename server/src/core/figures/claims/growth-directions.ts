import { middle } from '../../chinese/intervals.js';
import type { Claim, Equation } from '../judge/claim.js';
import { printedNumber } from '../judge/printed.js';
import type { Mention } from '../reading/mentions.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import type { Ends } from './growth-ends.js';
import { changeWord, isAmount, isChange, REACHED_AMOUNT, wayOf } from '../reading/changes.js';
import * as cue from '../reading/words/growth-directions.js';

const LONGEST_CONTEXT = 40;
const CLAUSE = 2;

type TwoEnds = Pick<Ends, 'from' | 'to'>;

/** 由150名减少到180名 */
export function wrongWayClaim(reading: Reading, to: Mention): Claim | undefined {
  const from = reading.mentions[to.order - 1];
  if (!from || from.kind !== to.kind || from.sentence !== to.sentence || !REACHED_AMOUNT.test(to.lead) || !cue.CHANGED_TO.test(to.lead))
    return undefined;
  if (cue.OTHERWISE.test(from.lead + to.lead)) return undefined;
  if (!isAmount(to) || !from.cues.has('from') || !from.quantity.exact || !to.quantity.exact) return undefined;
  return isOpposed(to, { from, to }) ? directionClaim(reading, to, { from, to }) : undefined;
}

/** 减少3人、上升21.4% */
export function opposedClaim(reading: Reading, change: Mention): Claim | undefined {
  const { mentions, text } = reading;
  const first = mentions[change.order - 1];
  if (!first || !areOneChange(first, change, text)) return undefined;
  const [before, word] = [changeWord(first), changeWord(change)];
  const ways = [before, word].map(wayOf);
  if (ways[0] === undefined || ways[1] === undefined || ways[0] === ways[1]) return undefined;
  if (ways[0] === 'up' && !cue.OF_A_NUMBER.test(gapBefore(reading, first))) return undefined;
  const at = text.lastIndexOf(word, change.quantity.span.start);
  return {
    rule: 'growth-mismatch',
    shape: 'growth-opposed',
    equation: saidOtherwise(() => ({ terms: `前面说“${before}”`, result: before })),
    operands: [change, first],
    saying: { start: at, end: at + word.length },
    says: 'opposedWords',
    slip: 'strong',
  };
}

/** An amount and its percentage, told of one thing at one time. */
function areOneChange(first: Mention, change: Mention, text: string): boolean {
  if (change.kind !== 'percent' || !isAmount(first) || !isChange(change) || change.cut > CLAUSE || change.tail !== '') return false;
  if (!cue.BARE_CHANGE.test(changeWord(first)) || !cue.BARE_CHANGE.test(change.lead)) return false;
  return !cue.APART.test(text.slice(Math.max(0, first.quantity.span.start - LONGEST_CONTEXT), change.quantity.span.start));
}

/** What no number can make true. */
function saidOtherwise(write: Equation['write']): Equation {
  return { asks: ([stated]) => stated!, holds: () => false, write };
}

/** The amount is right, but the word says that it went the other way. */
export function isOpposed(change: Mention, { from, to }: TwoEnds): boolean {
  const way = wayOf(changeWord(change));
  const [before, after] = [middle(from.value), middle(to.value)];
  return way === 'down' ? after > before : way === 'up' && after < before;
}

export function directionClaim({ text }: Reading, change: Mention, { from, to }: TwoEnds): Claim {
  const word = changeWord(change).replace(cue.LINK, '');
  const at = text.lastIndexOf(word, change.quantity.span.start);
  const right = wayOf(word) === 'down' ? '增加' : '减少';
  return {
    rule: 'growth-mismatch',
    shape: 'growth-direction',
    equation: saidOtherwise(([, before, after], source) => ({
      terms: `从${printedNumber(before!, source)}到${printedNumber(after!, source)}`,
      result: right,
    })),
    operands: [change, from, to],
    saying: { start: at, end: at + word.length },
    says: 'wrongWay',
    slip: 'strong',
  };
}
