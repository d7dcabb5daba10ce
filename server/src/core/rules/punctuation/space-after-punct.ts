import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Span } from '../../text/span.js';
import { isUnbroken, markRule } from '../mark-slips.js';

/** 标点占一个字的位置，前后不加空格。A blank behind a half-width mark goes with it: halfwidth-punct. Wide gaps set out columns or paragraphs on purpose. */
export const spaceAfterPunct = markRule({
  id: 'space-after-punct',
  severity: 'information',
  signs: ['blanks'],
  rows: [
    {
      find: /(?<=[\p{Script=Han}”》）%\d][，。；、])[ \u00a0\u3000]{1,2}(?=[\p{Script=Han}\d“《（A-Za-z])/gu,
      message: 'behind',
      instead: '',
      unless: isSetOut,
    },
    { find: /(?<=[“《（‘])[ \u00a0\u3000]{1,2}(?=[\p{Script=Han}\d])/gu, message: 'behind', instead: '', unless: isBesideMarkup },
    {
      find: /(?<=[\p{Script=Han}\dA-Za-z”》）%］\]])[ \u00a0\u3000]{1,2}(?=[，。；、：！？”》）])/gu,
      message: 'before',
      instead: '',
      unless: isBesideMarkup,
    },
  ],
});

/** A new part of the line, as after a caption or a credit; an ordinal with its words. */
function isSetOut(line: string, span: Span, paragraph: Paragraph): boolean {
  if (
    ROOM.test(line.slice(span.start)) ||
    ORDINAL.test(line.slice(Math.max(0, span.start - 8), span.start)) ||
    isBesideMarkup(line, span, paragraph)
  )
    return true;
  return line[span.start - 1] === '。' && !'。；'.includes(line.at(-1)!);
}

/** **一是** 加强: Markdown needs the blank. */
function isBesideMarkup(_: string, { start, end }: Span, paragraph: Paragraph): boolean {
  return !isUnbroken(paragraph, { start: start - 1, end: end + 1 });
}

/** 办结　件: a number is to be filled in. */
const ROOM = /^\u3000(?:[件个次人名起户项家场份期]|万元)/u;
const ORDINAL = /(?:^|[。；：\s])[（(]?[\d一二三四五六七八九十]{1,3}[)）]?[、.．]$/u;
