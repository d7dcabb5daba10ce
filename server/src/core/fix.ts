import { createChecker } from './checker.js';
import { defaultSettings, type Settings } from './config/settings.js';
import type { DocumentLanguage, Report } from './report.js';
import type { RuleId } from './rules/catalogue.js';
import type { TextEdit } from './text/span.js';

export interface FixAllResult {
  readonly text: string;
  /** How many findings were mended. */
  readonly fixed: number;
  /** What the mended text still has. */
  readonly report: Report;
}

const MAX_ROUNDS = 10;

/** Applies edits that are sorted and apart from each other. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The edits of one round: of each finding its first fix, if safe; where two overlap the earlier finding's wins and the other waits for the next round. */
export function safeEdits(report: Report, rule?: RuleId): readonly TextEdit[] {
  return selectEdits(report, rule).edits;
}

function selectEdits(report: Report, rule: RuleId | undefined): { readonly edits: readonly TextEdit[]; readonly count: number } {
  const chosen: TextEdit[] = [];
  let count = 0;
  for (const finding of report.findings) {
    const fix = finding.fixes[0];
    if (!fix?.safe || (rule !== undefined && finding.rule !== rule)) continue;
    if (fix.edits.some((edit) => chosen.some((other) => collide(edit, other)))) continue;
    chosen.push(...fix.edits);
    count++;
  }
  return { edits: chosen.sort((a, b) => a.span.start - b.span.start), count };
}

/** Two insertions at one place collide too: their order would be chance. */
function collide({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start && (a.start === a.end || b.start === b.end);
}

/** Mends all that is safe to mend, until nothing more is. */
export function fixAll(text: string, language: DocumentLanguage, settings: Settings = defaultSettings, rule?: RuleId): FixAllResult {
  const checker = createChecker(language, settings);
  let mended = text;
  let report = checker.check(mended);
  let fixed = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { edits, count } = selectEdits(report, rule);
    if (edits.length === 0) break;
    mended = applyEdits(mended, edits);
    fixed += count;
    report = checker.check(mended);
  }
  return { text: mended, fixed, report };
}
