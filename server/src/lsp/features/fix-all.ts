import { EditRounds, safeEdits, type Report, type RuleId, type TextEdit } from '../../core/index.js';
import type { OpenDocument } from '../document.js';

/** One fix may bring another one up; real texts settle after two or three rounds. */
const mostRounds = 10;

/**
 * All safe fixes of one rule, or of all rules, applied until none is left. Told as edits of the text as it is now, so that the editor
 * keeps carets, folds and undo steps where a replaced whole text would lose them.
 */
export function fixAllEdits(document: OpenDocument, report: Report, rule?: RuleId): readonly TextEdit[] {
  const rounds = new EditRounds(document.text.getText());
  let current: Report | undefined = report;
  const trials = document.newChecker();
  for (let round = 0; current && round < mostRounds; round++) {
    const edits = safeEdits(current, rule);
    if (edits.length === 0) break;
    rounds.apply(edits);
    current = trials?.check(rounds.text);
  }
  return rounds.edits();
}
