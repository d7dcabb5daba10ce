import type { DateMention } from '../chinese/dates.js';
import { withoutBlanks } from '../text/blanks.js';
import { readDateLine } from '../paragraph/date-lines.js';
import { isOrganName } from '../paragraph/organ-names.js';
import { header } from './title.js';
import { BEFORE_ALL, BEHIND_ALL, type Place } from '../paragraph/place.js';
import { locate, within, type PlacedParagraph, type PlacedSpan, type Stretch } from '../paragraph/placed.js';
import type { Lines } from '../questions/lines.js';
import { lines, linesWith, question } from '../questions/question.js';

/** Who signed, and when. Source: 条例第九条（十一）（十二）; GB/T 9704—2012 7.3.5. */
export interface SignOff {
  readonly issuers: readonly { readonly name: string; readonly at: PlacedParagraph; readonly span: PlacedSpan }[];
  readonly date: SigningDate | undefined;
  /** The line of the date, be it complete or without its day. */
  readonly dateLine: PlacedParagraph | undefined;
}

export interface SigningDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly at: PlacedParagraph;
  /** The date as written, in the document. */
  readonly span: PlacedSpan;
  readonly yearSpan: PlacedSpan;
  readonly mention: DateMention;
}

/** What follows the body. */
export interface Closing {
  readonly signOff: SignOff;
  /** Where the first line stands that is no body any more. */
  readonly bodyEnd: Place;
  /** 抄送 and 印发 lines. Source: GB/T 9704—2012 7.4. */
  readonly imprint: readonly PlacedParagraph[];
  /** 附件：1.××× before the signature. */
  readonly attachmentNote: readonly PlacedParagraph[];
}

const SEARCHED = 14;
const MOST_ATTACHMENT_LINES = 12;
const IMPRINT = /^(?:抄送|抄报|主送|分送|印发)[：:]?|\d日\s?印发?$|^[（(]?(?:联系人|此件|公开方式|信息公开)/u;
const ATTACHMENT_NOTE = /^附件?[：:]|^附件[1-9一二三四五六七八九十]?$/u;
const ATTACHMENT_ITEM = /^[1-9][0-9]?[.．、].{2,60}$/u;
const FILE_NAME = /\.(?:docx?|wps|pdf|txt|xlsx?|md)$/iu;
const WEB = /^(?:来源|信息来源|责任编辑|编辑|发布|打印|分享|扫一扫|相关|浏览)/u;
/** 报告单位：××局, as forms have it. */
const SIGNER_LABEL = /^(?:(?:报告|填报|发文|制发|报送|上报|落款)?(?:单位|机关|部门)|署名)[：:]\s*/u;
const SIGNED_NAME = /[（(](?:盖章|公章|代章|印章)[）)]/gu;

/** Lines with a date and hardly anything else, be it complete or not. */
export const dateLines = linesWith('date lines', (paragraph) => readDateLine(paragraph) !== undefined);
const imprintLines = linesWith('lines of an imprint', ({ text }) => IMPRINT.test(text));

export const closing = question('closing', { lines, header, dateLines, imprintLines }, (given): Closing => {
  const bodyStart = given.header.bodyStart;
  /** Among the last lines; which words most of them hold is of no account. */
  const last: Stretch = { from: Math.max(given.lines.placeOf(-SEARCHED) ?? BEFORE_ALL, bodyStart) as Place, to: BEHIND_ALL };
  const dateAt =
    lastDateLine(within(given.dateLines, last), given.lines) ??
    signedPair(within(given.dateLines, { from: bodyStart, to: BEHIND_ALL }), given.lines, bodyStart);
  const imprint = within(given.imprintLines, last);
  const issuers = issuersAbove(dateAt, last, given.lines, bodyStart);
  const signOff = issuers[0]?.at.place ?? dateAt?.place;
  const attachmentNote = attachmentsAbove(signOff ?? BEHIND_ALL, given.lines, bodyStart);
  return {
    signOff: { issuers, date: dateAt && readSigningDate(dateAt), dateLine: dateAt },
    bodyEnd: attachmentNote[0]?.place ?? signOff ?? imprint[0]?.place ?? BEHIND_ALL,
    imprint,
    attachmentNote,
  };
});

/** The last line of its own that is a date, among the last lines. */
function lastDateLine(last: readonly PlacedParagraph[], of: Lines): PlacedParagraph | undefined {
  return last.findLast((placed) => isFullDate(placed) || isShortDate(placed, of));
}

/** Where attachments follow the signature: the last date line with an organ's name right above it. */
function signedPair(dated: readonly PlacedParagraph[], of: Lines, bodyStart: Place): PlacedParagraph | undefined {
  return dated.findLast((placed) => {
    const above = isFullDate(placed) ? of.above(placed.place) : undefined;
    return above && above.place >= bodyStart && isOrganName(signedName(above));
  });
}

function isFullDate({ paragraph }: PlacedParagraph): boolean {
  return readDateLine(paragraph)?.form === 'full';
}

/** 2025年1月 is a date of signing right below the organ's name, or at the very end. */
function isShortDate({ place, paragraph }: PlacedParagraph, of: Lines): boolean {
  const line = readDateLine(paragraph);
  if (line?.form !== 'short') return false;
  const [above, below] = [of.above(place), of.below(place)];
  if (line.name || (above && isOrganName(signedName(above)))) return true;
  return line.mention?.month !== undefined && (!below || IMPRINT.test(below.paragraph.text));
}

/** Up from the line of the date, or from the last line of the body where there is none. */
function issuersAbove(dateLine: PlacedParagraph | undefined, last: Stretch, of: Lines, bodyStart: Place): SignOff['issuers'] {
  const own = dateLine && readDateLine(dateLine.paragraph)?.name;
  if (own) return [{ name: withoutBlanks(dateLine.paragraph.slice(own)), at: dateLine, span: locate(dateLine, own) }];
  const issuers: SignOff['issuers'][number][] = [];
  let at = dateLine ? of.above(dateLine.place) : lastBodyCandidate(last, of);
  while (at && at.place >= bodyStart && issuers.length < 4) {
    const name = signedName(at);
    if (!isOrganName(name) || at.paragraph.heading?.ordinal || at.paragraph.block === 'table-row') break;
    issuers.unshift({ name, at, span: locate(at, { start: labelEnd(at), end: at.paragraph.text.length }) });
    at = of.above(at.place);
  }
  return issuers;
}

function signedName(placed: PlacedParagraph): string {
  return withoutBlanks(placed.paragraph.text.slice(labelEnd(placed))).replace(SIGNED_NAME, '');
}

function labelEnd({ paragraph }: PlacedParagraph): number {
  return SIGNER_LABEL.exec(paragraph.text)?.[0].length ?? 0;
}

/** The last line that is neither imprint, file name nor a web page's footer. */
function lastBodyCandidate({ from, to }: Stretch, of: Lines): PlacedParagraph | undefined {
  for (let at = of.above(to); at && at.place >= from; at = of.above(at.place)) {
    const { text } = at.paragraph;
    if (!IMPRINT.test(text) && !FILE_NAME.test(text) && !WEB.test(text)) return at;
  }
  return undefined;
}

function attachmentsAbove(before: Place, of: Lines, bodyStart: Place): readonly PlacedParagraph[] {
  const above: PlacedParagraph[] = [];
  let at = of.above(before);
  while (at && at.place >= bodyStart && above.length < MOST_ATTACHMENT_LINES) {
    above.unshift(at);
    if (ATTACHMENT_NOTE.test(at.paragraph.text)) return above;
    if (!ATTACHMENT_ITEM.test(at.paragraph.text)) break;
    at = of.above(at.place);
  }
  return [];
}

function readSigningDate(at: PlacedParagraph): SigningDate | undefined {
  const mention = readDateLine(at.paragraph)?.mention;
  if (!mention?.yearSpan || mention.year === undefined || mention.month === undefined || mention.day === undefined) return undefined;
  const { year, month, day } = mention;
  return { year, month, day, at, span: locate(at, mention.span), yearSpan: locate(at, mention.yearSpan), mention };
}

/** Where the body stands. */
export const body = question('body', { header, closing }, (given): Stretch => ({
  from: given.header.bodyStart,
  to: given.closing.bodyEnd,
}));
