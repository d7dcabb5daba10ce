import { checkText, type DocumentLanguage, type OutlineNode, type Report, type Span } from '../../server/src/core/index.js';

/** A report with one year changed, as a slip of the pen would. */
export interface Fault {
  /** What was changed, and by how much. */
  readonly name: string;
  readonly text: string;
  /** The four digits. */
  readonly changed: Span;
}

interface YearPlace {
  readonly name: string;
  /** Where the four digits stand. */
  readonly at: number;
  readonly shifts: readonly (-1 | 1)[];
}

interface Clean {
  readonly text: string;
  readonly report: Report;
  readonly year: number;
  readonly lines: readonly Line[];
}

interface Line {
  readonly words: string;
  readonly start: number;
}

/** All years of a consistent report whose change a careful reader would see from the text alone, each changed once. */
export function faultsOf(text: string, language: DocumentLanguage): readonly Fault[] {
  const report = checkText(text, language);
  const year = report.reportYear;
  if (year === undefined) return [];
  const clean = { text, report, year, lines: linesOf(text) };
  const readers = [titleYear, leadYear, headingYears, planYears, signingYear, deliveryYear, numberYear, datedSentences, planPeriods];
  return readers.flatMap((read) => read(clean)).flatMap(({ name, at, shifts }) => shifts.map((by) => faultAt(text, name, at, by)));
}

function faultAt(text: string, name: string, at: number, by: -1 | 1): Fault {
  const wrong = String(Number(text.slice(at, at + 4)) + by);
  return {
    name: `${name}${by > 0 ? '+1' : '−1'}`,
    text: text.slice(0, at) + wrong + text.slice(at + 4),
    changed: { start: at, end: at + 4 },
  };
}

/** Lead or headings contradict it; without them the date of signing does, if the year told of has then not come to its end. */
function titleYear(clean: Clean): readonly YearPlace[] {
  const { text, report, year } = clean;
  if (!report.title) return [];
  const at = report.title.start + text.slice(report.title.start, report.title.end).indexOf(`${year}年`);
  if (at < report.title.start) return [];
  if (leadPlace(clean) !== undefined || headingYears(clean).length > 0) return [{ name: '标题', at, shifts: [-1, 1] }];
  return signed(clean)?.startsWith(String(year + 1)) ? [{ name: '标题', at, shifts: [1] }] : [];
}

function leadYear(clean: Clean): readonly YearPlace[] {
  const at = leadPlace(clean);
  return at !== undefined && titleNames(clean) ? [{ name: '首段', at, shifts: [-1, 1] }] : [];
}

/** The first words of a paragraph before the first heading: 2023年，我局…… */
function leadPlace({ report, year, lines }: Clean): number | undefined {
  const from = report.title?.end ?? 0;
  const to = report.outline[0]?.span.start ?? 0;
  const lead = lines.find(({ words, start }) => start >= from && start < to && words.startsWith(`${year}年，`));
  return lead?.start;
}

function headingYears({ report, year }: Clean): readonly YearPlace[] {
  return report.outline.flatMap((node) => yearIn(node, year, '各节标题'));
}

function planYears({ report, year, lines }: Clean): readonly YearPlace[] {
  const headings = report.outline.flatMap((node) => yearIn(node, year + 1, '安排标题'));
  const plan = report.outline.findLast(({ name }) => /下一|下步|安排|打算|计划|思路/u.test(name));
  const opening = plan && lines.find(({ words, start }) => start > plan.nameSpan.end && start < plan.span.end && words !== '');
  const isDated = opening?.words.startsWith(`${year + 1}年，`) === true;
  return [...headings, ...(isDated ? [{ name: '安排首句', at: opening.start, shifts: [-1, 1] as const }] : [])];
}

/** A heading that names the year and no other: a reader compares it with those around. */
function yearIn({ name, nameSpan }: OutlineNode, year: number, place: string): readonly YearPlace[] {
  const years = [...name.matchAll(/\d{4}(?=年)/gu)];
  const offset = years.length === 1 && Number(years[0]![0]) === year ? years[0]!.index : undefined;
  const isApart = offset !== undefined && /(?:^|[和及])$/u.test(name.slice(0, offset).replace(/^.{1,4}[、．.]/u, ''));
  return offset === undefined || !isApart || /以来|反馈|督察/u.test(name)
    ? []
    : [{ name: place, at: nameSpan.start + offset, shifts: [-1, 1] }];
}

function signingYear(clean: Clean): readonly YearPlace[] {
  const { report, text } = clean;
  const date = signed(clean);
  if (!report.signOff || date === undefined) return [];
  const at = text.lastIndexOf(date, report.signOff.end);
  return titleNames(clean) ? [{ name: '落款', at, shifts: [-1, 1] }] : [];
}

function signed({ report, text }: Clean): string | undefined {
  return report.signOff && /\d{4}年\d{1,2}月\d{1,2}日/u.exec(text.slice(report.signOff.start, report.signOff.end))?.[0];
}

/** （2025年1月8日在……会议上）, where headings name the years. */
function deliveryYear(clean: Clean): readonly YearPlace[] {
  const note = clean.lines.find(({ words }) => /^[（(]\d{4}年\d{1,2}月\d{1,2}日在/u.test(words));
  const isSure = headingYears(clean).length > 0 && planYears(clean).length > 0;
  return note && isSure ? [{ name: '题注', at: note.start + 1, shifts: [-1, 1] }] : [];
}

function numberYear(clean: Clean): readonly YearPlace[] {
  const { lines, report } = clean;
  const number = lines.find(({ words, start }) => start < (report.title?.start ?? 0) && /〔\d{4}〕\d+号$/u.test(words));
  return number && signed(clean) !== undefined
    ? [{ name: '文号', at: number.start + number.words.indexOf('〔') + 1, shifts: [-1, 1] }]
    : [];
}

const MET = /(?<year>\d{4})年\d{1,2}月\d{1,2}日[，,]?[^，。；]{0,8}(?:召开|举办|举行)了?[^，。；]{2,}(?:会议?|班)。/gu;
const KNEW = /(?<year>\d{4})年\d{1,2}月，(?:组织|带头|扎实|依据|依照)[^。]*(?:学习|宣讲|开展|《)[^。]*。/gu;
const STAGE = /(?<year>\d{4})年是(?:实施)?“[^”]{2,4}”[^。，]{0,6}(?:之年|第.年)/gu;

const PLAN_YEARS = /(?<=“[十八][^”]{0,2}五?”[^（。]{0,8}（)\d{4}(?=—\d{4}年）)/gu;

/** What was done on a day is not done a year later, what was learnt of is not known a year before, a plan's stage is of one year. */
function datedSentences({ text, report, year }: Clean): readonly YearPlace[] {
  const place = (name: string, pattern: RegExp, shifts: YearPlace['shifts']): readonly YearPlace[] =>
    [...text.slice(0, report.bodyEnd).matchAll(pattern)]
      .filter(({ groups }) => Number(groups!['year']) === year)
      .map(({ index }) => ({ name, at: index, shifts }));
  return [...place('会议日期', MET, [1]), ...place('学习、办案日期', KNEW, [-1, 1]), ...place('规划阶段', STAGE, [-1, 1])];
}

/** “八五”普法规划（2021—2025年） */
function planPeriods({ text }: Clean): readonly YearPlace[] {
  return [...text.matchAll(PLAN_YEARS)].map(({ index }) => ({ name: '规划期', at: index, shifts: [-1, 1] }));
}

function titleNames({ text, report, year }: Clean): boolean {
  return report.title !== undefined && text.slice(report.title.start, report.title.end).includes(`${year}年`);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = /^[\s\u3000]*/u.exec(line)![0].length;
    lines.push({ words: line.slice(indent).trimEnd(), start: start + indent });
    start += line.length + 1;
  }
  return lines;
}
