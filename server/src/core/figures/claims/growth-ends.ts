import type { ShapeName } from '../judge/shapes.js';
import type { Mention } from '../reading/mentions.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import { CHANGE, isChange } from '../reading/changes.js';
import * as cue from '../reading/words/growth-ends.js';

/** The two numbers that a change lies between. */
export interface Ends {
  readonly from: Mention;
  readonly to: Mention;
  readonly shape: ShapeName;
}

/** 两年间 stands between without being one of the numbers. */
const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/** 从甲到乙; 上年甲，今年乙; two numbers of two years. */
export function endsOf(reading: Reading, amounts: readonly Mention[]): Ends | undefined {
  const kinds = new Set(amounts.map(({ kind }) => kind));
  for (const kind of kinds) {
    const alike = amounts.filter((amount) => amount.kind === kind);
    if (alike.length < 2) continue;
    const from = alike.findLast((amount) => isStart(reading, amount));
    const to = alike.findLast((amount) => amount !== from && (amount.cues.has('to') || isEnd(amount)));
    if (from && to) return { from, to, shape: 'growth-from-to' };
    const prior = alike.filter((amount) => amount.cues.has('prior') || isStart(reading, amount));
    if (prior.length === 1 && alike.length === 2 && !alike.some(({ lead }) => cue.PILED_UP.test(lead)))
      return { from: prior[0]!, to: alike.find((amount) => amount !== prior[0])!, shape: 'growth-prior' };
    if (prior.length === 0 && areYears(alike)) return { ...inOrderOfYears(alike.at(-2)!, alike.at(-1)!), shape: 'growth-years' };
  }
  return undefined;
}

/** 从2022年的40件; 在18.4亿元的基础上; 较改革前的420件 */
export function isStart(reading: Reading, amount: Mention): boolean {
  const lead = gapBefore(reading, amount).split(cue.CLAUSE_MARK).at(-1)!;
  return (
    cue.BASE.test(amount.tail) || amount.cues.has('from') || amount.cues.has('target') || (cue.BASED.test(lead) && cue.OF_A_TIME.test(lead))
  );
}

function isEnd({ lead }: Mention): boolean {
  return cue.REACHED.test(lead);
}

/** 2023年90件，2022年75件 */
function inOrderOfYears(a: Mention, b: Mention): Pick<Ends, 'from' | 'to'> {
  const [first, second] = [a, b].map(({ lead }) => Number(cue.YEAR.exec(lead)?.[0] ?? 0));
  return first! > second! && second! > 0 ? { from: b, to: a } : { from: a, to: b };
}

function areYears(amounts: readonly Mention[]): boolean {
  return amounts.every(({ lead }) => cue.OF_YEARS.test(lead)) || cue.RESPECTIVELY.test(amounts[0]!.lead);
}

/** 从甲到乙，增长15%; 下降2.6个百分点，由甲到乙: whose change it is. */
export function belongsTo(reading: Reading, change: Mention, { from, to }: Pick<Ends, 'from' | 'to'>): boolean {
  const first = Math.min(from.order, to.order);
  if (change.order < first && !cue.LEADS_ON.test(gapBefore(reading, reading.mentions[first]!))) return false;
  if (change.order < first) return reading.mentions.slice(change.order + 1, first).every(({ kind }) => TIMES.has(kind));
  const last = Math.max(from.order, to.order);
  if (to.order === change.order - 1 && from.order === change.order + 1) return gapBefore(reading, from).startsWith('（');
  const isBetween = from.order < change.order && change.order < to.order;
  if (isBetween)
    return (
      from.order === change.order - 1 &&
      to.order === change.order + 1 &&
      (to.cues.has('to') || isEnd(to) || cue.BEHIND.test(gapBefore(reading, to)))
    );
  const isNext = reading.mentions
    .slice(last + 1, change.order)
    .every((mention) => TIMES.has(mention.kind) || isChange(mention) || (mention.bracket !== 0 && change.bracket === 0));
  const words = change.lead.replace(CHANGE, '').trim();
  return isNext && change.order > last && (cue.BARE.test(words) || gapBefore(reading, change).startsWith('）'));
}
