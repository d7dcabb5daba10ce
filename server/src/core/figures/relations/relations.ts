import { writeNumber } from '../../chinese/arithmetic.js';
import { keptByParagraph } from '../../paragraph/kept.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Span } from '../../text/span.js';
import type { Claim, FigureRule } from '../judge/claim.js';
import type { Verdict } from '../judge/judge.js';
import { printedNumber } from '../judge/printed.js';
import { bindingOf } from '../judge/shapes.js';
import { brokenClaims, verdictsOf } from '../judge/verdicts.js';
import { readConversions, type Conversion } from '../reading/conversions.js';
import type { Relation, RelationKind, RelationMember, RelationRole } from './relation.js';

/** What claims are as relations; of the others no arithmetic is told. */
const KINDS: Partial<Record<FigureRule, RelationKind>> = {
  'sum-mismatch': 'sum',
  'ratio-mismatch': 'ratio',
  'growth-mismatch': 'growth',
  'average-mismatch': 'average',
  'part-exceeds-whole': 'part',
};
/** A claim that comes out in a way of telling that binds less surely may do so by chance. */
const SURE = 0.65;
const CONFIRMING: ReadonlySet<RelationKind> = new Set(['sum', 'ratio', 'growth', 'average', 'conversion', 'balance']);

/** The relations within one paragraph that are read without doubt, in the order of their first figures. */
export const relationsIn = keptByParagraph((paragraph): readonly Relation[] => {
  const held = verdictsOf(paragraph).filter(
    ({ holds, claim }) => holds && bindingOf(claim.shape) >= SURE && claim.operands.every(({ quantity }) => quantity.exact),
  );
  const claims = [...held, ...brokenClaims(paragraph)].filter(
    ({ claim: { rule, operands } }) =>
      rule in KINDS && operands[0].kind !== 'doubling' && (rule !== 'part-exceeds-whole' || operands.length === 2),
  );
  const relations = claims.map((verdict) => relationOf(verdict, paragraph));
  // That a part is no greater than its whole goes without saying where a sum or a percentage is made of the two.
  const told = relations.filter(
    (one) => one.kind !== 'part' || !one.holds || !relations.some((other) => other !== one && joins(other, one)),
  );
  const conversions = readConversions(paragraph).map((conversion) => conversionRelation(conversion, paragraph));
  return [...told, ...conversions].sort((a, b) => a.members[0]!.span.start - b.members[0]!.span.start);
});

/** Whether a relation that holds takes a number in. */
export function isConfirmed(number: Span, paragraph: Paragraph): boolean {
  return relationsIn(paragraph).some(
    ({ kind, holds, members }) => holds && CONFIRMING.has(kind) && members.some(({ span }) => span.start === number.start),
  );
}

function joins({ members, kind }: Relation, limit: Relation): boolean {
  return kind !== 'part' && limit.members.every(({ span }) => members.some((member) => member.span.start === span.start));
}

function relationOf({ claim, holds }: Verdict, { text }: Paragraph): Relation {
  const { operands, equation, rule } = claim;
  const [stated] = operands;
  const { terms, result } = equation.write(operands, text);
  const printed = printedNumber(stated, text);
  const unit = stated.quantity.unitClass === 'percent' ? '%' : '';
  const roles = rolesOf(claim);
  const kind = claim.shape === 'balance' ? 'balance' : KINDS[rule]!;
  return {
    kind,
    rule,
    members: operands
      .map(({ quantity }, index): RelationMember => ({ role: roles(index), span: quantity.number }))
      .sort((a, b) => a.span.start - b.span.start),
    holds,
    arithmetic:
      kind === 'part'
        ? `${printed}${holds ? '≤' : '＞'}${result}`
        : terms + (holds ? `${result === printed ? '＝' : '≈'}${printed}${unit}` : `＝${result}${unit}≠${printed}${unit}`),
  };
}

/** What the numbers of a claim are to each other, in its order. */
function rolesOf({ rule, shape }: Claim): (index: number) => RelationRole {
  if (rule !== 'growth-mismatch') return (index) => [...(FIRST[rule] ?? ['whole'])][index] ?? 'part';
  const roles: readonly RelationRole[] =
    shape === 'growth-increment'
      ? ['rate', 'after', 'change']
      : shape.startsWith('increment')
        ? ['change', 'before', 'after']
        : shape === 'multiple'
          ? ['rate', 'after', 'before']
          : ['rate', 'before', 'after'];
  return (index) => roles[index] ?? 'change';
}

const FIRST: Partial<Record<FigureRule, readonly RelationRole[]>> = {
  'ratio-mismatch': ['rate', 'part', 'whole'],
  'average-mismatch': ['rate', 'whole', 'part'],
  'part-exceeds-whole': ['part', 'whole'],
};

function conversionRelation({ first, second, numbers, holds, asked, units }: Conversion, paragraph: Paragraph): Relation {
  return {
    kind: 'conversion',
    rule: 'unit-conversion',
    members: [
      { role: 'first', span: numbers[0] },
      { role: 'second', span: numbers[1] },
    ],
    holds,
    arithmetic: holds
      ? `${paragraph.slice(first)}＝${paragraph.slice(second)}`
      : `${paragraph.slice(first)}＝${writeNumber(asked[1])}${units[1]}≠${paragraph.slice(second)}`,
  };
}
