import { spansOf } from '../../text/matches.js';
import { readDateLine } from '../../paragraph/date-lines.js';
import { inLineAt, type PlacedSpan } from '../../paragraph/placed.js';
import { facts } from '../../questions/question.js';
import type { Span } from '../../text/span.js';
import { reportRule } from '../rule.js';

const BLANK = '(?:[ \\u00a0\\u2000-\\u200a\\u202f]{1,2})';
const AROUND_NUMBERS = new RegExp(
  `(?<=\\p{Script=Han})(?<!附件|[图表注])${BLANK}(?=\\d[\\d.,，]{0,14}[%％‰]?${BLANK}?\\p{Script=Han})` +
    `|(?<=(?:\\p{Script=Han}(?<!附件|[图表注])|[，。；、：“”（）《》\\-—.,;:])${BLANK}?\\d[\\d.,，]{0,14}[%％‰]?)${BLANK}(?=\\p{Script=Han})` +
    `|(?<=^[\\s\\u3000]*\\d{4})${BLANK}(?=年)`,
  'gu',
);
const PROSE = /[，。；,;]/u;
const CHEAP = /[\d%％‰][ \u00a0\u2000-\u200a\u202f]|[ \u00a0\u2000-\u200a\u202f]\d/u;
/** Code and tags are read by rules of their own. */
const TECHNICAL = /[`<]|:\/\//u;

/** Blanks between Chinese characters and digits, in running text. They count in the line, for its words are read without them. */
const digitSpaces = facts('blanks between Chinese characters and digits', (paragraph): readonly Span[] | undefined => {
  const { source, block } = paragraph;
  if (!CHEAP.test(source) || block === 'table-row' || !PROSE.test(source) || TECHNICAL.test(source) || readDateLine(paragraph))
    return undefined;
  const found = spansOf(AROUND_NUMBERS, source);
  return found.length === 0 ? undefined : found;
});

/** 汉字与数字之间不留空格；全文说一处，一次删完。None is ever asked for. Source: GB/T 15835—2011, GB/T 9704—2012. */
export const cjkDigitSpace = reportRule({
  id: 'cjk-digit-space',
  severity: 'hint',
  inputs: { digitSpaces },
  *check(given) {
    const all = given.digitSpaces.flatMap(({ place, fact }): readonly PlacedSpan[] => fact.map((span) => inLineAt(place, span)));
    const [first] = all;
    if (!first) return;
    const count = all.length;
    yield {
      span: first,
      message: count === 1 ? ['one'] : ['many', { count }],
      fixes: [{ title: count === 1 ? ['fixOne'] : ['fixMany', { count }], safe: true, edits: all.map((span) => ({ span, newText: '' })) }],
    };
  },
});
