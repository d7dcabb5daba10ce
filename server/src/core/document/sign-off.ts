import type { DateMention } from '../chinese/dates.js';
import { withoutBlanks } from '../text/blanks.js';
import type { Span } from '../text/span.js';
import { readDateLine } from './date-lines.js';
import { isOrganName } from './organ-names.js';
import { locate, type PlacedParagraph } from './placed.js';

/** Who signed, and when. Source: 条例第九条（十二）（十三）; GB/T 9704—2012 7.3.5. */
export interface SignOff {
  readonly issuers: readonly { readonly name: string; readonly at: PlacedParagraph; readonly span: Span }[];
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
  readonly span: Span;
  readonly yearSpan: Span;
  readonly mention: DateMention;
}

/** What follows the body. */
export interface Closing {
  readonly signOff: SignOff;
  /** The index of the first paragraph that is no body any more. */
  readonly bodyEnd: number;
  /** 抄送 and 印发 lines. Source: GB/T 9704—2012 7.4. */
  readonly imprint: readonly PlacedParagraph[];
  /** 附件：1.××× before the signature. */
  readonly attachmentNote: readonly PlacedParagraph[];
}

const SEARCHED = 14;
const IMPRINT = /^(?:抄送|抄报|主送|分送|印发)[：:]?|\d日\s?印发?$|^[（(]?(?:联系人|此件|公开方式|信息公开)/u;
const ATTACHMENT_NOTE = /^附件?[：:]|^附件[1-9一二三四五六七八九十]?$/u;
const ATTACHMENT_ITEM = /^[1-9][0-9]?[.．、].{2,60}$/u;
const FILE_NAME = /\.(?:docx?|wps|pdf|txt|xlsx?|md)$/iu;
const WEB = /^(?:来源|信息来源|责任编辑|编辑|发布|打印|分享|扫一扫|相关|浏览)/u;
/** 报告单位：××局, as forms have it. */
const SIGNER_LABEL = /^(?:(?:报告|填报|发文|制发|报送|上报|落款)?(?:单位|机关|部门)|署名)[：:]\s*/u;
const SIGNED_NAME = /[（(](?:盖章|公章|代章|印章)[）)]/gu;

export function readClosing(paragraphs: readonly PlacedParagraph[], bodyStart: number): Closing {
  const body = paragraphs.slice(bodyStart);
  const dateAt = lastDateLine(paragraphs, body) ?? signedPair(body);
  const imprint = body.slice(-SEARCHED).filter((placed) => IMPRINT.test(placed.paragraph.text));
  const last = dateAt?.index ?? lastBodyCandidate(body);
  const issuers = issuersAbove(paragraphs, last, bodyStart, dateAt !== undefined);
  const firstOfSignOff = issuers[0]?.at.index ?? dateAt?.index;
  const attachmentNote = attachmentsAbove(paragraphs, firstOfSignOff ?? paragraphs.length, bodyStart);
  return {
    signOff: { issuers, date: dateAt && readSigningDate(dateAt), dateLine: dateAt },
    bodyEnd: attachmentNote[0]?.index ?? firstOfSignOff ?? imprint[0]?.index ?? paragraphs.length,
    imprint,
    attachmentNote,
  };
}

/** The last line of its own that is a date, among the last lines. */
function lastDateLine(paragraphs: readonly PlacedParagraph[], body: readonly PlacedParagraph[]): PlacedParagraph | undefined {
  return body.slice(-SEARCHED).findLast((placed) => isFullDate(placed) || isShortDate(placed, paragraphs));
}

/** Where attachments follow the signature: the last date line with an organ's name right above it. */
function signedPair(body: readonly PlacedParagraph[]): PlacedParagraph | undefined {
  return body.findLast((placed, at) => isFullDate(placed) && at > 0 && isOrganName(signedName(body[at - 1]!)));
}

function isFullDate({ paragraph }: PlacedParagraph): boolean {
  return readDateLine(paragraph)?.form === 'full';
}

/** 2025年1月 is a date of signing right below the organ's name, or at the very end. */
function isShortDate(placed: PlacedParagraph, paragraphs: readonly PlacedParagraph[]): boolean {
  const line = readDateLine(placed.paragraph);
  if (line?.form !== 'short') return false;
  const [above, below] = [paragraphs[placed.index - 1], paragraphs[placed.index + 1]];
  if (line.name || (above && isOrganName(signedName(above)))) return true;
  return line.mention?.month !== undefined && (!below || IMPRINT.test(below.paragraph.text));
}

function issuersAbove(paragraphs: readonly PlacedParagraph[], last: number, bodyStart: number, dated: boolean): SignOff['issuers'] {
  const dateLine = dated ? paragraphs[last] : undefined;
  const own = dateLine && readDateLine(dateLine.paragraph)?.name;
  if (own) return [{ name: withoutBlanks(dateLine.paragraph.slice(own)), at: dateLine, span: locate(dateLine, own) }];
  const issuers: SignOff['issuers'][number][] = [];
  for (let index = dated ? last - 1 : last; index >= bodyStart && issuers.length < 4; index--) {
    const at = paragraphs[index]!;
    const name = signedName(at);
    if (!isOrganName(name) || at.paragraph.heading?.ordinal || at.paragraph.block === 'table-row') break;
    issuers.unshift({ name, at, span: locate(at, { start: labelEnd(at), end: at.paragraph.text.length }) });
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
function lastBodyCandidate(body: readonly PlacedParagraph[]): number {
  const found = body
    .slice(-SEARCHED)
    .findLast(({ paragraph: { text } }) => !IMPRINT.test(text) && !FILE_NAME.test(text) && !WEB.test(text));
  return found?.index ?? -1;
}

function attachmentsAbove(paragraphs: readonly PlacedParagraph[], before: number, bodyStart: number): readonly PlacedParagraph[] {
  for (let index = before - 1; index >= Math.max(bodyStart, before - 12); index--) {
    const { text } = paragraphs[index]!.paragraph;
    if (ATTACHMENT_NOTE.test(text)) return paragraphs.slice(index, before);
    if (!ATTACHMENT_ITEM.test(text)) break;
  }
  return [];
}

function readSigningDate(at: PlacedParagraph): SigningDate | undefined {
  const mention = readDateLine(at.paragraph)?.mention;
  if (!mention?.yearSpan || mention.year === undefined || mention.month === undefined || mention.day === undefined) return undefined;
  const { year, month, day } = mention;
  return { year, month, day, at, span: locate(at, mention.span), yearSpan: locate(at, mention.yearSpan), mention };
}
