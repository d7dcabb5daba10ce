import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A month or a day of the month with a zero before it: 01月05日. */
export interface PaddedDate {
  readonly span: Span;
  readonly expected: string;
}

const PADDED = /(?<!\d)(?:0[1-9][ ]?月(?:[ ]?\d{1,2}[ ]?[日号])?|(?:1[0-2]|[1-9])[ ]?月[ ]?0[1-9][ ]?[日号])/gu;
const ZERO = /0(?=[1-9](?!\d))/gu;
/** 2024年01月05日 09:30: a machine's record. */
const CLOCK = /^[ ]?\d{1,2}[:：时]/u;
/** What a website or a machine wrote. */
const WRITTEN_BY_MACHINE = /^【?(?:信息|文章)?(?:来源|发布|时间|日期|更新|生成|成文|公开|索引|发文)/u;

export function readPaddedDates(paragraph: Paragraph): readonly PaddedDate[] {
  const { text, block } = paragraph;
  if (block === 'table-row' || !/0[1-9][ ]?[月日号]/u.test(text) || WRITTEN_BY_MACHINE.test(text)) return [];
  return matchesOf(PADDED, text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return CLOCK.test(text.slice(span.end, span.end + 4)) ? [] : [{ span, expected: match[0].replaceAll(ZERO, '') }];
  });
}
