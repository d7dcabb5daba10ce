import { byKeys } from '../by-keys.js';
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
  const statedAt = byMember(stated);
  const limits = partRelations(paragraph).filter(
    (limit) => !limit.holds || !statedAt.get(limit.members[0]!.span.start)?.some((relation) => joins(relation, limit)),
  );
  return [...stated, ...limits].sort((a, b) => a.members[0]!.span.start - b.members[0]!.span.start);
});

/** The relations of a paragraph that a number takes part in, by where the number starts. */
export const relationsByNumber = keptByParagraph((paragraph) => byMember(relationsIn(paragraph)));

function byMember(relations: readonly Relation[]): ReadonlyMap<number, readonly Relation[]> {
  return byKeys(relations, ({ members }) => members.map(({ span }) => span.start));
}

function joins({ members }: Relation, limit: Relation): boolean {
  return limit.members.every(({ span }) => members.some((member) => member.span.start === span.start));
}
