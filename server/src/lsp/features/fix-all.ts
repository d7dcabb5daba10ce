import { EditRounds, mendingRounds, type Report, type RuleId, type TextEdit } from '../../core/index.js';
import type { OpenDocument } from '../document.js';

/**
 * All safe fixes of one rule, or of all rules, applied until none is left. Told as edits of the text as it is now, so that the editor
 * keeps carets, folds and undo steps where a replaced whole text would lose them.
 */
export function fixAllEdits(document: OpenDocument, report: Report, rule?: RuleId): readonly TextEdit[] {
  const original = document.text.getText();
  const done = new EditRounds(original);
  const trials = document.newChecker();
  for (const { edits } of mendingRounds(original, report, (text) => trials?.check(text), rule)) done.apply(edits);
  return done.edits();
}
