import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** 发文字号: ×府发〔2023〕3号. Spans are offsets into the text read. Source: GB/T 9704—2012 7.2.5. */
export interface DocumentNumber {
  /** From the opening bracket to 号: what the standard fixes the form of. */
  readonly span: Span;
  /** Agency code as written: ×府发. */
  readonly agencyCode: string;
  /** As written between the brackets; two digits where the year is cut short. */
  readonly year: string;
  readonly yearSpan: Span;
  readonly serial: number;
  /** As written. */
  readonly text: string;
  /** As the standard writes it. */
  readonly standard: string;
  /** In what the writing differs from the standard. */
  readonly faults: readonly DocumentNumberFault[];
}

export type DocumentNumberFault = 'brackets' | 'short-year' | 'year-word' | 'ordinal-word' | 'zero-padding' | 'blank';

const NUMBER =
  /(?<open>[〔[【（(﹝［〖])(?<inside>[ \u3000]?)(?<year>\d{4}|\d{2})(?<word>年?)[ \u3000]?(?<close>[〕\]】）)﹞］〗])(?<gap>[ \u3000]{0,2})(?<ordinal>第?)[ \u3000]?(?<serial>\d{1,4})(?<blank>[ \u3000]?)号(?![线楼院台机房桥码口店门车井])/gu;
const CODE = /[\p{Script=Han}×]{2,16}$/u;
const LONGEST_CODE = 16;
/** The last sign of an official document's agency code. Where another bracket stands, only such a code tells a document number. */
const AGENCY =
  /(?:发|函|字|办|文|委|党|政|纪|呈|报|规|法|司|财|建|教|人|组|宣|会|通|复|任|督|审|环|农|水|交|工|商|安|应急|监|局|厅|部|电|密|议|决)$/u;
/** Orders, announcements and case files are numbered by rules of their own: 令第8号, 罚〔2023〕第3号, （2023）川01民终3号. */
const OTHER_SERIES =
  /(?:令|公告|通告|公报|罚|罚字|罚决字?|处罚|处罚字|罚告字?|许可|许|许字|强|强字|听|听字|证|证字|仲|仲字|复决字?|行复|复字|初字|终字|执字|刑字|民字|行字|赔字|立字|案字)$/u;

export function readDocumentNumbers(text: string): readonly DocumentNumber[] {
  if (!text.includes('号')) return [];
  const found: DocumentNumber[] = [];
  for (const match of matchesOf(NUMBER, text)) {
    const agencyCode = CODE.exec(text.slice(Math.max(0, match.index - LONGEST_CODE), match.index).trimEnd())?.[0];
    if (agencyCode === undefined || OTHER_SERIES.test(agencyCode)) continue;
    const { open, close, inside, year, serial } = match.groups!;
    if (!(open === '〔' && close === '〕') && !AGENCY.test(agencyCode)) continue;
    const yearStart = match.index + open!.length + inside!.length;
    const fullYear = year!.length === 2 ? `20${year!}` : year!;
    found.push({
      span: { start: match.index, end: match.index + match[0].length },
      agencyCode,
      year: year!,
      yearSpan: { start: yearStart, end: yearStart + year!.length },
      serial: Number(serial),
      text: match[0],
      standard: `〔${fullYear}〕${Number(serial)}号`,
      faults: faultsOf(match),
    });
  }
  return found;
}

function faultsOf({ 0: text, groups }: RegExpExecArray): readonly DocumentNumberFault[] {
  const { open, close, year, word, ordinal, serial } = groups!;
  const faults: readonly (readonly [DocumentNumberFault, boolean])[] = [
    ['brackets', open !== '〔' || close !== '〕'],
    ['short-year', year!.length === 2],
    ['year-word', word !== ''],
    ['ordinal-word', ordinal !== ''],
    ['zero-padding', serial!.startsWith('0') && Number(serial) > 0],
    ['blank', /[ \u3000]/u.test(text)],
  ];
  return faults.filter(([, present]) => present).map(([fault]) => fault);
}
