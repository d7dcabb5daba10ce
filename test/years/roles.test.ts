import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { applyEdits, checkText, ruleById, type DocumentLanguage, type Finding } from '../../server/src/core/index.js';

const FOLDER = path.join(process.cwd(), 'test/years');

interface Row {
  readonly report: string;
  readonly right: string;
  readonly wrong: string;
  readonly rule: string;
  readonly fix: string;
}

/** Whole reports of every kind with one year, half or month changed: one finding, by the rule on that role; where a year was changed, its first fix restores the report. */
suite('years: one slip in each role', () => {
  const rows = fs.readFileSync(path.join(FOLDER, 'roles.tsv'), 'utf8').trimEnd().split(/\r?\n/u).slice(1).map(rowOf);
  for (const row of rows) {
    test(`${row.report}：${row.right.trim()} → ${row.wrong.trim()}`, () => {
      const text = read(row.report);
      assert.equal(text.split(row.right).length, 2, 'stands once');
      const changed = text.replace(row.right, () => row.wrong);
      const known = new Set(yearFindings(text, row.report).map(({ message }) => message));
      const news = yearFindings(changed, row.report).filter(({ message }) => !known.has(message));
      assert.deepEqual(
        news.map(({ rule }) => rule),
        [row.rule],
      );
      const [first] = news[0]!.fixes;
      assert.equal(first !== undefined, row.fix !== 'none');
      if (first && row.fix === 'mends') assert.equal(applyEdits(changed, first.edits), text);
    });
  }

  for (const report of fs.readdirSync(path.join(FOLDER, 'reports'))) {
    test(`${report} is right as it stands`, () => assert.deepEqual(yearFindings(read(report), report), []));
  }
});

function rowOf(line: string): Row {
  const [report = '', right = '', wrong = '', rule = '', fix = ''] = line.split('\t').map((cell) => cell.replaceAll('\\n', '\n'));
  return { report, right, wrong, rule, fix };
}

function read(name: string): string {
  return fs.readFileSync(path.join(FOLDER, 'reports', name), 'utf8').replaceAll('\r\n', '\n');
}

function yearFindings(text: string, name: string): readonly Finding[] {
  const language: DocumentLanguage = name.endsWith('.md') ? 'markdown' : name.endsWith('.gw') ? 'official-report' : 'plaintext';
  return checkText(text, language).findings.filter(({ rule }) => ruleById(rule)?.group === 'year-date');
}
