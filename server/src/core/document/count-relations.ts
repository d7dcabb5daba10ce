import type { Relation } from '../facts/relation.js';
import { readAnnouncedLists } from './announced-lists.js';
import type { ReportDocument } from './report-document.js';

/** Announced counts and their lists, which may stand in several paragraphs. */
export function countRelations(document: ReportDocument): readonly Relation[] {
  return [...readAnnouncedLists(document)].map(({ at, count, items, marks, holds }) => ({
    kind: 'count',
    rule: 'count-vs-items',
    members: [
      { role: 'announced' as const, paragraph: at.paragraph, span: count.span },
      ...marks.map((mark) => ({ role: 'item' as const, paragraph: mark.at.paragraph, span: mark.span })),
    ],
    holds,
    arithmetic: `${holds ? '' : `${String(count.value)}≠`}${String(items)}`,
  }));
}
