import { keptByParagraph } from '../document/kept.js';
import { conversionRelations } from './conversion-relations.js';
import { growthRelations } from './growth-relations.js';
import { partRelations } from './part-relations.js';
import { ratioRelations } from './ratio-relations.js';
import type { Relation } from './relation.js';
import { sumRelations } from './sum-relations.js';

/** The relations within one paragraph that are read without doubt, in the order of their first figures. */
export const relationsIn = keptByParagraph((paragraph): readonly Relation[] => {
  const stated = [sumRelations, ratioRelations, growthRelations, conversionRelations].flatMap((read) => read(paragraph));
  // That a part is no greater than its whole goes without saying where a sum or a percentage is made of the two.
  const limits = partRelations(paragraph).filter((limit) => !limit.holds || !stated.some((relation) => joins(relation, limit)));
  return [...stated, ...limits].sort((a, b) => a.members[0]!.span.start - b.members[0]!.span.start);
});

function joins({ members }: Relation, limit: Relation): boolean {
  return limit.members.every(({ span }) => members.some((member) => member.span.start === span.start));
}
