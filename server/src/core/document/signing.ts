import { isOrganName } from './organ-names.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { withoutBlanks } from '../text/blanks.js';
import { isPlanTitle } from './title.js';

/** How far a report is signed. Placeholders count as signed: that they are left is another matter. */
export interface Signing {
  readonly isSigned: boolean;
  /** The line of the signing date, complete or not. */
  readonly dateLine: PlacedParagraph | undefined;
  readonly isDated: boolean;
  /** Websites often do without. */
  readonly isOptional: boolean;
  /** The paragraph that the sign-off belongs after. */
  readonly after: PlacedParagraph;
}

const SEARCHED = 30;
const UNDER_TITLE = 3;
const LONGEST_NAME = 24;
/** 2025年1月5日, 2025年×月×日, 2025年1月,　年　月　日. */
const DATE_AT_END = /[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$/u;
const DATE = /^[（(]?[\d〇零○一二三四五六七八九十×xX_＿]{0,4}年.{0,6}月.{0,4}[）)]?$/u;
const SPOKEN = /^(?:各|尊敬|同志们)/u;
const PERSON = /^(?:述职人|述法人|报告人|汇报人|总结人|单位|签名)[：:]/u;

/** Undefined where nobody expects a sign-off: below a title without text, in a speech, in a plan, in a text without title. */
export function readSigning(document: ReportDocument): Signing | undefined {
  const { header, closing, body } = document;
  const title = header.titles[0]?.text;
  const after = closing.attachmentNote.at(-1) ?? body.at(-1);
  if (!title || !after || document.kind.signOff === 'none' || isSpoken(document) || isPlanTitle(title)) return undefined;
  const dateLine = closing.signOff.date?.at ?? findDateLine(document);
  return {
    isSigned:
      closing.signOff.issuers.length > 0 ||
      (dateLine !== undefined && isNamedBesideDate(dateLine)) ||
      isSignedUnderTitle(document) ||
      isSignedByPerson(document, dateLine),
    dateLine,
    isOptional: document.publication === 'web',
    isDated: dateLine !== undefined || (header.deliveryNote?.paragraph.dates.length ?? 0) > 0,
    after,
  };
}

function isSpoken({ header }: ReportDocument): boolean {
  const note = header.deliveryNote?.paragraph.text ?? '';
  return /会/u.test(note) || (header.recipient !== undefined && SPOKEN.test(header.recipient.paragraph.text));
}

function findDateLine({ paragraphs, header }: ReportDocument): PlacedParagraph | undefined {
  const from = Math.max(header.bodyStart, paragraphs.length - SEARCHED);
  return paragraphs.slice(from).findLast(({ paragraph }) => {
    const compact = withoutBlanks(paragraph.text);
    return (compact.length <= LONGEST_NAME && DATE.test(compact)) || isNamedBesideDate({ paragraph });
  });
}

/** ××县司法局　2025年1月20日 on one line. */
function isNamedBesideDate({ paragraph }: Pick<PlacedParagraph, 'paragraph'>): boolean {
  const compact = withoutBlanks(paragraph.text);
  return DATE_AT_END.test(compact) && isOrganName(compact.replace(DATE_AT_END, '').replace(/[，,]$/u, ''));
}

/** Summaries often name their organ below the title instead. */
function isSignedUnderTitle({ paragraphs, header: { titles, bodyStart } }: ReportDocument): boolean {
  const below = titles.at(-1)!.lines.at(-1)!.index + 1;
  return paragraphs.slice(below, bodyStart + UNDER_TITLE).some(({ paragraph }) => isOrganName(withoutBlanks(paragraph.text)));
}

function isSignedByPerson({ paragraphs }: ReportDocument, dateLine: PlacedParagraph | undefined): boolean {
  if (paragraphs.slice(-SEARCHED).some(({ paragraph }) => paragraph.find(PERSON) !== undefined)) return true;
  if (!dateLine) return false;
  return [paragraphs[dateLine.index - 1], paragraphs[dateLine.index + 1]].some((placed) => placed !== undefined && couldBeName(placed));
}

function couldBeName({ paragraph: { text, heading } }: PlacedParagraph): boolean {
  return withoutBlanks(text).length <= LONGEST_NAME && !heading?.ordinal && !/[。；，：！,;:]|^附件|^抄送/u.test(text);
}
