import assert from 'node:assert/strict';
import fs from 'node:fs';
import { checkText, createLineIndex } from '../../server/src/core/index.js';
import { readReport, readTable, reportsIn } from './corpus.js';

const TABLE = 'test/corpus/verdicts.tsv';
const VERDICTS = new Set(['right', 'arguable']);
const FOLDERS = ['seeds', 'dev', 'more'] as const;

/** Each error and each warning on a real report has been read at its place and signed off, by file, line, column and rule. */
suite('corpus: errors and warnings on real reports', function () {
  this.timeout(120_000);
  const reports = FOLDERS.flatMap((folder) => reportsIn(folder).map((name) => ({ folder, name })));
  const signed = readTable(TABLE);

  test('every verdict is right or arguable, and says why', () => {
    for (const row of signed) assert.ok(VERDICTS.has(row['verdict']!) && row['note'], JSON.stringify(row));
  });

  test('what is found is what was signed off', function () {
    if (reports.length === 0) return this.skip();
    const found = reports.flatMap(graveFindings);
    if (process.env['UPDATE'] === '1') return update(found, signed);
    const keys = signed.map(keyOf);
    const unread = found.filter((key) => !keys.includes(key));
    const gone = keys.filter((key) => !found.includes(key));
    assert.deepEqual({ unread, gone }, { unread: [], gone: [] });
  });
});

interface Place {
  readonly folder: string;
  readonly name: string;
}

function graveFindings({ folder, name }: Place): readonly string[] {
  const text = readReport(folder, name);
  const lines = createLineIndex(text);
  const grave = checkText(text, 'plaintext').findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return grave.map(({ span, rule, severity }) => {
    const { line, character } = lines.position(span.start);
    return [`${folder}/${name}`, line + 1, character + 1, rule, severity].join('\t');
  });
}

function keyOf(row: Readonly<Record<string, string>>): string {
  return ['file', 'line', 'column', 'rule', 'severity'].map((column) => row[column]).join('\t');
}

/** New findings come in unread; somebody has to read the place. */
function update(found: readonly string[], signed: ReturnType<typeof readTable>): void {
  const known = new Map(signed.map((row) => [keyOf(row), `${row['verdict']}\t${row['note']}`]));
  const rows = found.map((key) => `${key}\t${known.get(key) ?? 'unread\t'}`);
  fs.writeFileSync(TABLE, `file\tline\tcolumn\trule\tseverity\tverdict\tnote\n${rows.join('\n')}\n`);
}
