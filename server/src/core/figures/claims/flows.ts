import { add, meet, subtract, sumOf, type Interval } from '../../chinese/intervals.js';
import type { Claim } from '../judge/claim.js';
import { balanceOf } from '../judge/equations.js';
import type { Mention } from '../reading/mentions.js';
import { numbersBefore, wordsRound } from '../reading/near.js';
import type { Reading } from '../reading/reading.js';
import { isCounted } from '../reading/kinds.js';
import type { Role } from '../reading/words/flows.js';
import * as cue from '../reading/words/flows.js';

const CLAUSE = 3;
const LEAST = 2;
const MOST = 6;
const BEHIND = 6;

/** Stocks and flows of one sentence that have to balance. */
export function flowClaims(reading: Reading): readonly Claim[] {
  return groupsOf(reading.mentions).flatMap((part) => {
    const group = withWhatCameIn(reading, part);
    const words = wordsRound(reading, group[0]!, group.at(-1));
    if (cue.NO_FLOW.test(words) || (cue.CARRIED.test(words) && !group.some(({ lead }) => cue.CARRIED.test(lead)))) return [];
    return claimOf(group) ?? [];
  });
}

/** 受理118件；审结112件，尚在审理6件: what came in may stand in a clause before. */
function withWhatCameIn(reading: Reading, group: readonly Mention[]): readonly Mention[] {
  const [first] = group as [Mention, ...Mention[]];
  if (group.length > 2 || roleOf(first) === 'in') return group;
  const came = numbersBefore(reading, first).findLast(({ kind, lead }) => kind === first.kind && cue.RECEIVED.test(lead));
  return came ? [came, ...group] : group;
}

/** The numbers of one kind in each sentence, brackets apart. */
function groupsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  let clause = 0;
  for (const mention of mentions) {
    if (!isCounted(mention) || (mention.bracket !== 0 && !cue.STILL_OPEN.test(mention.lead))) continue;
    if (mention.cut >= CLAUSE) clause++;
    const key = `${mention.sentence} ${clause} ${mention.kind}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].filter(({ length }) => length >= LEAST && length <= MOST);
}

function claimOf(group: readonly Mention[]): Claim | undefined {
  const roles = group.map(roleOf);
  const of = (role: Role): readonly Mention[] => group.filter((_, index) => (roles[index] ?? (index === 0 ? 'in' : undefined)) === role);
  const [ins, outs, results] = [of('in'), of('out'), of('result')];
  if (results.length !== 1 || ins.length === 0 || outs.length === 0 || ins.length + outs.length + 1 !== group.length) return undefined;
  const [result] = results;
  if (mayBeOlder(ins, outs, result!)) return undefined;
  const others = [...ins, ...outs];
  return {
    rule: 'sum-mismatch',
    shape: 'balance',
    equation: balanceOf(ins.length),
    operands: [result!, ...others],
    otherwise: () => isSomeBalance(result!, others),
  };
}

function roleOf({ lead, tail }: Mention): Role | undefined {
  return roleIn(lead) ?? roleIn(tail.slice(0, BEHIND));
}

function roleIn(words: string): Role | undefined {
  return cue.ROLES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether the others, each added or taken away, make the result, be it without one of them. */
function isSomeBalance(result: Mention, others: readonly Mention[]): boolean {
  const comes = (used: readonly Mention[], at: number, total: Interval): boolean => {
    if (at === used.length) return meet(total, result.value);
    const { value } = used[at]!;
    return comes(used, at + 1, add(total, value)) || comes(used, at + 1, subtract(total, value));
  };
  return (
    comes(others, 0, [0, 0]) ||
    (others.length > 2 &&
      others.some((left) =>
        comes(
          others.filter((other) => other !== left),
          0,
          [0, 0],
        ),
      ))
  );
}

/** 受理66件，审结64件，未审结5件: some may have come in before. */
function mayBeOlder(ins: readonly Mention[], outs: readonly Mention[], result: Mention): boolean {
  const [came] = ins;
  if (ins.length !== 1 || !cue.CAME_IN.test(came!.lead) || !cue.STILL_OPEN.test(result.lead)) return false;
  return sumOf(outs.map(({ value }) => value))[0] + result.value[0] > came!.value[1];
}
