import type { RuleId } from '../../messages/messages.js';

/**
 * What a mention of a year says by the place that it stands in. `report`: the year told of. `next`: the one after it, or the rest of the year of
 * which a part is told. `later`: that or later. `ahead`: a time that is not over at the signing. `past`: one that has come by then. `signing`: the
 * year of signing.
 */
type Expectation = 'report' | 'next' | 'later' | 'ahead' | 'past' | 'signing' | 'nothing';

export interface Role {
  readonly expects: Expectation;
  /** What it costs to hold that it is wrong: how seldom it is off in published reports. */
  readonly weight: number;
  /** Claims of one pool together weigh no more than three, however many they are. */
  readonly pool?: 'facts' | 'deadlines' | 'deeds';
  /** Who words it where it is off; those without a rule vote and are not told. */
  readonly rule?: YearRuleId;
  readonly severity?: 'error' | 'warning';
}

export type YearRuleId = Extract<
  RuleId,
  | 'report-year-mismatch'
  | 'plan-year-not-next'
  | 'stale-deadline'
  | 'doc-number-year'
  | 'future-date'
  | 'sign-date-before-year-end'
  | 'sign-date-late'
>;

const ACCOUNT = { expects: 'report', rule: 'report-year-mismatch', severity: 'error' } as const;
const PLAN = { expects: 'next', rule: 'plan-year-not-next', severity: 'error' } as const;
const DEADLINE = { expects: 'ahead', rule: 'stale-deadline', severity: 'warning', pool: 'deadlines' } as const;
const DEED = { expects: 'past', rule: 'future-date', severity: 'warning', pool: 'deeds' } as const;
const NUMBER = { expects: 'signing', rule: 'doc-number-year', severity: 'warning' } as const;

/** Counted on 353 published reports. */
const ROLES_BY_ID = {
  title: { ...ACCOUNT, weight: 4 },
  lead: { ...ACCOUNT, weight: 3 },
  announced: { ...ACCOUNT, weight: 3 },
  heading: { ...ACCOUNT, weight: 3 },
  /** 统计期限自…起至…止 has two of them. */
  statistics: { ...ACCOUNT, weight: 1.5 },
  /** In front matter, or a headline above the title. */
  titleAgain: { ...ACCOUNT, weight: 2, severity: 'warning' },
  attached: { ...ACCOUNT, weight: 2, severity: 'warning' },
  since: { ...ACCOUNT, weight: 1, severity: 'warning' },
  fact: { ...ACCOUNT, weight: 1, severity: 'warning', pool: 'facts' },
  partOfYear: { ...ACCOUNT, weight: 1, severity: 'warning' },
  opening: { expects: 'report', weight: 0.5, pool: 'facts' },
  /** A month or a day of it. */
  dated: { expects: 'report', weight: 0.75, pool: 'facts' },
  /** Moves along where the whole report does. */
  mention: { expects: 'nothing', weight: 0 },
  titlePlan: { ...PLAN, weight: 2 },
  announcedPlan: { ...PLAN, weight: 2 },
  planHeading: { ...PLAN, weight: 3 },
  planLead: { ...PLAN, weight: 2 },
  promise: { ...PLAN, expects: 'later', weight: 1.5, severity: 'warning' },
  deadline: { ...DEADLINE, weight: 1 },
  task: { ...DEADLINE, weight: 0.8 },
  deed: { ...DEED, weight: 1 },
  figures: { ...DEED, weight: 1 },
  ownNumber: { ...NUMBER, weight: 2 },
  imprint: { ...NUMBER, weight: 2 },
  /** Counts where it is the report's own title, or one of its attachments. */
  cited: { expects: 'nothing', weight: 0 },
  citedNumber: { expects: 'past', weight: 1, rule: 'doc-number-year', severity: 'warning', pool: 'deeds' },
} as const satisfies Readonly<Record<string, Role>>;

export type RoleId = keyof typeof ROLES_BY_ID;
export const ROLES: Readonly<Record<RoleId, Role>> = ROLES_BY_ID;

/** What it costs to hold that the date of signing is wrong. */
export const SIGNING_WEIGHT = 3;
export const MOST_OF_A_POOL = 3;
/** Two slips that have nothing to do with each other, one in the text and one in the date of signing. */
export const INDEPENDENT = 2.5;
/** From here on a reading is so much cheaper than the next that the other one need not be offered. */
export const CLEAR = 2;
/** A deadline lies in the year planned for rather than later. */
export const FAR_DEADLINE = 0.15;
