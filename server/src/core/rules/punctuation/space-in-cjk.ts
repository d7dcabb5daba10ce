import { isInside } from '../../text/quotes.js';
import { spansOf } from '../../text/matches.js';
import { ownWords } from '../../paragraph/marks/literal.js';
import { hasSigns } from '../../paragraph/marks/signs.js';
import type { Span } from '../../text/span.js';
import { lineRule, replace } from '../rule.js';

const BLANK = '[ \\u00a0\\u3000]';
const GAP = new RegExp(`(?<=\\p{Script=Han})${BLANK}{1,4}(?=\\p{Script=Han})`, 'gu');
/** 王　某, 李 明: a name of two characters, set out to the width of three. */
const NAME_BEFORE = /(?:^|[^\p{Script=Han}])\p{Script=Han}$/u;
const NAME_BEHIND = /^\p{Script=Han}(?![\p{Script=Han}])/u;
/** Names under their offices, credits, labels with what is written behind them. */
const SET_OUT = /(?:长|主席|书记|主任|记者|代表|编辑|审核|摄影|通讯员|来源|作者|先生|女士|同志)$/u;
/** A name, with what its bearer did. */
const SHORT_BEHIND = /^\p{Script=Han}{1,3}(?:$|[^\p{Script=Han}])/u;
const PROSE = /[，。；]/u;
const SHORTEST = 20;
const MOST = 3;

/** 正文汉字之间不留空格。Titles, sign-offs, tables and names are set out with blanks on purpose. */
export const spaceInCjk = lineRule({
  id: 'space-in-cjk',
  severity: 'information',
  mechanical: true,
  *check(paragraph) {
    const { text, block, heading } = paragraph;
    if (block === 'table-row' || text.length < SHORTEST || !hasSigns(paragraph, 'blanks') || !PROSE.test(text)) return;
    if (heading?.form === 'caption' || paragraph.source.startsWith('\t')) return;
    const words = ownWords(paragraph);
    const gaps = spansOf(GAP, words);
    if (gaps.length > MOST) return;
    for (const span of gaps) {
      if (isSetOut(words, span)) continue;
      yield { span, message: ['mark'], fixes: [{ title: ['fix'], safe: true, edits: replace(span, '') }] };
    }
  },
});

function isSetOut(words: string, { start, end }: Span): boolean {
  const [before, behind] = [words.slice(0, start), words.slice(end)];
  if (NAME_BEFORE.test(before) && NAME_BEHIND.test(behind)) return true;
  if (SET_OUT.test(before) || SHORT_BEHIND.test(behind)) return true;
  return isInside(words, start, '“', '”') || isInside(words, start, '（', '）');
}
