import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

suite('data: the lines that CONTRIBUTING shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-data-'));
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  test('could be added as they are, but for their place', () => {
    cpSync('data', folder, { recursive: true });
    const examples = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^data\/([a-z-]+)\.tsv +(.*\t.*)$/gmu)];
    assert.ok(examples.length >= 4);
    for (const [, table, line] of examples) appendFileSync(join(folder, `${table}.tsv`), `${line}\n`);
    const { stderr } = spawnSync(process.execPath, ['scripts/data-check.mjs', folder], { encoding: 'utf8' });
    const told = stderr.trim().split('\n');
    const expected = /belongs further up|is missing before it|until is before the newest row/u;
    assert.deepEqual(
      told.filter((problem) => problem !== '' && !expected.test(problem)),
      [],
    );
  });
});
