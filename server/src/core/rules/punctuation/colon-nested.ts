import { matchesOf } from '../../text/matches.js';
import { lineRule } from '../rule.js';
import { ownWords } from '../../paragraph/marks/literal.js';
import { hasSigns } from '../../paragraph/marks/signs.js';

/** A second colon in a sentence, with no brackets, quotes or numbers in between. */
const SECOND = /：(?=[\p{Script=Han}“《])(?<=：[^。；！？：:;“”（）《》\d]{3,60}：)/gu;
const LONGEST = 90;
/** A list of names under labels, the explanation of a term. */
const LABEL = /(?:^|[，、\s（])(?:\p{Script=Han}{0,4}(?:协办|主办|承办|单位|部门|人|时间|地点|电话|来源|日期))$/u;
const TERM = /(?:”|》|^.{0,3}注)：[^：]*$|：[指是即][^：]*$/u;

/** 一句话里不套用冒号。Source: GB/T 15834—2011 4.7. */
export const colonNested = lineRule({
  id: 'colon-nested',
  severity: 'hint',
  *check(paragraph) {
    if (paragraph.block === 'table-row' || !hasSigns(paragraph, 'colon')) return;
    const words = ownWords(paragraph);
    for (const { index } of matchesOf(SECOND, words)) {
      const before = words.slice(Math.max(0, index - LONGEST), index);
      if (LABEL.test(before.slice(-16)) || TERM.test(before)) continue;
      yield { span: { start: index, end: index + 1 }, message: ['mark'] };
    }
  },
});
