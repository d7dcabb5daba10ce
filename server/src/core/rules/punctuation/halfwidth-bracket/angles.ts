import { matchesOf } from '../../../text/matches.js';
import { withoutTechnical } from '../../../paragraph/marks/literal.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { hasSigns } from '../../../paragraph/marks/signs.js';
import { isInside } from '../../../text/quotes.js';
import type { Span } from '../../../text/span.js';

/** Signs for smaller and greater, set for title marks. */
export interface Angles {
  readonly open: Span;
  readonly close: Span;
  /** Both marks: 《》, or 〈〉 within another title. */
  readonly expected: string;
}

const ANGLES = /(?<open><<|[<＜])(?=\p{Script=Han})(?<title>[^<>＜＞，。；]{2,60})(?<close>>>|[>＞])/gu;

const LONGEST = 120;

export function readAngles(paragraph: Paragraph): readonly Angles[] {
  if (!hasSigns(paragraph, 'angles')) return [];
  const text = withoutTechnical(paragraph);
  return matchesOf(ANGLES, text).map(({ index, 0: found, groups }) => {
    const end = index + found.length;
    return {
      open: { start: index, end: index + groups!['open']!.length },
      close: { start: end - groups!['close']!.length, end },
      expected: isInside(text.slice(Math.max(0, index - LONGEST), index), LONGEST, '《', '》') ? '〈〉' : '《》',
    };
  });
}
