import type { YearPart } from '../../chinese/time-points.js';
import type { DateMention } from '../../chinese/dates.js';
import type { TimeMention } from '../../chinese/times.js';
import { inLineAt, locate, type Located, type PlacedSpan } from '../../paragraph/placed.js';
import type { LineClaim } from './line-claim.js';
import type { RoleId } from './roles.js';
import { partOf } from './year-parts.js';

/** What one place of a report says of its years. */
export interface YearClaim extends Omit<LineClaim, 'role' | 'span'> {
  readonly role: RoleId;
  readonly span: PlacedSpan;
  /** The year after is meant as well: 二、2025年形势预判. */
  readonly mayBeNext?: boolean;
  /** It stands in front matter, out of reach of edits. */
  readonly isElsewhere?: true;
  /** Where the half or quarter stands, that may be what is wrong. */
  readonly partSpan?: PlacedSpan;
}

/** Where the line names no year, the words themselves are the half or quarter. */
export function placed(place: Located['place'], { span: inLine, ...claim }: LineClaim): YearClaim {
  const span = inLineAt(place, inLine);
  return claim.part && claim.year === undefined ? { ...claim, span, partSpan: span } : { ...claim, span };
}

/** A year that a line names, with the part of it. */
export function claimOf(at: Located, mention: DateMention, role: RoleId): YearClaim {
  const { paragraph } = at;
  const time = paragraph.times.find(({ from }) => from.span.start === mention.span.start);
  const part = time && partOf(time);
  const words = paragraph.slice(part ? time.span : mention.span);
  const base = { role, year: mention.year, span: locate(at, mention.yearSpan!), words };
  return part ? { ...base, part, partSpan: partSpan(at, time, mention) } : base;
}

/** 上半年 without a year. */
export function partClaim(at: Located, time: TimeMention, part: YearPart, role: RoleId): YearClaim {
  const span = locate(at, time.span);
  return { role, year: undefined, span, words: at.paragraph.slice(time.span), part, partSpan: span };
}

/** What stands behind the year: 上半年 of 2024年上半年. */
function partSpan(at: Located, { span }: TimeMention, { yearSpan }: DateMention): PlacedSpan {
  const { text } = at.paragraph;
  const behindYear = text.indexOf('年', yearSpan!.end) + 1;
  return locate(at, { start: behindYear, end: span.end });
}

/** The last year of 2021—2023年. */
export function lastYearOf(at: Located, { until, span, yearSpan }: DateMention, role: RoleId): YearClaim | undefined {
  if (until === undefined) return undefined;
  const start = at.paragraph.text.indexOf(String(until), yearSpan!.end);
  if (start < 0 || start >= span.end) return undefined;
  return { role, year: until, span: locate(at, { start, end: start + String(until).length }), words: at.paragraph.slice(span) };
}
