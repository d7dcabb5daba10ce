import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = process.cwd();
const runner = createRequire(join(root, 'package.json')).resolve('vscode-tmgrammar-test/dist/unit.js');

/** Runs the assertions written below the lines of the sample files. */
function run(files: string, ...grammars: readonly string[]): { readonly status: number | null; readonly output: string } {
  const options = grammars.flatMap((grammar) => ['--grammar', grammar]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, ...options, files], { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

suite('grammar', () => {
  test('colours official reports as the samples say', () => {
    const { status, output } = run('test/grammar/*.gw');
    assert.equal(status, 0, output);
    for (const sample of ['front-and-end-matter', 'headings', 'body']) {
      assert.ok(output.includes(`✓ test/grammar/${sample}.gw`), output);
    }
  });

  test('colours 一、 headings and directives in Markdown', () => {
    const { status, output } = run('test/grammar/markdown.txt', 'test/grammar/paragraphs.tmLanguage.json');
    assert.equal(status, 0, output);
    assert.ok(output.includes('✓ test/grammar/markdown.txt'), output);
  });
});
