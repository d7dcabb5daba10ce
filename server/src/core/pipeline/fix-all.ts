import { createChecker } from './checker.js';
import { defaultSettings, type Settings } from '../config/settings.js';
import { mendingRounds } from './mending.js';
import type { DocumentLanguage } from '../text/language.js';
import type { Report } from '../views/report.js';
import type { RuleId } from '../rules/catalogue.js';
import { EditRounds } from '../text/edit-rounds.js';
import type { TextEdit } from '../text/span.js';

export interface FixAllResult {
  readonly text: string;
  /** What was done, as edits of the text as it was: sorted, apart, and touching nothing else. */
  readonly edits: readonly TextEdit[];
  /** How many findings were mended. */
  readonly fixed: number;
  /** What the mended text still has. */
  readonly report: Report;
}

/** Mends all that is safe to mend, until nothing more is. */
export function fixAll(text: string, language: DocumentLanguage, settings: Settings = defaultSettings, rule?: RuleId): FixAllResult {
  const checker = createChecker(language, settings);
  const before = checker.check(text);
  const rounds = mendingRounds(text, before, (draft) => checker.check(draft), rule);
  const done = new EditRounds(text);
  for (const { edits } of rounds) done.apply(edits);
  const fixed = rounds.reduce((sum, round) => sum + round.fixed, 0);
  return { text: done.text, edits: done.edits(), fixed, report: rounds.at(-1)?.report ?? before };
}
