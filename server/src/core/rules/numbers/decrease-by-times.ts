import type { Paragraph } from '../../paragraph/paragraph.js';
import { percentFallen, readDecreasesByTimes, type DecreaseByTimes } from './decrease-by-times/decreases-by-times.js';
import { lineRule, replace, type Message, type LineSlip } from '../rule.js';

const NUMERALS = '零一二三四五六七八九十';

/** 减少、下降、缩短不能用倍数。 */
export const decreaseByTimes = lineRule({
  id: 'decrease-by-times',
  severity: 'warning',
  *check(paragraph) {
    for (const decrease of readDecreasesByTimes(paragraph)) {
      yield withEnds(decrease, paragraph) ?? { span: decrease.amount, message: formsOf(decrease) };
    }
  },
});

/** Where both numbers are told, what it should be is known. */
function withEnds({ ends, word, amount }: DecreaseByTimes, paragraph: Paragraph): LineSlip<'decrease-by-times'> | undefined {
  const percent = ends && percentFallen(ends);
  if (percent === undefined) return undefined;
  const args = { word, percent, from: paragraph.slice(ends!.from.quantity.span), to: paragraph.slice(ends!.to.quantity.span) };
  return {
    span: amount,
    message: ['computed', args],
    related: [
      { span: ends!.from.quantity.number, message: ['from', args] },
      { span: ends!.to.quantity.number, message: ['to', args] },
    ],
    fixes: [{ title: ['fixPercent', args], safe: false, edits: replace(amount, percent) }],
  };
}

function formsOf({ word, times }: DecreaseByTimes): Message<'decrease-by-times'> {
  if (times === 1) return ['half', { word }];
  if (times === undefined || !Number.isInteger(times) || times < 2 || times > 10) return ['vague', { word }];
  const [part, rest] = [NUMERALS[times], NUMERALS[times - 1]];
  return ['times', { word, share: `${part}分之一`, decrease: times === 2 ? '一半' : `${part}分之${rest}` }];
}
