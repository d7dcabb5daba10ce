import type { TableCell, TableFact, TableRow } from './tables.js';

/**
 * The two statutory tables of an annual report on government information that have to balance (format of 国办公开办函〔2021〕30号). Heads
 * are merged in them, and conversions repeat, drop or blank the merged cells; so rows are known by their words and by the figures at
 * their end, never by their place.
 */

/** What must be equal: the sum of some cells and the sum of others. */
export interface Balance {
  readonly kind: 'balance' | 'results' | 'row' | 'review';
  /** The column, the row or the group of columns that it is about, as the form calls it. */
  readonly label: string;
  readonly left: readonly FigureCell[];
  /** The last of them is the total that the report gives. */
  readonly right: readonly FigureCell[];
}

export interface FigureCell {
  readonly row: FigureRow;
  readonly column: string;
  readonly cell: TableCell;
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
/** All of these must be found before their sum is believed. */
const RESULTS: readonly RegExp[] = [/予以公开/u, /部分公开/u, /国家秘密/u, /不掌握/u, /信访举报/u, /逾期不补正/u];
/** A result that is split further; where it has figures of its own, they are a subtotal. */
const SPLIT_RESULT = /(?:不予公开|无法提供|不予处理|其他处理)$/u;

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

function resultColumns(rows: readonly ReadRow[], whole: ReadRow): readonly Balance[] {
  if (RESULTS.some((result) => !rows.some(({ label }) => result.test(label)))) return [];
  const isHead = ({ label, figures }: ReadRow): boolean => !figures || SPLIT_RESULT.test(label);
  if (rows.some((row) => isHead(row) && row.row.cells.some(({ value, empty }) => value !== undefined && !empty))) return [];
  return columns('results', rows.filter((row) => !isHead(row)), [whole]); // prettier-ignore
}

function acrossRow({ label, figures }: ReadRow): readonly Balance[] {
  return figures ? [{ kind: 'row', label, left: figures.slice(0, -1), right: figures.slice(-1) }] : [];
}

/** 结果维持＋结果纠正＋其他结果＋尚未审结＝总计, three times side by side. */
export function readReviewBalances({ rows }: TableFact): readonly Balance[] {
  const head = rows.findIndex(isOutcomeHead);
  return head < 0 ? [] : rows.slice(head + 1).flatMap((row) => outcomesOf(row, rows[head]!));
}

function isOutcomeHead({ cells }: TableRow): boolean {
  const labels = outcomeLabels(cells);
  return (
    labels.length > 0 &&
    labels.length % OUTCOMES.length === 0 &&
    labels.every(({ label }, at) => OUTCOMES[at % OUTCOMES.length]!.test(label))
  );
}

function outcomeLabels(cells: readonly TableCell[]): readonly { readonly label: string; readonly at: number }[] {
  return cells.map(({ text }, at) => ({ label: text.replace(NOISE, ''), at })).filter(({ label }) => label !== '');
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
  return Array.from({ length: labels.length / OUTCOMES.length }, (_, group) => {
    const own = figures.slice(group * OUTCOMES.length, (group + 1) * OUTCOMES.length);
    const label = labels.length === REVIEWS.length * OUTCOMES.length ? REVIEWS[group]! : REVIEWS_TOGETHER;
    return { kind: 'review' as const, label, left: own.slice(0, -1), right: own.slice(-1) };
  });
}
