import { yearOf } from '../../../chinese/calendar.js';
import type { TimeMention } from '../../../chinese/times.js';
import type { Span } from '../../../text/span.js';
import { planRolesIn, planWith, type PlanRole } from './plan-years.js';
import type { PlacedParagraph } from '../../../paragraph/placed.js';
import { readingsOf, type Timeline } from '../../../report/time/timeline.js';
import { sentenceAt } from '../../../paragraph/sentences.js';

/** A year that a report gives a place in a plan where it cannot be: 2023年是“十四五”开局之年. */
export interface WrongPlanClaim extends PlanRole {
  readonly at: PlacedParagraph;
  /** The words that name the year. */
  readonly mention: TimeMention;
  readonly year: number;
  /** The words themselves carry the year. */
  readonly isWritten: boolean;
}

export function wrongPlanClaims(timeline: Timeline, at: PlacedParagraph): readonly WrongPlanClaim[] {
  return planRolesIn(at.paragraph).flatMap((claim) => {
    const mention = yearSaidOf(at, claim);
    const told = mention && timeline.intervalOf(at, mention);
    if (!told) return [];
    const years = readingsOf(told).map(({ from }) => yearOf(from));
    const isPossible = years.some((year) => fits(claim, year));
    return isPossible ? [] : [{ ...claim, at, mention, year: years[0]!, isWritten: told.decidedBy === 'written' }];
  });
}

function fits({ role, plan: { first, last } }: PlanRole, year: number): boolean {
  if (role === 'first') return year === first;
  if (role === 'last') return year === last;
  return role === 'middle' ? first < year && year < last : year === first + role - 1;
}

/** 2023年是…、2023年，是…，也是…: the year that the sentence says this of. */
function yearSaidOf({ paragraph }: PlacedParagraph, { span }: PlanRole): TimeMention | undefined {
  const { text, times, sentences } = paragraph;
  const sentence = sentenceAt(sentences, span.start);
  const mention = times.findLast((time) => sentence.start <= time.span.start && time.span.end <= span.start && !isSpanOfYears(time));
  if (!mention || !isYear(mention)) return undefined;
  const between = text.slice(mention.span.end, span.start);
  const clauseStart = Math.max(...COMMAS.map((mark) => between.lastIndexOf(mark))) + 1;
  const clause = between.slice(clauseStart);
  const link = clauseStart === 0 ? SAID_AT_ONCE : SAID_LATER;
  const isSaid = link.test(clause) || (clause === '' && clauseStart === 1);
  return isSaid && !ONLY_NEAR.test(clause) ? mention : undefined;
}

const COMMAS = ['，', ',', '；', '：'];
const SAID_AT_ONCE = /^.{0,14}(?:是|为|系|正值|恰逢|适逢).{0,40}$/u;
const SAID_LATER = /^(?:既|也|又|更|还|同时|正){0,3}(?:是|系|正值|恰逢|适逢|作为)/u;
const ONLY_NEAR = /谋划|衔接|迎接|迎来|准备|冲刺|承接|距|面向|展望|奠定|基础|良好|临近|即将/u;

/** “十四五”时期, 2021—2023年 */
function isSpanOfYears({ from: { year } }: TimeMention): boolean {
  return year?.by === 'number' && year.first !== undefined;
}

function isYear({ from: { year, part }, to, sense, compared, quoted }: TimeMention): boolean {
  return year !== undefined && !part && !to && sense === 'at' && !compared && !quoted;
}

/** The one way to mend a claim, where only one fits: the plan whose first or last year it is, or what that year is in this plan. */
export function repairOf({
  at,
  plan,
  role,
  name,
  roleSpan,
  year,
}: WrongPlanClaim): { readonly span: Span; readonly words: string } | undefined {
  const other = role === 'first' || role === 'last' ? planWith(role, year, plan) : undefined;
  if (other) return { span: name, words: other.name };
  const words = roleOf(year - plan.first, at.paragraph.slice(roleSpan));
  return words === undefined ? undefined : { span: roleSpan, words };
}

function roleOf(offset: number, written: string): string | undefined {
  if (offset < 0 || offset > 4) return undefined;
  if (written.startsWith('第')) return `第${'一二三四五'[offset]}年`;
  return offset === 0 ? '开局之年' : offset === 4 ? '收官之年' : undefined;
}
