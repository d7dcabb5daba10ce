import type { EditKind } from './edits.js';
import budgets from './budgets.json';

const { aims } = budgets;
type BySize = Readonly<Record<string, number>>;
type ByKind = Readonly<Partial<Record<EditKind, BySize>>>;

let missed = 0;

/** Says so where a measure is above what is aimed at. Times and memory depend on the machine, so nothing fails. */
export function compare(what: string, measured: number, aim: number | undefined): void {
  if (aim === undefined || !(measured > aim)) return;
  missed++;
  console.log(`missed: ${what} is ${measured.toFixed(measured < 10 ? 2 : 0)}, aim ${aim}`);
}

/** To be called last. */
export function sumUpAims(): void {
  console.log(missed === 0 ? 'all aims reached' : `${missed} aims missed`);
}

export function aimFor(statistic: 'ratioP50' | 'p50' | 'p95', kind: EditKind, bytes: number): number | undefined {
  return (aims[statistic] as ByKind)[kind]?.[bytes];
}

export function memoryAim(bytes: number): number | undefined {
  return (aims.memoryMegabytes as BySize)[bytes];
}

export { aims };
