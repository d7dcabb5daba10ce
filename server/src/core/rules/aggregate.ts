import { byKeys } from '../by-keys.js';
import { fill, ruleTexts, type RuleId } from '../messages/messages.js';
import { severities, type Finding, type Fix } from '../report.js';
import type { TextEdit } from '../text/span.js';
import type { Rule } from './rule.js';
import { withBasis } from './run-rules.js';

/** From this number on, findings of a mechanical rule are told once for the whole document. */
const AGGREGATED_FROM = 10;

/**
 * Puts the many findings of a mechanical rule into one, at the first place, with one fix for all. What no fix can mend stays
 * apart: a fix for all must not seem to mend it. Of a garbled text nothing else is told.
 */
export function aggregate(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const cause = findings.find(({ data }) => data?.garbled === 'whole');
  if (cause) return [cause];
  const mechanical = new Set<RuleId>(rules.filter((rule) => rule.mechanical).map(({ id }) => id));
  const mendable = findings.filter(({ rule, fixes }) => mechanical.has(rule) && fixes.length > 0);
  const many = new Map([...byKeys(mendable, ({ rule }) => [rule])].filter(([, same]) => same.length >= AGGREGATED_FROM));
  if (many.size === 0) return findings;
  return findings.flatMap((finding) => {
    const same = many.get(finding.rule);
    if (!same || finding.fixes.length === 0) return [finding];
    return same[0] === finding ? [together(same)] : [];
  });
}

function together(same: readonly Finding[]): Finding {
  const first = same[0]!;
  const { messages, basis } = ruleTexts[first.rule];
  const args = { count: same.length };
  const all: Fix = {
    title: fill(messages['fixAll']!, args),
    safe: same.every(({ fixes }) => fixes[0]?.safe === true),
    edits: editsOf(same),
  };
  const severity = severities.find((each) => same.some((finding) => finding.severity === each))!;
  const fixes = all.edits.length > 0 ? [all, ...first.fixes.slice(0, 1)] : [];
  return { ...first, severity, message: withBasis(fill(messages['all']!, args), basis), fixes };
}

function editsOf(findings: readonly Finding[]): readonly TextEdit[] {
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => a.span.start - b.span.start);
  return edits.filter((edit, index) => index === 0 || edit.span.start >= edits[index - 1]!.span.end);
}
