import { yearOf, type Day } from '../../../chinese/calendar.js';
import type { LawEntry, LawRevision } from '../../../dated/laws.js';
import type { LawMention } from '../../../mentions/law-mentions.js';

/** Since when the law that a mention means is public and in force; either may be unknown. */
export interface LawVersion {
  readonly promulgated: Day | undefined;
  readonly inForce: Day | undefined;
  /** It is a later version: before it the law was there, but another one. */
  readonly isRevision: boolean;
}

/** So long a law is called new. */
const YEARS_NEW = 3;

/** The version meant where a law is named in a sentence on a day at the latest; undefined where that cannot be told. */
export function versionOf({ entry, edition }: LawMention, day: Day): LawVersion | undefined {
  if (entry.type !== 'law') return undefined;
  const first = { promulgated: entry.enacted, inForce: entry.inForce, isRevision: false };
  if (isBefore(day, first)) return first;
  if (edition === undefined) return first;
  return edition === 'new' ? newVersion(entry, day) : versionOfYear(entry, edition);
}

/** 新修订的: the next one, unless another came into force shortly before. What is not listed may be that one. */
function newVersion({ enacted, inForce, revisions, revisionsKnownSince }: LawEntry, day: Day): LawVersion | undefined {
  const newSince = yearOf(day) - YEARS_NEW;
  const next = revisions.find((revision) => dayInForce(revision) > day);
  if (!next || revisionsKnownSince === undefined || revisionsKnownSince > newSince) return undefined;
  const earlier = [inForce ?? enacted, ...revisions.map(dayInForce)].filter((since) => since !== undefined && since <= day);
  return earlier.some((since) => since! >= `${newSince}${day.slice(4)}`) ? undefined : revised(next);
}

function versionOfYear({ enacted, revisions }: LawEntry, edition: number): LawVersion | undefined {
  const ofYear = revisions.filter(({ promulgated }) => yearOf(promulgated) === edition);
  const isAlsoFirst = enacted !== undefined && yearOf(enacted) === edition;
  return ofYear.length === 1 && !isAlsoFirst ? revised(ofYear[0]!) : undefined;
}

function revised({ promulgated, inForce }: LawRevision): LawVersion {
  return { promulgated, inForce: inForce ?? promulgated, isRevision: true };
}

function dayInForce({ promulgated, inForce }: LawRevision): Day {
  return inForce ?? promulgated;
}

function isBefore(day: Day, { promulgated, inForce }: LawVersion): boolean {
  const since = promulgated ?? inForce;
  return since !== undefined && day < since;
}
