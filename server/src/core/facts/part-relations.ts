import type { Paragraph } from '../document/paragraph.js';
import { partsOfWholes } from './excess.js';
import type { Relation } from './relation.js';

export function partRelations(paragraph: Paragraph): readonly Relation[] {
  return partsOfWholes(paragraph).map(({ part, whole, excessive }) => ({
    kind: 'part',
    rule: 'part-exceeds-whole',
    members: [
      { role: 'whole' as const, paragraph, span: whole.number },
      { role: 'part' as const, paragraph, span: part.number },
    ].sort((a, b) => a.span.start - b.span.start),
    holds: !excessive,
    arithmetic: `${paragraph.slice(part.number)}${excessive ? '＞' : '≤'}${paragraph.slice(whole.number)}`,
  }));
}
