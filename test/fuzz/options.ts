import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string', default: '20260101' }, questions: { type: 'boolean' } },
});

export const seed = Number(values.seed);

/** As fast-check takes them: it goes on until the time is over. */
export const untilOver = {
  seed,
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: Number(values.seconds) * 1000,
  includeErrorInReport: true,
};

/** What was reached: a run that never leaves the easy states proves nothing. */
export class Reached {
  readonly #times = new Map<string, number>();

  count(state: string, times = 1): void {
    this.#times.set(state, this.timesOf(state) + times);
  }

  timesOf(state: string): number {
    return this.#times.get(state) ?? 0;
  }

  print(): void {
    for (const [state, times] of [...this.#times].sort()) console.log(`  ${state.padEnd(24)} ${times}`);
  }
}
