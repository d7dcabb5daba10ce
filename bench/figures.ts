import { createChecker, defaultSettings, ruleCatalogue, type Settings } from '../server/src/core/index.js';
import { aims, compare } from './aims.js';
import { sampleReport } from './sample-report.js';
import { milliseconds, percentile, printTable } from './statistics.js';

/** What the figures cost after an edit of a line full of them: the rules about numbers, and the ledger when somebody asks for it. */
const EDITS = 300;
const WARM_UP = 100;
const BYTES = 60_000;

const withoutFigures: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(ruleCatalogue.filter(({ group }) => group === 'numbers').map(({ id }) => [id, 'off'])),
};

interface Edit {
  readonly check: number;
  readonly ledger: number;
}

function typeInto(settings: Settings): readonly Edit[] {
  let text = sampleReport(BYTES);
  const checker = createChecker('plaintext', settings);
  const at = text.indexOf('全年共办理行政处罚案件', text.length >> 1) + '全年'.length;
  checker.check(text);
  const edits: Edit[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    text = `${text.slice(0, at)}稳${text.slice(at)}`;
    const start = performance.now();
    const report = checker.check(text);
    const checked = performance.now();
    if (report.figures.indicators.length === 0) throw new Error('the sample has no figures');
    edits.push({ check: checked - start, ledger: performance.now() - checked });
  }
  return edits.slice(WARM_UP);
}

function median(times: readonly number[]): number {
  return percentile([...times], 0.5);
}

const all = typeInto(defaultSettings);
const rest = typeInto(withoutFigures);
const rules = median(all.map(({ check }) => check)) - median(rest.map(({ check }) => check));
const ledger = median(all.map((edit) => edit.ledger));
printTable(
  `figures, a report of ${sampleReport(BYTES).length} characters, an edit in a line of figures`,
  ['all rules p50', 'without number rules p50', 'number rules', 'ledger', 'engine'],
  [[median(all.map(({ check }) => check)), median(rest.map(({ check }) => check)), rules, ledger, rules + ledger].map(milliseconds)],
);
compare('figures engine after an edit, ms', rules + ledger, aims.figuresAfterEdit);
