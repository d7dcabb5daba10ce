/** The kinds of report, as data. Sources: domain table of sections; the legal bases stand with each kind. */

export const kindIds = [
  'rule-of-law-annual',
  'enforcement-annual',
  'gov-info-annual',
  'gov-work-report',
  'duty-law-report',
  'rectification-report',
  'work-summary',
  'general-report',
] as const;
export type KindId = (typeof kindIds)[number];

/** Identifies a section within its kind, for example `first-responsible`. */
export type SectionId = string;
