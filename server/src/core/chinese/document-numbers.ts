import type { Span } from '../text/span.js';

/** 发文字号: ×府发〔2023〕3号. Spans are offsets into the text read. Source: GB/T 9704—2012 7.2.5. */
export interface DocumentNumber {
  readonly span: Span;
  /** Agency code as written: ×府发. */
  readonly agencyCode: string;
  /** As written between the brackets; two digits where the year is cut short. */
  readonly year: string;
  readonly yearSpan: Span;
  readonly serial: number;
  /** As the standard writes it. */
  readonly standard: string;
}

const NUMBER =
  /(?<code>[\p{Script=Han}×]{2,14}?)(?<open>[〔[【（(﹝［〖])(?<year>\d{4}|\d{2})(?:年)?(?<close>[〕\]】）)﹞］〗])(?<gap>\s?)(?<ordinal>第?)(?<serial>\d{1,4})(?<end>\s?号)/gu;
/** The signs of an official document's agency code; a court's case number (2023)川01民终3号 and an order 令第8号 are written otherwise. */
const AGENCY = /(?:发|函|字|办|文|委|党|政|纪|令|呈|报|规|法|司|财|建|教|人|组|宣|会|通|复|任|督|审|环|农|水|交|工|商|安|应急|监|执|局|厅|部)$/u;

export function readDocumentNumbers(text: string): readonly DocumentNumber[] {
  if (!text.includes('号')) return [];
  const found: DocumentNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { code, open, year, serial } = match.groups!;
    if (!AGENCY.test(code!)) continue;
    const yearStart = match.index + code!.length + open!.length;
    const fullYear = year!.length === 2 ? `20${year}` : year!;
    found.push({
      span: { start: match.index + code!.length, end: match.index + match[0].length },
      agencyCode: code!,
      year: year!,
      yearSpan: { start: yearStart, end: yearStart + year!.length },
      serial: Number(serial),
      standard: `〔${fullYear}〕${Number(serial)}号`,
    });
  }
  return found;
}
