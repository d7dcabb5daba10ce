import { readDocumentNumbers, type DocumentNumber } from '../chinese/document-numbers.js';
import { readDates } from '../chinese/dates.js';
import { withArabicYears } from '../chinese/plain-digits.js';
import { withoutBlanks } from '../text/blanks.js';
import { isDateLine } from '../paragraph/date-lines.js';
import { isOrganName } from '../paragraph/organ-names.js';
import { BEFORE_ALL, behind, type Place } from '../paragraph/place.js';
import { fromTo, locateWhole, type PlacedParagraph, type PlacedSpan } from '../paragraph/placed.js';
import { lines, question } from '../questions/question.js';

/** A title over one to four lines. */
export interface Title {
  readonly lines: readonly PlacedParagraph[];
  /** All lines joined, every blank taken out. */
  readonly text: string;
  /** The same without the issuers: 综合执法局2024年工作总结 is no report on 执法. */
  readonly subject: string;
  readonly span: PlacedSpan;
  /** The organs that the title names as issuers. */
  readonly issuers: readonly string[];
}

/** What stands before the body. Source: 条例第九条; GB/T 9704—2012 7.2, 7.3.1, 7.3.2. */
export interface Header {
  /** The first is the title; a second one is a repetition that web pages and cover sheets bring along. */
  readonly titles: readonly Title[];
  readonly documentNumber: { readonly at: PlacedParagraph; readonly number: DocumentNumber } | undefined;
  readonly approver: PlacedParagraph | undefined;
  readonly recipient: PlacedParagraph | undefined;
  /** A date in brackets or a line below the title that tells when and where the report was delivered (题注). */
  readonly deliveryNote: PlacedParagraph | undefined;
  /** The body stands from here on. */
  readonly bodyStart: Place;
}

const SEARCHED = 24;
const SHORTEST_ISSUER = 4;
const LONGEST_TITLE_LINE = 80;
const SHORTEST_TITLE = 8;
const LONGEST_RECIPIENT = 60;
const LONGEST_FIRST_HALF = 40;
/** What a title ends with: the kind of document. */
const GENRE = /(?:报告|总结|汇报|年报|思路|计划|要点|打算|安排|情况|方案|意见|通知|通报|说明|小结)(?:[（(].{0,12}[）)])?$/u;
const ADDRESSED = /^(?:各|全体|尊敬|同志)/u;
const DELIVERY = /(?:大会|会议)(?:第.{1,4}次会议)?上$|^[（(].{0,30}\d{4}年.{0,30}[）)]$|^—+.{0,60}(?:会议|大会).{0,8}上?$/u;
const DOCUMENT_NUMBER_LINE = /^.{2,16}[〔[【（(﹝［〖]\d{2,4}/u;
const APPROVER = /签发人[：:]/u;
const TITLE_CONTINUES = /^(?:关于|\d{4}年|[二〇○]{2}|报告$|总结$)/u;
const BODY = /[。；]/u;

export const header = question('header', { lines }, (given): Header => {
  const scan = new HeaderScan();
  let line = given.lines.from(BEFORE_ALL);
  for (let count = 0; line && count < SEARCHED && scan.accept(line); count++) line = given.lines.below(line.place);
  return scan.header;
});

/** Walks down the first lines; `accept` tells whether the header may go on after the line. */
class HeaderScan {
  readonly #titles: Title[] = [];
  /** Lines that may turn out to be the first lines of a title. */
  #pending: PlacedParagraph[] = [];
  #documentNumber: Header['documentNumber'];
  #approver: PlacedParagraph | undefined;
  #recipient: PlacedParagraph | undefined;
  #deliveryNote: PlacedParagraph | undefined;
  #bodyStart: Place = BEFORE_ALL;

  get header(): Header {
    return {
      titles: this.#titles,
      documentNumber: this.#documentNumber,
      approver: this.#approver,
      recipient: this.#recipient,
      deliveryNote: this.#deliveryNote,
      bodyStart: this.#bodyStart,
    };
  }

  accept(placed: PlacedParagraph): boolean {
    const { text } = placed.paragraph;
    const compact = withoutBlanks(text);
    if (this.#titles.length === 0 && this.#acceptNumber(placed)) return this.#past(placed);
    if (this.#titles.length > 0 && (DELIVERY.test(compact) || isDateLine(placed.paragraph))) {
      this.#deliveryNote = placed;
      return this.#past(placed);
    }
    if (isRecipient(compact)) {
      this.#recipient = placed;
      this.#past(placed);
      return false;
    }
    if (placed.paragraph.heading?.ordinal || BODY.test(text) || compact.length > LONGEST_TITLE_LINE) return false;
    if (this.#titles.length > 0 && headsFirstSection(placed, compact, this.#titles[0]!)) return false;
    if (isTitleEnd(placed, compact)) {
      this.#addTitle(placed);
      return this.#past(placed);
    }
    this.#pending.push(placed);
    return true;
  }

  #past(placed: PlacedParagraph): true {
    this.#bodyStart = behind(placed.place);
    this.#pending = [];
    return true;
  }

  #acceptNumber(placed: PlacedParagraph): boolean {
    const { text } = placed.paragraph;
    if (APPROVER.test(text)) this.#approver = placed;
    const number = DOCUMENT_NUMBER_LINE.test(text)
      ? readDocumentNumbers(text).find(({ span }) => /^(?:[\s\u3000]|$)/u.test(text.slice(span.end)))
      : undefined;
    if (number) this.#documentNumber = { at: placed, number };
    return number !== undefined || this.#approver === placed;
  }

  #addTitle(last: PlacedParagraph): void {
    this.#titles.push(titleOf([...titleStart(this.#pending, last), last]));
  }
}

/** 县委、县政府： / 各位代表：. Source: GB/T 9704—2012 7.3.2. */
function isRecipient(compact: string): boolean {
  if (compact.length > LONGEST_RECIPIENT || !/[：:]$/u.test(compact)) return false;
  return compact
    .slice(0, -1)
    .split(/[、，,]/u)
    .every((name) => isOrganName(name) || ADDRESSED.test(name));
}

function isTitleEnd(placed: PlacedParagraph, compact: string): boolean {
  return (GENRE.test(compact) && !/[：:]/u.test(compact.slice(0, 8))) || placed.paragraph.heading?.depth === 1;
}

/** Below a whole title, ## 总体情况 or a line 基本情况 is the first heading, not the title once more. */
function headsFirstSection({ paragraph }: PlacedParagraph, compact: string, title: Title): boolean {
  if (!GENRE.test(title.text)) return false;
  return (
    (paragraph.heading?.depth ?? 0) > 1 ||
    (compact.length < SHORTEST_TITLE && GENRE.test(compact) && !/(?:报告|总结|汇报|年报)$/u.test(compact))
  );
}

/** The lines just above that belong to the title: issuers, and beginnings such as 关于……情况的. */
function titleStart(pending: readonly PlacedParagraph[], last: PlacedParagraph): readonly PlacedParagraph[] {
  const above: PlacedParagraph[] = [];
  let below = last;
  for (const placed of pending.toReversed()) {
    const text = withoutBlanks(placed.paragraph.text);
    if (above.length === 3) break;
    const startsTitle = TITLE_CONTINUES.test(withoutBlanks(below.paragraph.text));
    if (!(
      isOrganName(text) ||
      TITLE_CONTINUES.test(text) ||
      isFirstHalf(text) ||
      (startsTitle && text.length <= 30 && text.endsWith('的'))
    ))
      break;
    above.unshift(placed);
    below = placed;
  }
  return above;
}

/** ××局关于2024年度 / 法治政府建设情况的报告: broken by sense, wherever that is. */
function isFirstHalf(text: string): boolean {
  return text.length <= LONGEST_FIRST_HALF && !/[：:，,]/u.test(text) && (text.includes('关于') || /\d{4}年度?$/u.test(text));
}

function titleOf(written: readonly PlacedParagraph[]): Title {
  const texts = written.map((line) => withArabicYears(withoutBlanks(line.paragraph.text)));
  const text = texts.join('');
  const organs = written.slice(0, -1).flatMap((line) => issuersOn(line.paragraph.text));
  const issuers = organs.length > 0 ? organs : (issuersApart(written[0]!.paragraph.text) ?? issuerInTitle(text));
  return {
    lines: written,
    text,
    subject: text.startsWith(issuers.join('')) ? text.slice(issuers.join('').length) : text,
    span: fromTo(locateWhole(written[0]!), locateWhole(written.at(-1)!)),
    issuers,
  };
}

/** A line of its own: one name, be it written with blanks, or several set apart by them. */
function issuersOn(line: string): readonly string[] {
  const name = withArabicYears(withoutBlanks(line));
  if (!isOrganName(name)) return [];
  const apart = line.trim().split(/[\s\u3000]+/u);
  return apart.every((each) => each.length >= SHORTEST_ISSUER && isOrganName(each)) ? apart : [name];
}

/** 中共××镇委员会　××镇人民政府关于……: two names set apart by a blank. */
function issuersApart(line: string): readonly string[] | undefined {
  const names = line
    .slice(0, Math.max(line.indexOf('关于'), 0))
    .trim()
    .split(/[\s\u3000]+/u);
  return names.length > 1 && names.every(isOrganName) ? names : undefined;
}

/** ××县司法局关于……的报告, ××县2024年……报告: the words before 关于 or before the year. */
function issuerInTitle(title: string): readonly string[] {
  const year = readDates(title)[0]?.span.start;
  const about = title.indexOf('关于');
  if (about === 0) return [];
  const ends = [about, year ?? -1].filter((end) => end > 0);
  if (ends.length === 0) return [];
  const issuer = title.slice(0, Math.min(...ends));
  return isOrganName(issuer) ? [issuer] : [];
}

const PLAN = /(?:计划|要点|方案|安排|思路|打算|意见|通知)$/u;
const ACCOUNT = /总结|报告|情况|汇报/u;

/** 计划, 要点, 方案 tell of what is to be done: they account for no past year and are signed in other ways. */
export function isPlanTitle(title: string): boolean {
  return PLAN.test(title) && !ACCOUNT.test(title);
}
