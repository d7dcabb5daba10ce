import { byKeys } from '../text/by-keys.js';
import { fill, ruleTexts, type RuleId } from '../messages/messages.js';
import { severities } from '../text/severity.js';
import { compareSpots } from '../paragraph/placed.js';
import type { Mechanical, Rule } from '../rules/rule.js';
import { withBasis, type PlacedFinding } from './run-rules.js';

type PlacedFix = PlacedFinding['fixes'][number];

/** From this number on, findings of a mechanical rule are told once for the whole document. */
const AGGREGATED_FROM = 10;

/**
 * Puts the many findings of a mechanical rule into one, at the first place, with one fix for all. What no fix can mend stays
 * apart: a fix for all must not seem to mend it. Of a garbled text nothing else is told.
 */
export function aggregate(findings: readonly PlacedFinding[], rules: readonly Rule[]): readonly PlacedFinding[] {
  const cause = findings.find(({ data }) => data?.garbled === 'whole');
  if (cause) return [cause];
  const kinds = mechanicalKinds(rules);
  const mendable = findings.filter(({ rule, fixes }) => kinds.has(rule) && fixes.length > 0);
  const many = new Map([...byKeys(mendable, ({ rule }) => [kinds.get(rule)!.as])].filter(([, same]) => isMany(same, kinds)));
  if (many.size === 0) return findings;
  return findings.flatMap((finding) => {
    const same = finding.fixes.length > 0 ? many.get(kinds.get(finding.rule)?.as ?? finding.rule) : undefined;
    if (!same) return [finding];
    return same[0] === finding ? [together(same, kinds.get(finding.rule)!.as)] : [];
  });
}

type Kinds = ReadonlyMap<RuleId, Required<Mechanical>>;

function mechanicalKinds(rules: readonly Rule[]): Kinds {
  return new Map(
    rules.flatMap(({ id, mechanical }) =>
      mechanical ? [[id, { from: AGGREGATED_FROM, as: id, ...(mechanical === true ? {} : mechanical) }] as const] : [],
    ),
  );
}

function isMany(same: readonly PlacedFinding[], kinds: Kinds): boolean {
  return same.length >= kinds.get(same[0]!.rule)!.from;
}

function together(same: readonly PlacedFinding[], as: RuleId): PlacedFinding {
  const first = same[0]!;
  const rule = same.some((finding) => finding.rule === as) ? as : first.rule;
  const { messages, basis } = ruleTexts[rule];
  const args = { count: same.length };
  const all: PlacedFix = {
    title: fill(messages['fixAll']!, args),
    safe: same.every(({ fixes }) => fixes[0]?.safe === true),
    edits: editsOf(same),
  };
  const severity = severities.find((each) => same.some((finding) => finding.severity === each))!;
  const fixes = all.edits.length > 0 ? [all, ...first.fixes.slice(0, 1)] : [];
  return { ...first, rule, severity, message: withBasis(fill(messages['all']!, args), basis), fixes };
}

function editsOf(findings: readonly PlacedFinding[]): PlacedFix['edits'] {
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => compareSpots(a.span.start, b.span.start));
  const kept: PlacedFix['edits'][number][] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (!last || compareSpots(edit.span.start, last.span.end) >= 0) kept.push(edit);
  }
  return kept;
}
