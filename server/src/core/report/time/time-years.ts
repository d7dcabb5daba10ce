import type { TimePoint, YearName, YearPart } from '../../chinese/time-points.js';

/** What the surroundings of a time tell about years. */
export interface YearContext {
  readonly where: 'account' | 'plan';
  /** The year that the report is about. */
  readonly reportYear: number | undefined;
  /** The year that its plan is for. */
  readonly planYear: number | undefined;
  readonly signing: { readonly year: number; readonly month: number } | undefined;
  /** 今年 is the year of delivery. */
  readonly isDelivered: boolean;
  /** The year that the heading of the section names. */
  readonly anchor: number | undefined;
}

/** The years that a point may be in, the likeliest first; empty where nothing tells. `earlier` is the year named before it. */
export function yearsOfPoint({ year, part }: TimePoint, earlier: number | undefined, context: YearContext): readonly number[] {
  if (!year) return distinct([earlier, ...unnamedYears(context), ...signingYear(context, part)]);
  return distinct(NAMED[year.by](year, earlier, context, part));
}

type Candidates = readonly (number | undefined)[];

const NAMED: {
  readonly [By in YearName['by']]: (
    name: YearName,
    earlier: number | undefined,
    context: YearContext,
    part: YearPart | undefined,
  ) => Candidates;
} = {
  number: (name) => [name.by === 'number' ? name.year : undefined],
  writing: (name, _earlier, context, part) => yearsOfWriting(context, part).map((base) => plus(base, offsetOf(name))),
  report: (name, _earlier, context) => reportYears(offsetOf(name), context),
  mention: (name, earlier, context) => [plus(earlier ?? context.anchor ?? context.reportYear, offsetOf(name))],
};

/** Which year 今年 may be. By convention it is the report year in an account, though the report be signed in the year after. */
function yearsOfWriting(context: YearContext, part: YearPart | undefined): Candidates {
  const { where, reportYear, planYear, signing, isDelivered } = context;
  if (isDelivered) return [plus(reportYear, 1)];
  if (where === 'plan') return signing ? [signing.year] : [planYear, reportYear];
  return [reportYear, ...(signing ? signingYear(context, part) : [plus(reportYear, 1)])];
}

/** 上一年度 may be the report year, seen from the day of signing. */
function reportYears(offset: number, { where, reportYear, planYear, isDelivered }: YearContext): Candidates {
  if (offset > 0) return [plus(reportYear, 1), planYear];
  if (offset === 0) return where === 'plan' ? [planYear, reportYear] : [reportYear, ...(isDelivered ? [plus(reportYear, 1)] : [])];
  return where === 'plan' ? [reportYear, plus(reportYear, -1)] : [plus(reportYear, -1), reportYear];
}

function unnamedYears({ where, anchor, reportYear, planYear, isDelivered }: YearContext): Candidates {
  if (where === 'plan') return [planYear, anchor, reportYear];
  return [anchor, reportYear, ...(isDelivered ? [plus(reportYear, 1)] : [])];
}

/** What is told without a year may have happened in the year of signing, as far as that has come. */
function signingYear({ signing }: YearContext, part: YearPart | undefined): Candidates {
  if (!signing || !part) return [signing?.year];
  const isLong = part.lastMonth - part.firstMonth > LONGEST_BEGUN;
  return (isLong ? part.lastMonth : part.firstMonth) <= signing.month ? [signing.year] : [];
}

/** A quarter may be told of when it has begun, a half or a year not before its end. */
const LONGEST_BEGUN = 2;

function offsetOf(name: YearName): number {
  return name.by === 'number' ? 0 : name.offset;
}

function plus(year: number | undefined, offset: number): number | undefined {
  return year === undefined ? undefined : year + offset;
}

function distinct(years: Candidates): readonly number[] {
  return [...new Set(years)].filter((year) => year !== undefined);
}
