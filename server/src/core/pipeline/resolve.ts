import type { PlacedSpan, Spot } from '../paragraph/placed.js';
import { indexFrom } from '../questions/placed-lines.js';
import type { Finding, Fix, RuleFailure } from '../rules/finding.js';
import type { Span } from '../text/span.js';
import type { Revision } from './revision.js';
import type { PlacedFinding } from './run-rules.js';

type Placed = Pick<Revision, 'text' | 'lines' | 'lineStarts'>;

/** The one door through which places leave: from lines to offsets into the text. Throws RangeError for a place that is none. */
export class Resolver {
  readonly #revision: Placed;
  /** The number of the line that was found last: most spots stand in the line of the one before. */
  #last = 0;

  constructor(revision: Placed) {
    this.#revision = revision;
  }

  readonly span = ({ start, end }: PlacedSpan): Span => {
    const span = { start: this.#offset(start), end: this.#offset(end) };
    if (span.start <= span.end) return span;
    throw new RangeError(`the span ${span.start}–${span.end} runs backwards`);
  };

  finding(finding: PlacedFinding): Finding {
    return new ToldFinding(finding, this);
  }

  fix({ title, safe, edits }: Fix<PlacedSpan>): Fix {
    const resolved = edits.map(({ span, newText }) => ({ span: this.span(span), newText }));
    if (resolved.every(({ span }, index) => index === 0 || resolved[index - 1]!.span.end <= span.start))
      return { title, safe, edits: resolved };
    throw new RangeError('two edits of one fix overlap');
  }

  /** A room between two lines that touch ends before it starts: there is none. */
  waiting({ behind, rooms, ...rest }: NonNullable<PlacedFinding['waits']>): NonNullable<Finding['waits']> {
    const isRoom = ({ start, end }: PlacedSpan): boolean => this.#standsAt(start) <= this.#standsAt(end);
    return { ...rest, ...(behind && { behind: behind.map(this.span) }), ...(rooms && { rooms: rooms.filter(isRoom).map(this.span) }) };
  }

  #standsAt({ place, offset }: Spot): number {
    const { lines, lineStarts } = this.#revision;
    if (lines.all[this.#last]?.place !== place) this.#last = indexFrom(lines.all, place);
    if (lines.all[this.#last]?.place !== place) throw new RangeError(`no line stands at ${place}`);
    return lineStarts[this.#last]! + offset;
  }

  #offset(spot: Spot): number {
    const { text } = this.#revision;
    const found = this.#standsAt(spot);
    if (Number.isInteger(found) && found >= 0 && found <= text.length) return found;
    throw new RangeError(`the offset ${found} is none in a text of ${text.length} characters`);
  }
}

/** A finding in offsets. Its fixes are told when somebody wants to see them. */
class ToldFinding implements Finding {
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly span: Span;
  readonly message: string;
  readonly related: Finding['related'];
  declare readonly data?: NonNullable<Finding['data']>;
  declare readonly waits?: NonNullable<Finding['waits']>;
  readonly #placed: PlacedFinding['fixes'];
  readonly #resolver: Resolver;
  #fixes: readonly Fix[] | undefined;

  constructor({ rule, severity, span, message, related, fixes, data, waits }: PlacedFinding, resolver: Resolver) {
    this.rule = rule;
    this.severity = severity;
    this.span = resolver.span(span);
    this.message = message;
    this.related = related.length === 0 ? NONE : related.map((other) => ({ span: resolver.span(other.span), message: other.message }));
    if (data) this.data = data;
    if (waits) this.waits = resolver.waiting(waits);
    this.#placed = fixes;
    this.#resolver = resolver;
  }

  /** A fix whose places are gone is none: whoever asks for fixes asks late. */
  get fixes(): readonly Fix[] {
    return (this.#fixes ??= told(this.#placed, this.#resolver));
  }
}

const NONE: readonly never[] = [];

function told(fixes: PlacedFinding['fixes'], resolver: Resolver): readonly Fix[] {
  try {
    return fixes.map((fix) => resolver.fix(fix));
  } catch {
    return NONE;
  }
}

/** Findings whose every place was looked at. */
const seen = new WeakSet<PlacedFinding>();

interface Sound<F> {
  readonly findings: readonly F[];
  readonly failures: readonly RuleFailure[];
}

/** Those findings whose places are all there. A place that is none is a failure of its rule: an editor would mark, or overwrite, other words. */
export function sound(findings: readonly PlacedFinding[], resolver: Resolver): Sound<PlacedFinding> {
  return guarded(findings, (finding) => {
    if (seen.has(finding)) return finding;
    resolver.finding(finding);
    for (const fix of finding.fixes) resolver.fix(fix);
    seen.add(finding);
    return finding;
  });
}

/** Tells findings in offsets. */
export function resolveAll(findings: readonly PlacedFinding[], resolver: Resolver): Sound<Finding> {
  return guarded(findings, (finding) => resolver.finding(finding));
}

function guarded<F>(findings: readonly PlacedFinding[], tell: (finding: PlacedFinding) => F): Sound<F> {
  const failures: RuleFailure[] = [];
  const sayable: F[] = [];
  for (const finding of findings) {
    try {
      sayable.push(tell(finding));
    } catch (error) {
      failures.push({ rule: finding.rule, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings: sayable, failures };
}
