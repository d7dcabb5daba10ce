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
const editorRuns = [['test/vscode/run.mjs'], ['test/vscode/ui.mjs']];
const skipsEditor = process.env.HEGAO_SKIP_VSCODE === '1';
const fuzzers = [
  ['scripts/fuzz.mjs', '--seconds', '30'],
  ['scripts/fuzz.mjs', '--questions', '--seconds', '15'],
];
const programs = [...fuzzers, ...(skipsEditor ? [] : editorRuns)].map((args) => run('node', args));
const passed = programs.filter((status) => status === 0).length;
const failed = Math.max(count('failing'), mocha.status === 0 ? 0 : 1) + programs.length - passed;
const skipped = count('pending') + (skipsEditor ? editorRuns.length : 0);
if (skipsEditor) console.log('\nskipped: the suites in a real VS Code (HEGAO_SKIP_VSCODE is set)');
console.log(`\n${count('passing') + passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
