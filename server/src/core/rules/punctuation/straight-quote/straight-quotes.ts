import { matchesOf } from '../../../text/matches.js';
import { withoutTechnical } from '../../../paragraph/marks/literal.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';

/** Straight quotation marks round Chinese words; one of them may be a proper one, and is left out then. */
export interface StraightQuotes {
  readonly open: Span | undefined;
  readonly close: Span | undefined;
  readonly expected: '“”' | '‘’';
}

/** Either mark of a pair, with the stroke before it that programs write. What stands between holds no other. */
const DOUBLE = /(?<open>\\?["＂〝“])(?<words>[^"＂〝〞“”\\]{1,80})(?<close>\\?["＂〞〝”])/gu;
const SINGLE = /(?<![A-Za-z\d])(?<open>['＇‘])(?<words>[^'＇‘’\n]{1,40})(?<close>['＇’])/gu;
const STRAIGHT = /["'＂＇〝〞]/u;
const HAN = /\p{Script=Han}/u;

export function readStraightQuotes(paragraph: Paragraph): readonly StraightQuotes[] {
  const text = withoutTechnical(paragraph);
  return [...read(text, DOUBLE, '“”'), ...read(text, SINGLE, '‘’')];
}

function read(text: string, pattern: RegExp, expected: StraightQuotes['expected']): readonly StraightQuotes[] {
  return matchesOf(pattern, text)
    .map(({ index, 0: found, groups }) => {
      const end = index + found.length;
      const [opening, words, closing] = [groups!['open']!, groups!['words']!, groups!['close']!];
      const around = text.slice(Math.max(0, index - 1), index) + text.slice(end, end + 1);
      // alt="…" is none.
      const isQuotation = (HAN.test(words) || HAN.test(around)) && text[index - 1] !== '=';
      return {
        open: isQuotation && STRAIGHT.test(opening) ? { start: index, end: index + opening.length } : undefined,
        close: isQuotation && STRAIGHT.test(closing) ? { start: end - closing.length, end } : undefined,
        expected,
      };
    })
    .filter(({ open, close }) => open !== undefined || close !== undefined);
}
