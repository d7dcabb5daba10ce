import type { Relation } from '../../figures/relations/relation.js';
import type { PlacedSpan } from '../../paragraph/placed.js';
import { question } from '../../questions/question.js';
import { announcedLists } from './announced-lists.js';

/** Announced counts and their lists, which may stand in several paragraphs. */
export const countRelations = question('relations of counts', { announcedLists }, (given): readonly Relation<PlacedSpan>[] =>
  given.announcedLists.map(({ count, items, marks, miscount }) => ({
    kind: 'count',
    rule: 'count-vs-items',
    members: [{ role: 'announced', span: count.span }, ...marks.map((span) => ({ role: 'item' as const, span }))],
    holds: !miscount,
    arithmetic: `${miscount ? `${String(count.value)}≠` : ''}${String(items)}`,
  })),
);
