import type { PlacedTableCell, TableFact, TableRow } from '../../paragraph/table-rows.js';

/**
 * The two statutory tables of an annual report on government information that have to balance (format of 国办公开办函〔2021〕30号). Heads
 * are merged in them, and conversions repeat, drop or blank the merged cells; so rows are known by their words and by the figures at
 * their end, never by their place.
 */

/** What must be equal: the sum of some cells and the sum of others. */
export interface Balance {
  readonly kind: 'balance' | 'results' | 'split' | 'row' | 'review';
  /** The column, the row or the group of columns that it is about, as the form calls it. */
  readonly label: string;
  readonly left: readonly FigureCell[];
  /** The last of them is the total that the report gives. */
  readonly right: readonly FigureCell[];
}

export interface FigureCell {
  readonly row: FigureRow;
  readonly column: string;
  readonly cell: PlacedTableCell;
}

export interface FigureRow {
  readonly row: TableRow;
  readonly label: string;
}

const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const;
const REVIEWS = ['行政复议', '未经复议直接起诉', '复议后起诉'] as const;
const REVIEWS_TOGETHER = '行政复议、行政诉讼';
const OUTCOMES: readonly RegExp[] = [/^(?:结果)?维持$/u, /^(?:结果)?纠正$/u, /^其他(?:结果)?$/u, /^(?:尚)?未审结$/u, /^(?:总计|合计)$/u];
const NOISE = /<br[ ]*\/?>|[\s*]/gu;
const RECEIVED = /本年新收/u;
const CARRIED_IN = /上年结转/u;
const RESULTS_TOTAL = /总计$/u;
const CARRIED_OUT = /结转下年/u;
/** The six results, and how many kinds the form names of each; since 2021 the last one has kinds as well. */
const RESULTS: readonly { readonly name: RegExp; readonly kinds: number }[] = [
  { name: /予以公开/u, kinds: 1 },
  { name: /部分公开/u, kinds: 1 },
  { name: /不予公开/u, kinds: 8 },
  { name: /无法提供/u, kinds: 3 },
  { name: /不予处理/u, kinds: 5 },
  { name: /其他处理/u, kinds: 2 },
];
/** 1.属于国家秘密 */
const KIND = /(?<!\d)\d[.．、]/u;

export function readRequestBalances({ rows }: TableFact): readonly Balance[] {
  const read = rows.map(readFigures);
  const at = (label: RegExp, from = 0): number => read.findIndex((row, index) => index >= from && label.test(row.label));
  const received = at(RECEIVED);
  if (received < 0) return [];
  const carriedIn = at(CARRIED_IN, received + 1);
  const total = at(RESULTS_TOTAL, carriedIn + 1);
  const carriedOut = at(CARRIED_OUT, total + 1);
  if (carriedIn < 0 || total < 0 || carriedOut < 0) return [];
  const [first, second, whole, rest] = [read[received]!, read[carriedIn]!, read[total]!, read[carriedOut]!];
  return [
    ...columns('balance', [first, second], [rest, whole]),
    ...resultColumns(read.slice(carriedIn + 1, total), whole),
    ...read.slice(received, carriedOut + 1).flatMap(acrossRow),
  ];
}

interface ReadRow extends FigureRow {
  /** One for each kind of applicant and their total; undefined where the row does not hold as many. */
  readonly figures: readonly FigureCell[] | undefined;
}

function readFigures(row: TableRow): ReadRow {
  const { cells } = row;
  const split = Math.max(0, cells.length - APPLICANTS.length);
  const last = cells.slice(split);
  const isFull = split > 0 && last.every(({ value }) => value !== undefined);
  const words = (isFull ? cells.slice(0, split) : cells).filter(({ value }) => value === undefined);
  const label = words.map(({ text }) => text.replace(NOISE, '')).join('');
  const figureRow = { row, label };
  const figures =
    isFull && words.length > 0 ? last.map((cell, index) => ({ row: figureRow, column: APPLICANTS[index]!, cell })) : undefined;
  return { row, label, figures };
}

function columns(kind: Balance['kind'], left: readonly ReadRow[], right: readonly ReadRow[]): readonly Balance[] {
  if ([...left, ...right].some(({ figures }) => !figures)) return [];
  return APPLICANTS.map((label, index) => ({
    kind,
    label,
    left: left.map(({ figures }) => figures![index]!),
    right: right.map(({ figures }) => figures![index]!),
  }));
}

/** Each result is told in a row of its own, or split into its kinds, or both: then its row is their sum. */
function resultColumns(rows: readonly ReadRow[], whole: ReadRow): readonly Balance[] {
  const results = RESULTS.map(({ name, kinds }) => resultOf(rows, name, kinds));
  const parts = results.map(({ own, kinds }) => (own ? [own] : kinds));
  if (parts.some((part) => part.length === 0)) return [];
  return [
    ...results.flatMap(({ own, kinds }) => (own && kinds.length > 0 ? columns('split', kinds, [own]) : [])),
    ...columns('results', parts.flat(), [whole]),
  ];
}

/** A result and the kinds that it is split into. */
function resultOf(
  rows: readonly ReadRow[],
  name: RegExp,
  least: number,
): { readonly own: ReadRow | undefined; readonly kinds: readonly ReadRow[] } {
  const start = rows.findIndex(({ label }) => name.test(label));
  const isNext = ({ label }: ReadRow, at: number): boolean =>
    at > start && !name.test(label) && RESULTS.some((result) => result.name.test(label));
  const next = rows.findIndex(isNext);
  const told = (start < 0 ? [] : rows.slice(start, next < 0 ? undefined : next)).filter(({ figures }) => figures);
  const kinds = told.filter(({ label }) => KIND.test(label));
  const head = told.find(({ label }) => !KIND.test(label));
  const isSplit = kinds.length >= least;
  const isTold = head?.figures!.some(({ cell }) => !cell.empty) ?? false;
  return { own: isTold || !isSplit ? head : undefined, kinds: isSplit ? kinds : [] };
}

function acrossRow({ label, figures }: ReadRow): readonly Balance[] {
  return figures ? [{ kind: 'row', label, left: figures.slice(0, -1), right: figures.slice(-1) }] : [];
}

/** 结果维持＋结果纠正＋其他结果＋尚未审结＝总计, three times side by side, or once in each of three rows. */
export function readReviewBalances({ rows }: TableFact): readonly Balance[] {
  const head = rows.findIndex(({ cells }) => outcomeLabels(cells).length > 0);
  return head < 0 ? [] : rows.slice(head + 1).flatMap((row) => outcomesOf(row, rows[head]!));
}

interface OutcomeLabel {
  readonly label: string;
  readonly at: number;
}

/** None where the row is no head of outcomes. What the rows are named by may stand before. */
function outcomeLabels(cells: readonly PlacedTableCell[]): readonly OutcomeLabel[] {
  const labels = cells.map(({ text }, at) => ({ label: text.replace(NOISE, ''), at })).filter(({ label }) => label !== '');
  const first = Math.max(0, labels.findIndex(({ label }) => OUTCOMES[0]!.test(label))); // prettier-ignore
  const outcomes = labels.slice(first);
  const isHead =
    first <= 1 &&
    outcomes.length > 0 &&
    outcomes.length % OUTCOMES.length === 0 &&
    outcomes.every(({ label }, at) => OUTCOMES[at % OUTCOMES.length]!.test(label));
  return isHead ? outcomes : [];
}

function outcomesOf(row: TableRow, head: TableRow): readonly Balance[] {
  const labels = outcomeLabels(head.cells);
  const sameGrid = row.cells.length === head.cells.length;
  if (!sameGrid && row.cells.length !== labels.length) return [];
  const figures = labels.map(({ label, at }, index) => ({
    row: { row, label: '' },
    column: label,
    cell: row.cells[sameGrid ? at : index]!,
  }));
  if (figures.some(({ cell }) => cell.value === undefined) || figures.every(({ cell }) => cell.empty)) return [];
  const name = row.cells.find(({ value }) => value === undefined)?.text.replace(NOISE, '') ?? REVIEWS_TOGETHER;
  return Array.from({ length: labels.length / OUTCOMES.length }, (_, group) => {
    const own = figures.slice(group * OUTCOMES.length, (group + 1) * OUTCOMES.length);
    const label = labels.length === REVIEWS.length * OUTCOMES.length ? REVIEWS[group]! : name;
    return { kind: 'review' as const, label, left: own.slice(0, -1), right: own.slice(-1) };
  });
}
