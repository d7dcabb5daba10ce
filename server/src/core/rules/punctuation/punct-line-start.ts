import { locate, within } from '../../paragraph/placed.js';
import { lines, linesWith } from '../../questions/question.js';
import { body } from '../../report/sign-off.js';
import { reportRule, replace } from '../rule.js';

const STARTS = /^[，。、；：？！,;](?![，。、；：.,;]{2})/u;
/** What stands above is a sentence of its own, or a heading. Else the sentence was broken, which is told as such. */
const ENDED = /[。；：！？”）]$/u;
const LONG_LINE = 20;

const markedStarts = linesWith('lines that begin with a mark', ({ text, block }) => block === 'prose' && STARTS.test(text));

/** 点号不放在段首。Source: GB/T 15834—2011 5.1. */
export const punctLineStart = reportRule({
  id: 'punct-line-start',
  severity: 'warning',
  inputs: { markedStarts, body, lines },
  *check(given) {
    for (const at of within(given.markedStarts, given.body)) {
      const above = given.lines.above(at.place)?.paragraph;
      if (above && !ENDED.test(above.text) && above.text.length >= LONG_LINE && !above.heading) continue;
      const span = locate(at, { start: 0, end: 1 });
      const found = at.paragraph.slice({ start: 0, end: 1 });
      yield { span, message: ['mark', { found }], fixes: [{ title: ['fix', { found }], safe: false, edits: replace(span, '') }] };
    }
  },
});
