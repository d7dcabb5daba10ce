import assert from 'node:assert/strict';
import path from 'node:path';
import { checkText, createLineIndex, ruleById, severities, type Finding, type Span } from '../../server/src/core/index.js';
import { corpus, readReport, readTable, reportsIn } from './corpus.js';

type Row = Readonly<Record<string, string>>;

/** The labelled findings on five real reports: what has to be found, what must not be. Labels of rules that do not exist are left out. */
suite('corpus: labelled reports', () => {
  const names = reportsIn('seeds');
  const rows = names.length === 0 ? [] : readTable(path.join(corpus, 'seed_findings.tsv'));

  test('the labels are there', function () {
    if (names.length === 0) this.skip();
    assert.ok(rows.length > 0);
  });

  for (const name of names) {
    test(name.slice(0, 3), () => {
      const text = readReport('seeds', name);
      const { findings } = checkText(text, 'plaintext');
      for (const row of rows.filter(({ file }) => file === name.slice(0, 3))) {
        const rules = row['rule']!.split('|').filter((rule) => ruleById(rule));
        if (rules.length === 0) continue;
        const hits = findings.filter((finding) => rules.includes(finding.rule) && fits(finding, row, text));
        const label = `${row['expect']} ${row['rule']} 第${row['line']}行：${row['why']}`;
        if (row['expect'] === 'must') assert.ok(hits.length > 0, label);
        if (row['expect'] === 'must-not') assert.deepEqual(hits.filter(isForbidden(row)), [], label);
      }
    });
  }
});

function fits({ span, related, data }: Finding, row: Row, text: string): boolean {
  if (row['section'] && data?.section !== row['section']) return false;
  if (row['line'] === '0') return true;
  const line = createLineIndex(text).lineSpan(Number(row['line']) - 1);
  const quoted = row['expect'] === 'must-not' ? quotedIn(text.slice(line.start, line.end), row['quote']!) : undefined;
  const place = quoted ? { start: line.start + quoted.start, end: line.start + quoted.end } : line;
  return [span, ...related.map((one) => one.span)].some(({ start, end }) => start <= place.end && place.start <= end);
}

/** Where a label's words stand in their line; … stands for words that it leaves out. */
function quotedIn(line: string, quote: string): Span | undefined {
  const [head, ...more] = quote.split('…');
  const tail = more.at(-1) ?? head!;
  const at = line.indexOf(tail);
  const start = line.lastIndexOf(head!, at);
  return at < 0 || start < 0 ? undefined : { start, end: at + tail.length };
}

function isForbidden(row: Row) {
  const floor = severities.indexOf(row['forbidden_from'] as Finding['severity']);
  return ({ severity }: Finding): boolean => floor < 0 || severities.indexOf(severity) <= floor;
}
