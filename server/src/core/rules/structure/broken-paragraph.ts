import { withFullWidthMarks } from '../../paragraph/marks/halfwidth-marks.js';
import type { Place } from '../../paragraph/place.js';
import { locate, within, type PlacedEdit, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import { pairs, type Item } from '../../questions/question.js';
import { language } from '../../report/given.js';
import { body } from '../../report/sign-off.js';
import { reportRule, type Slip, type SlipFix } from '../rule.js';

type Id = 'broken-paragraph';

/** A sentence that goes on in the next line. */
interface Break extends Item {
  readonly second: Place;
  /** The last words of the first line, and the first ones of the second. */
  readonly lastWords: PlacedSpan;
  readonly next: string;
  /** Takes out what stands between the last visible character of one line and the first of the next. */
  readonly joint: PlacedEdit;
  /** No blank line stands between. */
  readonly isWrapped: boolean;
}

const brokenLines = pairs('sentences that go on in the next line', (first, { below: second }): Break | undefined => {
  if (!second || !isBroken(first, second)) return undefined;
  const lastWords = lastWordsOf(first);
  return {
    place: first.place,
    second: second.place,
    lastWords,
    next: second.paragraph.text.slice(0, 6),
    joint: { span: { start: lastWords.end, end: locate(second, { start: 0, end: 1 }).start }, newText: '' },
    isWrapped: first.paragraph.gap.lineBreaks < 2,
  };
});

/** 一句话没写完就换了行。Page breaks and hard line ends that came along in conversion. */
export const brokenParagraph = reportRule({
  id: 'broken-paragraph',
  severity: 'warning',
  inputs: { language, body, brokenLines },
  *check(given) {
    const inBody = within(given.brokenLines, given.body).filter(({ second }) => second < given.body.to);
    // Lines of one Markdown paragraph may be wrapped anywhere.
    const breaks = given.language === 'markdown' ? inBody.filter(({ isWrapped }) => !isWrapped) : inBody;
    if (breaks.length > MANY) yield together(breaks);
    else yield* breaks.map(one);
  },
});

const MANY = 5;
/** Shorter lines are headings, names, cells; so are longer ones without a whole sentence. */
const SHORTEST = 20;
const LONG = 60;
const ENDS_OPEN = /[\p{Script=Han}\p{L}\p{N}，、,（(《“‘—%]$/u;
const PROSE = /[，。；]/u;
/** Nobody begins a paragraph with one of these. */
const GOES_ON = /^[，。、；：,;）)》”’]/u;
const BEGINS_ANEW =
  /^(?:[—–-]{2}|[●◆■▲★□○•·*]|[（(]?[\d一二三四五六七八九十]{1,3} ?[)）.、．]|[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]+|其[一二三四]|首先|其次|再次|最后|附|注|抄送|图|表|\[\d|\d{1,4}年)/u;

/** - ××, * ××: Markdown hides the bullet from the reader. */
const BULLET = /^[\s\u3000]*[-*+•●◆■]\s/u;

function isBroken(first: PlacedParagraph, second: PlacedParagraph): boolean {
  const [above, below] = [first.paragraph, second.paragraph];
  if (above.block !== 'prose' || below.block !== 'prose' || !first.touchesNext) return false;
  if (isCell(first) || isCell(second) || above.text.length < SHORTEST || !ENDS_OPEN.test(above.text.slice(-2))) return false;
  const [said, next] = [withFullWidthMarks(above), withFullWidthMarks(below)];
  if (!PROSE.test(said) || (said.length < LONG && !said.includes('。'))) return false;
  if (isTitleLike(first) || isTitleLike(second) || BEGINS_ANEW.test(next) || BULLET.test(below.source)) return false;
  return GOES_ON.test(next) || (/[。；]/u.test(next) && next.length >= SHORTEST / 2);
}

/** Tables that lost their rules keep a tab before each cell. */
function isCell({ paragraph }: PlacedParagraph): boolean {
  return paragraph.source.startsWith('\t');
}

function isTitleLike({ paragraph: { heading } }: PlacedParagraph): boolean {
  return heading !== undefined && (heading.form === 'stand-alone' || heading.form === 'caption');
}

function one({ lastWords, next, joint }: Break): Slip<Id> {
  return { span: lastWords, message: ['broken', { next }], fixes: [{ title: ['fixOne'], safe: false, edits: [joint] }] };
}

function together(breaks: readonly Break[]): Slip<Id> {
  const fix: SlipFix<Id> = {
    title: ['fixAll', { count: breaks.length }],
    safe: false,
    edits: breaks.map(({ joint }) => joint),
  };
  const related = breaks.slice(1, 30).map(({ lastWords }) => ({ span: lastWords, message: ['here'] as const }));
  return { span: breaks[0]!.lastWords, message: ['all', { count: breaks.length }], related, fixes: [fix] };
}

function lastWordsOf(first: PlacedParagraph): PlacedSpan {
  const end = first.paragraph.text.length;
  return locate(first, { start: end - 4, end });
}
