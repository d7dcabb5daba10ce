import { keptByParagraph } from '../document/kept.js';
import { growthRelations } from './growth-relations.js';
import { ratioRelations } from './ratio-relations.js';
import type { Relation } from './relation.js';
import { sumRelations } from './sum-relations.js';

/** The relations within one paragraph that are read without doubt, in the order of their first figures. */
export const relationsIn = keptByParagraph((paragraph): readonly Relation[] =>
  [...sumRelations(paragraph), ...ratioRelations(paragraph), ...growthRelations(paragraph)].sort(
    (a, b) => a.members[0]!.span.start - b.members[0]!.span.start,
  ),
);
