import { compareSpots } from '../paragraph/placed.js';
import type { RuleFailure } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import { aggregate } from './aggregate.js';
import { sound, type Resolver } from './resolve.js';
import type { Revision } from './revision.js';
import type { PlacedFinding, Verdict } from './run-rules.js';
import { directivesIn, suppress } from './suppress.js';

/** What is told of the findings of all rules, in order. */
export interface ToldFindings {
  /** What it was made of. */
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly PlacedFinding[];
  readonly failures: readonly RuleFailure[];
}

/** Leaves out what is switched off, and puts together what is told once for all. Where every rule says the same as before, so does this. */
export function toldFindings(
  verdicts: readonly Verdict[],
  rules: readonly Rule[],
  { revision, resolver }: { readonly revision: Revision; readonly resolver: Resolver },
  before?: ToldFindings,
): ToldFindings {
  const directives = directivesIn(revision);
  if (before && directives.length === 0 && before.verdicts.length === verdicts.length) {
    if (verdicts.every((verdict, index) => verdict === before.verdicts[index])) return before;
  }
  const { findings, failures } = sound(
    verdicts.flatMap((verdict) => verdict.findings),
    resolver,
  );
  return {
    verdicts: directives.length === 0 ? verdicts : [],
    findings: aggregate(suppress(inOrder(findings), directives, revision.text, resolver), rules),
    failures: [...verdicts.flatMap((verdict) => verdict.failures), ...failures],
  };
}

function inOrder(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...findings].sort(
    (a, b) =>
      compareSpots(a.span.start, b.span.start) || compareSpots(a.span.end, b.span.end) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
