import assert from 'node:assert/strict';
import { applyEdits, checkText, fixAll, type DocumentLanguage, type Finding, type Report } from '../../server/src/core/index.js';

/** All that a reader of the report can see of it, its fixes and its ledger included. */
export function visible({
  findings,
  outline,
  sections,
  kind,
  reportYear,
  title,
  signOff,
  bodyEnd,
  renumbering,
  figures,
  failures,
}: Report): string {
  return JSON.stringify({ findings, outline, sections, kind, reportYear, title, signOff, bodyEnd, renumbering, figures, failures });
}

/** Equality of two such pictures, told by the first place where they part. */
export function assertSame(seen: string, expected: string, what: string): void {
  if (seen === expected) return;
  let at = 0;
  while (seen[at] === expected[at]) at++;
  const around = (text: string): string => text.slice(Math.max(at - 200, 0), at + 100);
  assert.fail(`${what}:\n  ${around(seen)}\ninstead of\n  ${around(expected)}`);
}

export function spansLieInText({ findings, failures, renumbering }: Report, text: string): void {
  assert.deepEqual(failures, []);
  const fixes = findings.flatMap((finding) => finding.fixes);
  const places = findings.flatMap(({ span, related }) => [span, ...related.map((place) => place.span)]);
  const edited = [...fixes.flatMap(({ edits }) => edits), ...renumbering].map(({ span }) => span);
  for (const { start, end } of [...places, ...edited]) {
    assert.ok(
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length,
      `[${start}, ${end}) in ${text.length}`,
    );
  }
  for (const { edits } of [...fixes, { edits: renumbering }]) {
    edits.forEach(({ span }, index) => assert.ok(index === 0 || edits[index - 1]!.span.end <= span.start, 'edits of one fix overlap'));
  }
}

/** Mending everything that is safe to mend comes to rest and brings no error and no warning that was not there. */
export function fixesComeToRest(report: Report, text: string, language: DocumentLanguage): void {
  const once = fixAll(text, language);
  assert.equal(fixAll(once.text, language).text, once.text, 'a second round of fixes changes the text again');
  const before = gravity(report.findings);
  for (const [rule, count] of gravity(once.report.findings)) assert.ok(count <= (before.get(rule) ?? 0), `fixing brings a new ${rule}`);
}

function gravity(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings)
    if (severity === 'error' || severity === 'warning') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

export function renumberingFits(report: Report, text: string, language: DocumentLanguage): void {
  const renumbered = applyEdits(text, report.renumbering);
  spansLieInText(checkText(renumbered, language), renumbered);
}
