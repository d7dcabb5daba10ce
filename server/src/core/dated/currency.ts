import type { Day } from '../chinese/calendar.js';
import { currentUntil } from './dated-tables.js';

/** A sort of dated knowledge, and until when nothing of it is missing. */
export interface KnowledgeEnd {
  /** As users call it. */
  readonly name: string;
  readonly until: Day;
}

/** What ages. Former names of organs do not: no new ones come up for years. */
const KNOWLEDGE: readonly KnowledgeEnd[] = [
  { name: '法律法规', until: earliest(currentUntil.laws, currentUntil['superseded-laws']) },
  { name: '会议和提法', until: earliest(currentUntil.events, currentUntil.plenums) },
];

/** What came out between the end of a table and the day cannot be known from it. */
export function knowledgeEndingBefore(day: Day): readonly KnowledgeEnd[] {
  return KNOWLEDGE.filter(({ until }) => until < day);
}

function earliest(one: Day, other: Day): Day {
  return one < other ? one : other;
}
