import { readDateLine } from '../../paragraph/date-lines.js';
import { lineOf, locate, within, type PlacedParagraph } from '../../paragraph/placed.js';
import { lines, linesWith } from '../../questions/question.js';
import { body } from '../../report/sign-off.js';
import { reportRule, replace } from '../rule.js';

const SHORTEST = 20;
const ENDS_OPEN = /[\p{Script=Han}\d%％》A-Za-z]$/u;
/** A whole sentence stands before, or several clauses do. */
const PROSE = /。|；.*；|，.{4,}，/u;
/** Contacts, sources, addresses, lists of names, what a website wrote below. */
const NO_PROSE =
  /^(?:附|注|联系|电话|地址|来源|责任编辑|编辑|发布|抄送|签发|主送|图|表|填报|审核|[[【（(])|(?:单位|部门|人|电话|地址|网址)：[^。]*$|：[^，。；]{0,12}$|[\s\u3000][^，。；]{0,20}$|微信|公众号|[A-Za-z]{4}|\d{7}$/u;

/** Lines of running text that end without a mark. */
const openEnds = linesWith('lines of prose without an end', (paragraph) => {
  const { text, block, heading, source } = paragraph;
  if (block !== 'prose' || text.length < SHORTEST || !ENDS_OPEN.test(text)) return false;
  if (heading && heading.form !== 'run-in' && heading.form !== 'item') return false;
  const said = text.slice(heading?.ordinal?.marker.end ?? 0);
  return PROSE.test(text) && !NO_PROSE.test(said) && !source.startsWith('\t') && !readDateLine(paragraph);
});

/** 段落末尾用句号。Told where a new part of the report follows: what goes on in the next line is a broken paragraph. Source: GB/T 15834—2011 4.1. */
export const sentenceEndMissing = reportRule({
  id: 'sentence-end-missing',
  severity: 'warning',
  inputs: { openEnds, body, lines },
  *check(given) {
    for (const at of within(given.openEnds, given.body)) {
      const below = given.lines.below(at.place);
      if (below && below.place < given.body.to && !beginsAnew(below)) continue;
      const { text } = at.paragraph;
      const end = { start: text.length, end: text.length };
      yield {
        span: locate(at, { start: text.length - 1, end: text.length }),
        message: ['mark'],
        // Whoever still writes in the line has not ended it.
        waits: { rooms: [lineOf(at)] },
        fixes: [{ title: ['fix'], safe: false, edits: replace(locate(at, end), '。') }],
      };
    }
  },
});

function beginsAnew({ paragraph: { heading } }: PlacedParagraph): boolean {
  return heading?.ordinal !== undefined || (heading?.depth ?? 0) > 0;
}
