// All that one rule needs while it is written: npm run rule -- heading-too-long
import fs from 'node:fs';
import path from 'node:path';
import { compileTests } from './compile-tests.mjs';
import { must, run } from './run.mjs';

const [id] = process.argv.slice(2);
if (!id) {
  console.error('npm run rule -- ID');
  process.exit(2);
}
must('node', ['scripts/generate.mjs']);
must('npx', ['tsc', '-p', 'tsconfig.json']);
const files = filesOf(id);
must('npx', ['eslint', ...files.filter((file) => file.endsWith('.ts')), '--max-warnings', '0']);
must('npx', ['prettier', '--write', ...files, '--log-level', 'warn']);
const tests = await compileTests(/(?:rules|corpus|core\/work)/);
const ofRules = tests.filter((file) => file.includes('/rules/'));
process.env.UPDATE = '1';
run('npx', ['mocha', 'out/test/rules/rules.test.js', '-g', id]);
delete process.env.UPDATE;
const statuses = [
  run('npx', ['mocha', ...ofRules, '-g', id]),
  // What it finds in real reports, and what it costs while somebody types.
  run('npx', ['mocha', ...tests.filter((file) => !ofRules.includes(file))]),
];
process.exit(statuses.every((status) => status === 0) ? 0 : 1);

/** Rule, fixture, page, and what stands in a folder of the rule's own. */
function filesOf(rule) {
  const found = ['server/src/core/rules', 'test/rules', 'docs/rules'].flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true })
      .map((name) => path.join(folder, name))
      .filter((file) => /\.(?:ts|md)$/.test(file) && file.split(/[/\\.]/).includes(rule)),
  );
  if (found.length > 0) return found;
  console.error(`nothing is named ${rule}`);
  process.exit(2);
}
