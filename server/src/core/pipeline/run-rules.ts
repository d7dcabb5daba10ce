import { fill, ruleTexts, type RuleId } from '../messages/messages.js';
import { compareSpots, inLineAt, type PlacedParagraph, type PlacedSpan } from '../paragraph/placed.js';
import { perItem } from '../questions/per-item.js';
import { question, type Item, type Question } from '../questions/question.js';
import type { Finding, RuleFailure, Waiting } from '../rules/finding.js';
import type { EachRule, LineRule, LineSlip, Message, ReportRule, Rule, Slip, SlipWaiting } from '../rules/rule.js';
import type { Severity } from '../text/severity.js';
import type { Span } from '../text/span.js';

export type PlacedFinding = Finding<PlacedSpan>;

/** What rules gave. */
export interface Verdict {
  readonly findings: readonly PlacedFinding[];
  readonly failures: readonly RuleFailure[];
}

/** What the rules on single lines say of one line. */
export type LineVerdict = Verdict & Item;

export type SeverityOf = (rule: Rule) => Severity;

/** Runs all rules on single lines over each line, once for as long as the line stays as it is. Lines in which nothing is wrong are not listed. */
export function lineVerdicts(rules: readonly LineRule[], severityOf: SeverityOf): Question<readonly LineVerdict[]> {
  const withSeverity = rules.map((rule) => ({ rule, severity: severityOf(rule) }));
  return {
    sort: 'listed',
    name: 'rules on lines',
    readsNeighbours: false,
    read: (line) => {
      const findings: PlacedFinding[] = [];
      const failures: RuleFailure[] = [];
      for (const { rule, severity } of withSeverity) {
        try {
          // What a rule found before it broke is not told.
          for (const finding of lineFindings(rule, line, severity)) findings.push(finding);
        } catch (error) {
          failures.push(failureOf(rule, error));
        }
      }
      return findings.length + failures.length === 0 ? undefined : { place: line.place, findings, failures };
    },
  };
}

/** Runs a rule once for as long as the answers to its questions stay the same. */
export function verdictOf(rule: ReportRule | EachRule, severityOf: SeverityOf): Question<Verdict> {
  const severity = severityOf(rule);
  return rule.scope === 'report' ? reportVerdict(rule, severity) : eachVerdict(rule, severity);
}

function reportVerdict(rule: ReportRule, severity: Severity): Question<Verdict> {
  return question(rule.id, rule.inputs, (given) =>
    guard(rule, () => Array.from(rule.check(given as never), (slip) => toFinding(rule, slip, severity))),
  );
}

function eachVerdict(rule: EachRule, severity: Severity): Question<Verdict> {
  // What is kept of an item is kept for this rule at this severity.
  const judge = perItem((item: object, of: EachRule) => Array.from(of.check(item as never), (slip) => toFinding(of, slip, severity)));
  return question(rule.id, { each: rule.each }, (given) => guard(rule, () => given.each.flatMap((item) => judge(item, rule))));
}

const NOTHING: Verdict = { findings: [], failures: [] };

/** One rule's crash costs that rule only. */
function guard(rule: Rule, run: () => readonly PlacedFinding[]): Verdict {
  try {
    const findings = run();
    return findings.length === 0 ? NOTHING : { findings, failures: [] };
  } catch (error) {
    return { findings: [], failures: [failureOf(rule, error)] };
  }
}

function failureOf({ id }: Rule, error: unknown): RuleFailure {
  return { rule: id, message: error instanceof Error ? error.message : String(error) };
}

/** Nearly all rules have nothing to say of nearly all lines. */
function lineFindings(rule: LineRule, { place, paragraph }: PlacedParagraph, severity: Severity): readonly PlacedFinding[] {
  let findings: PlacedFinding[] | undefined;
  const locate = (span: Span): PlacedSpan => inLineAt(place, paragraph.inLine(span));
  for (const slip of rule.check(paragraph)) (findings ??= []).push(toFinding(rule, placedSlip(slip, locate), severity));
  return findings ?? NOTHING.findings;
}

function placedSlip(slip: LineSlip<RuleId>, locate: (span: Span) => PlacedSpan): Slip<RuleId> {
  const { span, message, related, fixes, severity, data, waits } = slip;
  return {
    message,
    ...(severity && { severity }),
    ...(data && { data }),
    span: locate(span),
    ...(related && { related: related.map((other) => ({ span: locate(other.span), message: other.message })) }),
    ...(fixes && {
      fixes: fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => ({ span: locate(edit.span), newText: edit.newText })),
      })),
    }),
    ...(waits && { waits: placedWaiting(waits, locate) }),
  };
}

function placedWaiting({ toCome, behind, rooms }: SlipWaiting<RuleId, Span>, locate: (span: Span) => PlacedSpan): SlipWaiting<RuleId> {
  return { ...(toCome ? { toCome } : {}), ...(behind && { behind: behind.map(locate) }), ...(rooms && { rooms: rooms.map(locate) }) };
}

/** Which rule a message belongs to is known where it is written; here any will do. */
type AnyMessage = readonly [key: string, args?: Readonly<Record<string, string | number>>];

function toFinding(rule: Rule, slip: Slip<RuleId>, severity: Severity): PlacedFinding {
  const texts = ruleTexts[rule.id];
  const say = (message: Message<RuleId>): string => {
    const [key, args] = message as AnyMessage;
    return fill(texts.messages[key]!, args);
  };
  return {
    rule: rule.id,
    severity: severity === rule.severity ? (slip.severity ?? severity) : severity,
    span: slip.span,
    message: withBasis(say(slip.message), texts.basis),
    related: (slip.related ?? []).map(({ span, message }) => ({ span, message: say(message) })),
    fixes: (slip.fixes ?? []).map(({ title, safe, edits }) => ({
      title: say(title),
      safe,
      edits: [...edits].sort((a, b) => compareSpots(a.span.start, b.span.start)),
    })),
    ...(slip.data ? { data: slip.data } : {}),
    ...(slip.waits ? { waits: toWaiting(slip.waits, say) } : {}),
  };
}

function toWaiting({ toCome, behind, rooms }: SlipWaiting<RuleId>, say: (message: Message<RuleId>) => string): Waiting<PlacedSpan> {
  return { ...(toCome ? { toCome: say(toCome) } : {}), ...(behind && { behind }), ...(rooms && { rooms }) };
}

export function withBasis(message: string, basis: string | undefined): string {
  return basis ? `${message}（依据：${basis}）` : message;
}
