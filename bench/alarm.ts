import budgets from './budgets.json';

/** Says so where a measure is over its budget. Times and memory depend on the machine, so nothing fails. */
export function alarm(what: string, measured: number, budget: number | undefined): void {
  if (budget !== undefined && measured > budget) console.log(`over budget: ${what}, ${measured.toFixed(1)} of ${budget}`);
}

type Measure = 'cold' | 'editP95' | 'roundTripP50';

/** The budget for a text of this size, where there is one. */
export function millisecondsFor(bytes: number, measure: Measure): number | undefined {
  const bySize: Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>> = budgets.milliseconds;
  return bySize[bytes]?.[measure];
}
