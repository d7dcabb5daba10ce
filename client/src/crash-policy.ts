const restartsAllowed = 5;
const period = 3 * 60 * 1000;

/** What a crash calls for: the first of a series is told, those after it are mended in silence, too many of them end it. */
export type CrashVerdict = 'restart-and-tell' | 'restart' | 'give-up';

export class CrashPolicy {
  private crashes: readonly number[] = [];

  constructor(private readonly now: () => number) {}

  crashed(): CrashVerdict {
    const recent = this.crashes.filter((time) => this.now() - time <= period);
    this.crashes = [...recent, this.now()];
    if (this.crashes.length > restartsAllowed) return 'give-up';
    return recent.length === 0 ? 'restart-and-tell' : 'restart';
  }

  /** A restart that the user asked for wipes the slate clean. */
  forget(): void {
    this.crashes = [];
  }
}
