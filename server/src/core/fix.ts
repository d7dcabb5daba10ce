import { createChecker } from './checker.js';
import { defaultSettings, type Settings } from './config/settings.js';
import type { DocumentLanguage, Report } from './report.js';
import type { RuleId } from './rules/catalogue.js';
import { EditRounds } from './text/edit-rounds.js';
import type { TextEdit } from './text/span.js';

export interface FixAllResult {
  readonly text: string;
  /** What was done, as edits of the text as it was: sorted, apart, and touching nothing else. */
  readonly edits: readonly TextEdit[];
  /** How many findings were mended. */
  readonly fixed: number;
  /** What the mended text still has. */
  readonly report: Report;
}

const MAX_ROUNDS = 10;

/** The edits of one round: of each finding its first fix, if safe; where two overlap the earlier finding's wins and the other waits for the next round. */
export function safeEdits(report: Report, rule?: RuleId): readonly TextEdit[] {
  return selectEdits(report, rule).edits;
}

function selectEdits(report: Report, rule: RuleId | undefined): { readonly edits: readonly TextEdit[]; readonly count: number } {
  const chosen: TextEdit[] = [];
  let count = 0;
  for (const finding of report.findings) {
    if (rule !== undefined && finding.rule !== rule) continue;
    const fix = finding.fixes[0];
    if (!fix?.safe || fix.edits.some((edit) => collides(edit, chosen))) continue;
    for (const edit of fix.edits) chosen.splice(placeOf(edit.span.start, chosen), 0, edit);
    count++;
  }
  return { edits: chosen, count };
}

/** `chosen` is sorted and its edits are apart, so only the neighbours can be touched. Two insertions at one place collide too: their order would be chance. */
function collides({ span }: TextEdit, chosen: readonly TextEdit[]): boolean {
  const place = placeOf(span.start, chosen);
  return [chosen[place - 1], chosen[place]].some((other) => {
    if (!other) return false;
    if (span.start < other.span.end && other.span.start < span.end) return true;
    return span.start === other.span.start && (span.start === span.end || other.span.start === other.span.end);
  });
}

/** How many of the chosen edits start before `start`. */
function placeOf(start: number, chosen: readonly TextEdit[]): number {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chosen[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mends all that is safe to mend, until nothing more is. */
export function fixAll(text: string, language: DocumentLanguage, settings: Settings = defaultSettings, rule?: RuleId): FixAllResult {
  const checker = createChecker(language, settings);
  const rounds = new EditRounds(text);
  let report = checker.check(text);
  let fixed = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { edits, count } = selectEdits(report, rule);
    if (edits.length === 0) break;
    rounds.apply(edits);
    fixed += count;
    report = checker.check(rounds.text);
  }
  return { text: rounds.text, edits: rounds.edits(), fixed, report };
}
