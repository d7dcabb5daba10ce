import type { DateMention } from '../chinese/dates.js';
import { readDateLine } from './date-lines.js';
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
  /** The date stops before the day: 2025年1月. */
  readonly shortDate: DateMention | undefined;
  /** Websites and summaries often do without. */
  readonly isOptional: boolean;
  /** The paragraph that the sign-off belongs after. */
  readonly after: PlacedParagraph;
}

const SEARCHED = 30;
const UNDER_TITLE = 3;
const LONGEST_NAME = 24;
const SPOKEN = /^(?:各|尊敬|同志们)/u;
const PERSON = /^(?:述职人|述法人|报告人|汇报人|总结人|单位|签名)[：:]/u;

/** Undefined where nobody expects a sign-off: below a title without text, in a speech, in a plan, in a text without title. */
export function readSigning(document: ReportDocument): Signing | undefined {
  const { header, closing, body } = document;
  const title = header.titles[0]?.text;
  const after = closing.attachmentNote.at(-1) ?? body.at(-1);
  if (!title || !after || document.kind.signOff === 'none' || isSpoken(document) || isPlanTitle(title)) return undefined;
  const dateLine = closing.signOff.dateLine ?? findDateLine(document);
  const read = dateLine && readDateLine(dateLine.paragraph);
  return {
    isSigned:
      closing.signOff.issuers.length > 0 ||
      read?.name !== undefined ||
      isSignedUnderTitle(document) ||
      isSignedByPerson(document, dateLine),
    dateLine,
    shortDate: read?.form === 'short' ? read.mention : undefined,
    isOptional: document.publication === 'web' || document.kind.signOff === 'optional',
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
    const line = readDateLine(paragraph);
    return line !== undefined && line.form !== 'short';
  });
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
