import type { Mention } from './mentions.js';
import { numbersAround } from './near.js';
import { gapBefore, type Reading } from './reading.js';

/** Numbers of one kind that are told one after the other. */
export interface NumberList {
  readonly items: readonly Mention[];
  /** Numbers of the same kind that go on behind, up to the end of the sentence. */
  readonly following: readonly Mention[];
  /** Other things are counted in between, or it is longer than anybody reads. */
  readonly mixed: boolean;
}

const SENTENCE = 4;
const CLAUSE = 3;
const MOST_FOLLOWING = 4;
const LONGEST_SHORT_SENTENCE = 34;
const LONGEST_LABEL = 12;
const MOST_NUMBERS = 100;
/** Before what is left over, at the beginning of its clause. */
const REST =
  /(?:^|[，,。；;、（：])(?:其余|余下|剩余|剩下|另有|另外|还有|还剩|尚有|尚余|仍有|其他|其它|未[办审结整完]|尚未|[^，。；、]{0,6}及其他)[^，。；]{0,14}[，,]?[^，。；]{0,4}$/u;
/** Shares and marks stand beside the parts of a whole, they are none. */
const BESIDE = new Set(['percent', 'percentage-point', 'times']);

export function isRest(reading: Reading, mention: Mention): boolean {
  return REST.test(gapBefore(reading, mention));
}

/** The list that begins with a number: as long as the marks between its members cut no deeper than the first one did. */
export function listFrom(reading: Reading, first: Mention): NumberList {
  const { mentions } = reading;
  const { kind } = first;
  const items = [first];
  let separator = 0;
  let mixed = false;
  /** More than one other thing is counted between two items. */
  let irregular = false;
  /** Since the last item. */
  let others = 0;
  let cut = 0;
  let order = first.order + 1;
  const end = Math.min(mentions.length, first.order + MOST_NUMBERS);
  for (; order < end; order++) {
    const mention = mentions[order]!;
    cut = Math.max(cut, mention.cut);
    if (mention.bracket !== first.bracket) {
      if (first.bracket === 0) continue;
      break;
    }
    if (mention.kind !== kind) {
      if (BESIDE.has(mention.kind)) continue;
      others++;
      if (others > 1) irregular = true;
      if (others > items.length) break;
      continue;
    }
    if (isComparedChange(mention) || mention.cues.has('among') || isParted(reading, mention)) break;
    if (
      (mention.cues.has('total') && !isRest(reading, mention)) ||
      !goesOn(reading, mention, { cut, separator, isSecond: items.length === 1, startsSentence: first.cut === SENTENCE })
    )
      break;
    if (items.length === 1) separator = cut;
    items.push(mention);
    mixed ||= others > 0 && irregular;
    others = 0;
    cut = 0;
  }
  return { items, following: followingOf(mentions, order, first), mixed: mixed || order === first.order + MOST_NUMBERS };
}

/** 党组会审议93个，其中18个: what is parted itself is another whole. */
function isParted({ mentions }: Reading, { order, kind, cut }: Mention): boolean {
  const next = mentions[order + 1];
  return cut >= CLAUSE && next?.kind === kind && next.cues.has('among');
}

/** 同比减少3起 is no part of what was told before. */
function isComparedChange({ cues }: Mention): boolean {
  return cues.has('compared') && (cues.has('up') || cues.has('down'));
}

interface Step {
  readonly cut: number;
  readonly separator: number;
  readonly isSecond: boolean;
  /** The list itself begins with a sentence, so that it may run over several. */
  readonly startsSentence: boolean;
}

function goesOn(reading: Reading, mention: Mention, { cut, separator, isSecond, startsSentence }: Step): boolean {
  if (isRest(reading, mention)) return true;
  if (cut === SENTENCE) return isShortSentence(reading, mention) && (isSecond || separator === SENTENCE || startsSentence);
  return isSecond || cut <= separator;
}

/** 邻里类187起。“进乡村”21场次，“进企业”13场次。 Nothing but members of the list stands in the sentence. */
function isShortSentence(reading: Reading, mention: Mention): boolean {
  const { sentence, order, kind, lead } = mention;
  const { start, end } = reading.paragraph.sentences[sentence]!;
  const here = [mention, ...numbersAround(reading, mention)];
  const isFirst = reading.mentions[order - 1]?.sentence !== sentence;
  return (
    isFirst && lead.length <= LONGEST_LABEL && end - start <= LONGEST_SHORT_SENTENCE * here.length && here.every((one) => one.kind === kind)
  );
}

function followingOf(mentions: readonly Mention[], from: number, { kind, sentence, bracket }: Mention): readonly Mention[] {
  return mentions
    .slice(from, from + MOST_NUMBERS)
    .filter((mention) => mention.sentence === sentence && mention.bracket === bracket && mention.kind === kind)
    .slice(0, MOST_FOLLOWING);
}
