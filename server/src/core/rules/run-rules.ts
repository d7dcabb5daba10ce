import type { Paragraph } from '../document/paragraph.js';
import type { ReportDocument } from '../document/report-document.js';
import type { ChunkFacts } from '../facts/chunk-facts.js';
import { fill, ruleTexts, type RuleId } from '../messages/messages.js';
import type { Finding, RuleFailure, Severity, Waiting } from '../report.js';
import { spansOf, withSpans } from '../finding-spans.js';
import { shiftSpan, type Span } from '../text/span.js';
import type { DocumentRule, Message, ParagraphRule, Rule, Slip, SlipWaiting, TableRule } from './rule.js';

/** What a run of rules over a chunk or a document gave. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Runs all rules that judge paragraphs or tables alone. Spans count in the chunk. */
export function judgeChunk(facts: ChunkFacts, rules: readonly Rule[], severityOf: (rule: Rule) => Severity): Verdict {
  const verdicts = rules.map((rule) =>
    rule.scope === 'document' ? NOTHING : guard(rule, facts.text.length, () => chunkFindings(rule, facts, severityOf(rule))),
  );
  return { findings: verdicts.flatMap(({ findings }) => findings), failures: verdicts.flatMap(({ failures }) => failures) };
}

/** Runs one rule over the whole document, a text of `length` characters. */
export function judgeDocument(rule: DocumentRule, document: ReportDocument, severity: Severity, length: number): Verdict {
  return guard(rule, length, () => Array.from(rule.check(document), (slip) => toFinding(rule, slip, severity, keep)));
}

function chunkFindings(rule: ParagraphRule | TableRule, facts: ChunkFacts, severity: Severity): readonly Finding[] {
  const findings: Finding[] = [];
  if (rule.scope === 'paragraph') {
    for (const paragraph of facts.paragraphs) {
      for (const slip of rule.check(paragraph)) findings.push(toFinding(rule, slip, severity, (span) => paragraph.inChunk(span)));
    }
    return findings;
  }
  const at = (paragraph: Paragraph, span: Span): Span => paragraph.inChunk(span);
  for (const table of facts.tables) for (const slip of rule.check(table, at)) findings.push(toFinding(rule, slip, severity, keep));
  return findings;
}

const keep = (span: Span): Span => span;
const NOTHING: Verdict = { findings: [], failures: [] };

/** One rule's crash costs that rule only. A place that is none is a crash: an editor would mark, or overwrite, other words. */
function guard(rule: Rule, length: number, run: () => readonly Finding[]): Verdict {
  try {
    const findings = run();
    if (findings.length === 0) return NOTHING;
    for (const finding of findings) assertPlaces(finding, length);
    return { findings, failures: [] };
  } catch (error) {
    return { findings: [], failures: [{ rule: rule.id, message: error instanceof Error ? error.message : String(error) }] };
  }
}

function assertPlaces(finding: Finding, length: number): void {
  for (const { start, end } of spansOf(finding)) {
    if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) continue;
    throw new RangeError(`the span ${start}–${end} is none in a text of ${length} characters`);
  }
  for (const { edits } of finding.fixes) {
    if (edits.every(({ span }, index) => index === 0 || edits[index - 1]!.span.end <= span.start)) continue;
    throw new RangeError('two edits of one fix overlap');
  }
}

/** Which rule a message belongs to is known where it is written; here any will do. */
type AnyMessage = readonly [key: string, args?: Readonly<Record<string, string | number>>];

function toFinding(rule: Rule, slip: Slip<RuleId>, severity: Severity, locate: (span: Span) => Span): Finding {
  const texts = ruleTexts[rule.id];
  const say = (message: Message<RuleId>): string => {
    const [key, args] = message as AnyMessage;
    return fill(texts.messages[key]!, args);
  };
  return {
    rule: rule.id,
    severity: severity === rule.severity ? (slip.severity ?? severity) : severity,
    span: locate(slip.span),
    message: withBasis(say(slip.message), texts.basis),
    related: (slip.related ?? []).map(({ span, message }) => ({ span: locate(span), message: say(message) })),
    fixes: (slip.fixes ?? []).map(({ title, safe, edits }) => ({
      title: say(title),
      safe,
      edits: edits.map(({ span, newText }) => ({ span: locate(span), newText })).sort((a, b) => a.span.start - b.span.start),
    })),
    ...(slip.data ? { data: slip.data } : {}),
    ...(slip.waits ? { waits: toWaiting(slip.waits, say, locate) } : {}),
  };
}

function toWaiting(
  { toCome, behind, rooms }: SlipWaiting<RuleId>,
  say: (message: Message<RuleId>) => string,
  locate: (span: Span) => Span,
): Waiting {
  return {
    ...(toCome ? { toCome: say(toCome) } : {}),
    ...(behind && { behind: behind.map(locate) }),
    ...(rooms && { rooms: rooms.map(locate) }),
  };
}

export function withBasis(message: string, basis: string | undefined): string {
  return basis ? `${message}（依据：${basis}）` : message;
}

export function shiftFinding(finding: Finding, by: number): Finding {
  return by === 0 ? finding : withSpans(finding, (span) => shiftSpan(span, by));
}
