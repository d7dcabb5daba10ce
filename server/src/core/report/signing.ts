import type { DateMention } from '../chinese/dates.js';
import { readDateLine } from '../paragraph/date-lines.js';
import { isOrganName } from '../paragraph/organ-names.js';
import { BEFORE_ALL, BEHIND_ALL } from '../paragraph/place.js';
import { within, type PlacedParagraph, type Stretch } from '../paragraph/placed.js';
import type { Lines } from '../questions/lines.js';
import { facts, lines, question } from '../questions/question.js';
import type { KindDefinition } from '../kinds/kinds.js';
import { kind } from './detect-kind.js';
import { publication } from './publication.js';
import { body, closing, dateLines, type Closing } from './sign-off.js';
import { withoutBlanks } from '../text/blanks.js';
import { header, isPlanTitle, type Header } from './title.js';

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

const personLines = facts('lines of a person who signs', (paragraph) => (paragraph.find(PERSON) ? true : undefined));

/** Undefined where nobody expects a sign-off: below a title without text, in a speech, in a plan, in a text without title. */
export const signing = question(
  'signing',
  { header, closing, body, kind, publication, dateLines, personLines, lines },
  (given): Signing | undefined => {
    const { header: head, closing: end, kind: definition, lines: of } = given;
    const title = head.titles[0]?.text;
    const after = end.attachmentNote.at(-1) ?? lastOfBody(given.body, of);
    if (!title || !after || isUnsigned(definition, end) || isSpoken(head) || isPlanTitle(title)) return undefined;
    const last: Stretch = { from: of.placeOf(-SEARCHED) ?? BEFORE_ALL, to: BEHIND_ALL };
    const dateLine = end.signOff.dateLine ?? findDateLine(within(given.dateLines, last), head);
    const byPerson = within(given.personLines, last).length > 0;
    const read = dateLine && readDateLine(dateLine.paragraph);
    return {
      isSigned:
        end.signOff.issuers.length > 0 || read?.name !== undefined || isSignedUnderTitle(head, of) || byPerson || isNamed(dateLine, of),
      dateLine,
      shortDate: read?.form === 'short' ? read.mention : undefined,
      isOptional: given.publication === 'web' || definition.signOff !== 'expected',
      isDated: dateLine !== undefined || (head.deliveryNote?.paragraph.dates.length ?? 0) > 0,
      after,
    };
  },
);

/** A form that nobody has to sign may be signed; then it is signed in full. */
function isUnsigned({ signOff, years }: KindDefinition, end: Closing): boolean {
  return signOff === 'none' && (years === 'delivery' || end.signOff.issuers.length === 0);
}

function lastOfBody({ from, to }: Stretch, of: Lines): PlacedParagraph | undefined {
  const last = of.above(to);
  return last && last.place >= from ? last : undefined;
}

function isSpoken({ deliveryNote, recipient }: Header): boolean {
  const note = deliveryNote?.paragraph.text ?? '';
  return /会/u.test(note) || (recipient !== undefined && SPOKEN.test(recipient.paragraph.text));
}

function findDateLine(dated: readonly PlacedParagraph[], { bodyStart }: Header): PlacedParagraph | undefined {
  return dated.findLast(({ place, paragraph }) => place >= bodyStart && readDateLine(paragraph)?.form !== 'short');
}

/** Summaries often name their organ below the title instead. */
function isSignedUnderTitle({ titles, bodyStart }: Header, of: Lines): boolean {
  const title = titles.at(-1)!.lines.at(-1)!;
  let line = of.below(title.place);
  for (let left = UNDER_TITLE; line && left > 0; line = of.below(line.place)) {
    if (isOrganName(withoutBlanks(line.paragraph.text))) return true;
    if (line.place >= bodyStart) left--;
  }
  return false;
}

/** A person's name stands beside the date. */
function isNamed(dateLine: PlacedParagraph | undefined, of: Lines): boolean {
  if (!dateLine) return false;
  return [of.above(dateLine.place), of.below(dateLine.place)].some((placed) => placed !== undefined && couldBeName(placed));
}

function couldBeName({ paragraph: { text, heading } }: PlacedParagraph): boolean {
  return withoutBlanks(text).length <= LONGEST_NAME && !heading?.ordinal && !/[。；，：！,;:]|^附件|^抄送/u.test(text);
}
