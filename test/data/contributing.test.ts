import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

suite('data: the rule that CONTRIBUTING shows', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');

  test('imports what is there', () => {
    const imports = [...text.matchAll(/import \{ (\w+) \} from '\.\.\/([\w./-]+)\.js';/gu)];
    assert.ok(imports.length >= 3);
    for (const [, name, file] of imports) assertExports(join('server/src/core/rules', file!), name!);
  });

  test('makes its questions as the library does', () => {
    const makers = [...text.matchAll(/^const \w+ = (\w+)\(/gmu)].map(([, maker]) => maker!);
    assert.deepEqual(new Set(makers), new Set(['facts', 'linesWith', 'pairs', 'grouped', 'question']));
    for (const maker of makers) assertExports('server/src/core/questions/question', maker);
  });

  test('names questions that can be asked', () => {
    const named = /rules ask for most: ([\s\S]+?)\. `lines`/u.exec(text)![1]!;
    const questions = [...named.matchAll(/`(\w+)`/gu)].map(([, name]) => name!);
    assert.ok(questions.length >= 10);
    const report = readdirSync('server/src/core/report', { recursive: true })
      .filter((file) => String(file).endsWith('.ts'))
      .map((file) => readFileSync(join('server/src/core/report', String(file)), 'utf8'))
      .join('\n');
    for (const name of questions) assert.match(report, new RegExp(`^export const ${name} = question\\(`, 'mu'));
  });
});

function assertExports(file: string, name: string): void {
  assert.match(readFileSync(`${file}.ts`, 'utf8'), new RegExp(`^export (?:function|const) ${name}\\b`, 'mu'), file);
}
