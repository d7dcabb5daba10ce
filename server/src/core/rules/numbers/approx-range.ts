import { readPartedDigits } from './approx-range/parted-digits.js';
import { readRangesWithMore, readRoughSums, type RoughCount } from './approx-range/rough-counts.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Span } from '../../text/span.js';
import { lineRule, replace, type Message, type LineSlip } from '../rule.js';

type Id = 'approx-range';

/** 概数的两个数字之间不用顿号；范围、合计的确数不再加“余”“多”“约”。Source: GB/T 15834—2011 4.5.3.4. */
export const approxRange = lineRule({
  id: 'approx-range',
  severity: 'hint',
  *check(paragraph) {
    const { text } = paragraph;
    for (const { span, mark } of readPartedDigits(text)) {
      const result = without(paragraph, span, mark);
      yield slip(span, ['parted', { found: paragraph.slice(span), result }], mark, result);
    }
    for (const each of readRangesWithMore(text)) yield roughSlip(each, paragraph, 'range');
    for (const each of readRoughSums(text)) yield roughSlip(each, paragraph, 'sum');
  },
});

function roughSlip({ span, word, phrase }: RoughCount, paragraph: Paragraph, key: 'range' | 'sum'): LineSlip<Id> {
  const result = without(paragraph, phrase, word);
  return slip(span, [key, { word: paragraph.slice(word), result }], word, result);
}

function slip(span: Span, message: Message<Id>, dropped: Span, result: string): LineSlip<Id> {
  return { span, message, fixes: [{ title: ['fix', { result }], safe: false, edits: replace(dropped, '') }] };
}

function without(paragraph: Paragraph, phrase: Span, dropped: Span): string {
  return paragraph.slice({ start: phrase.start, end: dropped.start }) + paragraph.slice({ start: dropped.end, end: phrase.end });
}
