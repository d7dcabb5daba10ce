// Everything that has to hold: generated files, types, lint, format, dead code, bundles, all suites, the editor.
import { spawnSync } from 'node:child_process';
import { compileTests } from './compile-tests.mjs';
import { must, run } from './run.mjs';

must('node', ['scripts/generate.mjs', '--check']);
must('npx', ['tsc', '-p', 'tsconfig.json']);
must('npx', ['eslint', '.', '--max-warnings', '0']);
must('npx', ['prettier', '--check', '.', '--log-level', 'warn']);
must('npx', ['knip']);
must('node', ['scripts/package.mjs']);
const files = await compileTests();
const mocha = spawnSync('npx', ['mocha', ...files], { encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' });
process.stdout.write(mocha.stdout + mocha.stderr);
const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(mocha.stdout)?.[1] ?? 0);
const editor = [run('node', ['test/vscode/run.mjs']), run('node', ['test/vscode/ui.mjs'])];
const failed = Math.max(count('failing'), mocha.status === 0 ? 0 : 1) + editor.filter((status) => status !== 0).length;
console.log(`\n${count('passing') + editor.filter((status) => status === 0).length} passed, ${failed} failed, ${count('pending')} skipped`);
process.exit(failed === 0 ? 0 : 1);
