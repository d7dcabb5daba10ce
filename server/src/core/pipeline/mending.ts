import type { Finding } from '../rules/finding.js';
import type { Report } from '../views/report.js';
import type { RuleId } from '../rules/catalogue.js';
import { EditList } from '../text/edit-list.js';
import { applyEdits } from '../text/edit-rounds.js';
import type { TextEdit } from '../text/span.js';

/** One round of a fix-all: edits of the text as the round before left it. */
export interface MendingRound {
  readonly edits: readonly TextEdit[];
  /** How many findings they mend. */
  readonly fixed: number;
  /** The text afterwards, and what it has. */
  readonly text: string;
  readonly report: Report;
}

/** One fix may bring another one up; real texts settle after two or three rounds. */
const MOST_ROUNDS = 10;
/** Looking for the fix that does harm means checking again; a text that needs more looks keeps the rest as it is. */
const MOST_TRIALS = 40;

/**
 * Mends all that is safe to mend, round by round: of each finding its first fix, if safe; where two overlap the earlier finding's wins and the
 * other waits for the next round. A fix that brings an error or a warning that was not there before is left out, for a fix-all is not looked at;
 * what it brings may be mended in turn, but nothing new may be there in the end.
 */
export function mendingRounds(
  text: string,
  report: Report,
  check: (text: string) => Report | undefined,
  rule?: RuleId,
): readonly MendingRound[] {
  const known = graveWords(text, report.findings);
  const mend = (isBearable: Bearable): readonly MendingRound[] => [...rounds({ text, report, check, rule, isBearable })];
  const isNew = newTo(known);
  const passing = mend(
    (draft, { findings }) =>
      !isNew(
        draft,
        findings.filter(({ fixes: [fix] }) => !fix?.safe),
      ),
  );
  const last = passing.at(-1);
  if (!last || !isNew(last.text, last.report.findings)) return passing;
  return mend((draft, { findings }) => !isNew(draft, findings));
}

type Bearable = (text: string, report: Report) => boolean;

interface Task {
  readonly text: string;
  readonly report: Report;
  readonly check: (text: string) => Report | undefined;
  readonly rule: RuleId | undefined;
  readonly isBearable: Bearable;
}

function* rounds({ text, report, check, rule, isBearable }: Task): Generator<MendingRound> {
  let draft = { text, report };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = fixesOf(draft.report, rule);
    if (fixes.length === 0) return;
    const trial = new Trial(draft.text, check, isBearable);
    trial.add(fixes);
    if (!trial.report) return;
    const edits = editsOf(trial.fixes);
    draft = { text: applyEdits(draft.text, edits), report: trial.report };
    yield { edits, fixed: trial.fixes.length, ...draft };
  }
}

type FixEdits = readonly TextEdit[];

function fixesOf({ findings }: Report, rule: RuleId | undefined): readonly FixEdits[] {
  const chosen = new EditList();
  return findings
    .filter((finding) => rule === undefined || finding.rule === rule)
    .flatMap(({ fixes: [fix] }) => (fix?.safe && chosen.accept(fix.edits) ? [fix.edits] : []));
}

function editsOf(fixes: readonly FixEdits[]): FixEdits {
  const list = new EditList();
  for (const fix of fixes) list.accept(fix);
  return list.edits;
}

/** Fixes that were tried together and do no harm. */
class Trial {
  readonly #text: string;
  readonly #check: (text: string) => Report | undefined;
  readonly #isBearable: Bearable;
  #fixes: readonly FixEdits[] = [];
  #report: Report | undefined;
  #trials = 0;

  constructor(text: string, check: (text: string) => Report | undefined, isBearable: Bearable) {
    this.#text = text;
    this.#check = check;
    this.#isBearable = isBearable;
  }

  get fixes(): readonly FixEdits[] {
    return this.#fixes;
  }

  /** Of the text with these fixes. */
  get report(): Report | undefined {
    return this.#report;
  }

  /** Takes all if they do no harm together; else each half for itself. */
  add(fixes: readonly FixEdits[]): void {
    if (this.#trials >= MOST_TRIALS) return;
    this.#trials++;
    const all = [...this.#fixes, ...fixes];
    const text = applyEdits(this.#text, editsOf(all));
    const report = this.#check(text);
    if (!report) return;
    if (this.#isBearable(text, report)) {
      this.#fixes = all;
      this.#report = report;
    } else if (fixes.length > 1) {
      const middle = fixes.length >> 1;
      this.add(fixes.slice(0, middle));
      this.add(fixes.slice(middle));
    }
  }
}

/** Whether some error or warning is told more often than before. */
function newTo(known: ReadonlyMap<string, number>): (text: string, findings: readonly Finding[]) => boolean {
  return (text, findings) => [...graveWords(text, findings)].some(([key, count]) => count > (known.get(key) ?? 0));
}

/** How often each error and warning is told; marks and blanks are what most fixes change. */
function graveWords(text: string, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { rule, severity, span } of findings) {
    if (severity !== 'error' && severity !== 'warning') continue;
    const key = `${rule} ${text
      .slice(span.start, span.end)
      .normalize('NFKC')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
    words.set(key, (words.get(key) ?? 0) + 1);
  }
  return words;
}
