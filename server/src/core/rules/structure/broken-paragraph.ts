import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { withFullWidthMarks } from '../../facts/halfwidth-marks.js';
import type { TextEdit } from '../../text/span.js';
import { defineRule, type Slip, type SlipFix } from '../rule.js';

type Id = 'broken-paragraph';

/** 一句话没写完就换了行。Page breaks and hard line ends that came along in conversion. */
export const brokenParagraph = defineRule<Id>({
  id: 'broken-paragraph',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const breaks = document.body.flatMap((first) => {
      const second = document.paragraphs[first.index + 1];
      return second && second.index < document.closing.bodyEnd && isBroken(document, first, second) ? [{ first, second }] : [];
    });
    if (breaks.length > MANY) yield together(breaks);
    else yield* breaks.map(one);
  },
});

interface Break {
  readonly first: PlacedParagraph;
  readonly second: PlacedParagraph;
}

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

function isBroken({ language }: ReportDocument, first: PlacedParagraph, second: PlacedParagraph): boolean {
  const [above, below] = [first.paragraph, second.paragraph];
  if (above.block !== 'prose' || below.block !== 'prose' || !areNeighbours(first, second)) return false;
  // Lines of one Markdown paragraph may be wrapped anywhere.
  if (language === 'markdown' && above.gap.lineBreaks < 2) return false;
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

/** Nothing but blanks stands between the two. */
function areNeighbours(first: PlacedParagraph, second: PlacedParagraph): boolean {
  return first.base + first.paragraph.gap.end === second.base + second.paragraph.line.start;
}

function one({ first, second }: Break): Slip<Id> {
  return {
    span: lastWords(first),
    message: ['broken', { next: second.paragraph.text.slice(0, 6) }],
    fixes: [{ title: ['fixOne'], safe: false, edits: [joint(first, second)] }],
  };
}

function together(breaks: readonly Break[]): Slip<Id> {
  const { first } = breaks[0]!;
  const fix: SlipFix<Id> = {
    title: ['fixAll', { count: breaks.length }],
    safe: false,
    edits: breaks.map((each) => joint(each.first, each.second)),
  };
  const related = breaks.slice(1, 30).map((each) => ({ span: lastWords(each.first), message: ['here'] as const }));
  return { span: lastWords(first), message: ['all', { count: breaks.length }], related, fixes: [fix] };
}

function lastWords(first: PlacedParagraph) {
  const end = first.paragraph.text.length;
  return locate(first, { start: end - 4, end });
}

/** Takes out what stands between the last visible character of one line and the first of the next. */
function joint(first: PlacedParagraph, second: PlacedParagraph): TextEdit {
  return { span: { start: lastWords(first).end, end: locate(second, { start: 0, end: 1 }).start }, newText: '' };
}
