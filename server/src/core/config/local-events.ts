import { rowReader, tableLines, type DatedRow } from '../dated/dated-rows.js';
import { readEvent, type LocalEvents } from '../dated/events.js';
import { daysInMonth } from '../chinese/calendar.js';
import { phraseKey } from '../text/phrase-matcher.js';
import { readPhrases, type PhraseProblem } from '../text/phrase-notation.js';
import { nearest } from './nearest.js';
import { quoted, toldProblems } from './told-problems.js';

/** A workspace's own table of dated knowledge, as its file `.hegao/events.tsv` has it. */
export interface LocalEventsTable {
  readonly events: LocalEvents;
  readonly problems: readonly LocalEventsProblem[];
}

export interface LocalEventsProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What a column may be called, in Chinese or as in the tables that come with Hegao. */
const COLUMNS: Readonly<Record<string, string>> = {
  名称: 'label', 词语: 'phrases', 开始日期: 'from', 预告日期: 'announced', 截止日期: 'until', 起止年份: 'years', 现用说法: 'replaced_by', 用途: 'use',
  前面须有: 'only_after', 前面不接: 'not_after', 后面不接: 'not_before', 备注: 'note', 来源: 'source', 编号: 'id', 种类: 'kind', 已核实: 'verified', 核对日期: 'reviewed',
}; // prettier-ignore
const KNOWN = Object.values(COLUMNS);
const MANDATORY = ['名称', '词语', '开始日期'] as const;
const USES = ['anachronism', 'stale', 'period'];

/**
 * Reads a workspace's own table: columns parted by tabs and named in the first line, one event a line, lines beginning with # left out. A row with a
 * mistake is left out and told; the others count.
 */
export function readLocalEvents(text: string): LocalEventsTable {
  const [head, ...lines] = tableLines(text);
  if (!head) return { events: [], problems: [] };
  const { columns, problem } = readHead(head.text);
  if (problem !== undefined) return { events: [], problems: [{ line: head.line, message: problem }] };
  const read = rowReader(columns);
  const events: LocalEvents[number][] = [];
  const problems: LocalEventsProblem[] = [];
  const known = new Map<string, number>();
  for (const { line, text: written } of lines) {
    const row = read(trimmed(written));
    const message = rowProblem(row) ?? repetition(row, line, known);
    if (message === undefined) events.push(localEvent(row));
    else problems.push({ line, message });
  }
  return {
    events,
    problems: toldProblems(
      problems,
      (problem) => problem,
      ({ line }, message) => ({ line, message }),
    ),
  };
}

function trimmed(line: string): string {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .join('\t');
}

function readHead(line: string): { readonly columns: readonly string[]; readonly problem?: string } {
  const written = trimmed(line).split('\t');
  const columns = written.map((name) => COLUMNS[name] ?? name);
  if (!line.includes('\t')) return { columns, problem: '首行应写列名，列与列之间用制表符（Tab 键）隔开，例如：名称、词语、开始日期。' };
  const stranger = written.find((_, index) => !KNOWN.includes(columns[index]!));
  if (stranger !== undefined) {
    const alike = [...Object.keys(COLUMNS), ...KNOWN].filter((name) => [...stranger].some((letter) => name.includes(letter)));
    const close = nearest(stranger, alike);
    return { columns, problem: `没有名为${quoted(stranger)}的列${close === undefined ? '' : `，是否指“${close}”`}。` };
  }
  const missing = MANDATORY.find((name) => !columns.includes(COLUMNS[name]!));
  if (missing !== undefined) return { columns, problem: `缺少“${missing}”列。` };
  return { columns };
}

const PHRASE_PROBLEMS: Readonly<Record<PhraseProblem, string>> = {
  empty: '“词语”里有空的一项，去掉多余的竖线 |。',
  short: '“词语”至少两个字，一个字的到处都是。',
  bracket: '“词语”里的半角括号没有配对，或者套叠了。',
  many: '“词语”代表的说法太多，请分成几行。',
};

function rowProblem(row: DatedRow): string | undefined {
  for (const name of MANDATORY) if (row.cell(COLUMNS[name]!) === '') return `“${name}”没有写。`;
  const { problem } = readPhrases(row.cell('phrases'));
  if (problem) return PHRASE_PROBLEMS[problem];
  for (const name of ['开始日期', '预告日期', '截止日期']) {
    const day = row.cell(COLUMNS[name]!);
    if (day !== '' && !isDay(day)) return `“${name}”应写成 2024-07-18 这样的日期，不是${quoted(day)}。`;
  }
  const [announced, from, until] = [row.optional('announced'), row.cell('from'), row.optional('until')];
  if (announced !== undefined && announced > from) return '“预告日期”晚于“开始日期”。';
  if (until !== undefined && from > until) return '“开始日期”晚于“截止日期”。';
  const years = row.cell('years');
  if (years !== '' && !areYears(years)) return `“起止年份”应写成 2021-2025 这样，不是${quoted(years)}。`;
  const use = row
    .optional('use')
    ?.split(';')
    .find((one) => !USES.includes(one));
  return use === undefined ? undefined : `“用途”只能是 ${USES.join('、')}，几项用分号隔开，不是${quoted(use)}。`;
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text)?.map(Number) ?? [];
  return year !== undefined && month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysInMonth(year, month!);
}

function areYears(text: string): boolean {
  const [, first, last] = /^(\d{4})-(\d{4})$/u.exec(text) ?? [];
  return first !== undefined && first <= last!;
}

function repetition(row: DatedRow, line: number, known: Map<string, number>): string | undefined {
  const guards = ['only_after', 'not_after', 'not_before'].map((column) => row.cell(column)).join('\t');
  const keys = readPhrases(row.cell('phrases')).phrases.map((phrase) => `${phraseKey(phrase)}\t${guards}`);
  const first = keys.map((key) => known.get(key)).find((earlier) => earlier !== undefined);
  if (first !== undefined) return `“词语”与第${first}行重复。`;
  for (const key of keys) known.set(key, line);
  return undefined;
}

/** What a row may be held against follows from what is written in it, unless it says so itself. Whoever writes a row vouches for it. */
function localEvent(row: DatedRow): LocalEvents[number] {
  const pattern = readEvent(row);
  const { until, years, uses } = pattern.value;
  const implied = ['anachronism' as const, ...(until && !years ? ['stale' as const] : []), ...(years ? ['period' as const] : [])];
  const own = row.optional('use') === undefined ? implied : uses;
  return { ...pattern, value: { ...pattern.value, uses: own, verified: row.cell('verified') !== 'N' } };
}
