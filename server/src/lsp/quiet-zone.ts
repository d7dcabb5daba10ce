import type { Finding, RuleId, Span } from '../core/index.js';
import { caretsAfter, carried, type AppliedEdit } from './applied-edits.js';

/** What may be shown now, and how many findings wait. */
export interface Admission {
  readonly visible: readonly Finding[];
  readonly withheld: number;
}

/** How long after the last edit a new finding under the caret may stay back. */
export const quietMilliseconds = 2000;

/**
 * Keeps back a finding that has just come up where someone is typing: half a date is wrong only because it is half. What was shown
 * once is never taken back, so nothing flickers.
 */
export class QuietZone {
  private carets: readonly number[] = [];
  private shown: readonly { readonly rule: RuleId; readonly span: Span }[] = [];
  private editedAt = 0;

  constructor(private readonly now: () => number) {}

  edited(edits: readonly AppliedEdit[]): void {
    for (const edit of edits) this.shown = this.shown.map(({ rule, span }) => ({ rule, span: carried(span, edit) }));
    this.carets = caretsAfter(edits);
    this.editedAt = this.now();
  }

  /** The typist has paused: nothing is kept back until the next edit. */
  settle(): void {
    this.carets = [];
  }

  remaining(): number {
    return Math.max(0, this.editedAt + quietMilliseconds - this.now());
  }

  /** Tells what to show of the findings of the newest text, and remembers it as shown. */
  admit(findings: readonly Finding[]): Admission {
    const quiet = this.carets.length > 0 && this.remaining() > 0;
    const visible = quiet ? findings.filter((finding) => !this.underCaret(finding) || this.wasShown(finding)) : findings;
    this.shown = visible;
    return { visible, withheld: findings.length - visible.length };
  }

  private underCaret({ span }: Finding): boolean {
    return this.carets.some((caret) => span.start <= caret && caret <= span.end);
  }

  private wasShown({ rule, span }: Finding): boolean {
    return this.shown.some((old) => old.rule === rule && old.span.start <= span.end && span.start <= old.span.end);
  }
}
