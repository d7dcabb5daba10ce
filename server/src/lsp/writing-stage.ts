import type { Finding, RuleId, Span, Waiting } from '../core/index.js';
import { caretsAfter, carried, type AppliedEdit } from './applied-edits.js';

/** What of the findings is due. */
export interface Sorted {
  readonly due: readonly Finding[];
  /** How many are not. */
  readonly waiting: number;
  /** What these say is still to come. */
  readonly toCome: readonly string[];
}

/**
 * Tells a report that is handed over from one that is being written. It is handed over when it is opened with a text, when it is saved by hand and when its
 * writer asks for a check: then everything is due. The next edit makes it one that is being written: then a finding waits for what its rule says, unless it
 * was told before. What was told stays until it is mended, so nothing comes and goes with the keys.
 */
export class WritingStage {
  private handedOver: boolean;
  /** Whether anybody has seen what a report that was handed over lacks. */
  private wasTold = false;
  private carets: readonly number[] = [];
  /** Told of something that has a name of its own and no place: a section, a part of the sign-off. */
  private readonly toldNames = new Set<string>();
  private toldPlaces: readonly { readonly rule: RuleId; readonly span: Span }[] = [];

  constructor(text: string) {
    this.handedOver = text.trim() !== '';
  }

  handOver(): void {
    this.handedOver = true;
    this.wasTold = false;
    this.carets = [];
  }

  edited(edits: readonly AppliedEdit[]): void {
    for (const edit of edits) this.toldPlaces = this.toldPlaces.map(({ rule, span }) => ({ rule, span: carried(span, edit) }));
    this.carets = caretsAfter(edits);
    if (this.wasTold) this.handedOver = false;
  }

  sort(findings: readonly Finding[]): Sorted {
    if (this.handedOver) return { due: findings, waiting: 0, toCome: [] };
    const due: Finding[] = [];
    const toCome = new Set<string>();
    for (const finding of findings) {
      if (!this.hasToWait(finding)) due.push(finding);
      else if (finding.waits?.toCome !== undefined) toCome.add(finding.waits.toCome);
    }
    return { due, waiting: findings.length - due.length, toCome: [...toCome] };
  }

  /** To be called with what was shown of the findings that were due. */
  told(shown: readonly Finding[]): void {
    this.wasTold = true;
    const places: { readonly rule: RuleId; readonly span: Span }[] = [];
    for (const finding of shown) {
      if (!finding.waits) continue;
      const name = nameOf(finding);
      if (name !== undefined) this.toldNames.add(name);
      else for (const span of placesOf(finding)) places.push({ rule: finding.rule, span });
    }
    this.toldPlaces = places;
  }

  private hasToWait(finding: Finding): boolean {
    const { waits } = finding;
    if (!waits || !this.isEarly(waits)) return false;
    const name = nameOf(finding);
    return name === undefined ? !this.wasToldThere(finding) : !this.toldNames.has(name);
  }

  private isEarly({ behind, rooms }: Waiting): boolean {
    return rooms?.some((room) => this.isWrittenIn(room)) === true || behind?.every((line) => this.isWrittenIn(line)) === true;
  }

  private isWrittenIn({ start, end }: Span): boolean {
    return this.carets.some((caret) => start <= caret && caret <= end);
  }

  private wasToldThere(finding: Finding): boolean {
    return this.toldPlaces.some(
      ({ rule, span }) => rule === finding.rule && placesOf(finding).some(({ start, end }) => span.start <= end && start <= span.end),
    );
  }
}

function nameOf({ rule, data }: Finding): string | undefined {
  const named = data?.section ?? data?.part;
  return named === undefined ? undefined : `${rule} ${named}`;
}

function placesOf({ span, related }: Finding): readonly Span[] {
  return [span, ...related.map((place) => place.span)];
}
