// Plants faults in the core, one at a time, and runs the tests that have to catch them: npm run plant -- part of a name
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { bundle } from './bundle.mjs';
import { testBundles } from './compile-tests.mjs';
import { faults } from './plant/faults.mjs';

const OUT = 'out/planted';
/** In this order: what fails fast comes first. */
const SUITES = [
  ['core/questions', 'core/lists', 'core/looks', 'core/places', 'core/named-answers', 'core/kept-timeline'],
  ['core/edited-report', 'core/incremental'],
  ['property/chunks'],
  ['property/checker'],
];
const FUZZERS = ['questions', 'fuzz'];
const FUZZED_SECONDS = '10';
const LONGEST = 120_000;

/** Reads one file otherwise than it is. */
function planted({ file, from, to }) {
  const whole = path.resolve(file);
  const source = fs.readFileSync(whole, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`what is to be replaced does not stand once in ${file}: ${from}`);
  return {
    name: 'planted fault',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path: read }) =>
        read === whole ? { contents: source.replace(from, () => to), loader: 'ts' } : undefined,
      ),
  };
}

async function compile(fault) {
  const plugins = [planted(fault)];
  await esbuild.build({ ...testBundles, plugins, entryPoints: SUITES.flat().map((name) => `test/${name}.test.ts`), outdir: OUT });
  await bundle(
    FUZZERS.map((name) => `test/fuzz/${name}.ts`),
    OUT,
    plugins,
  );
}

function start(args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: LONGEST, maxBuffer: 1 << 28 });
  return { passed: status === 0, stdout, stderr, isEndless: error?.code === 'ETIMEDOUT' };
}

/** The name of the first test that fails. */
function failingTest(names) {
  const files = names.map((name) => `${OUT}/${name}.test.js`);
  const { passed, stdout, isEndless } = start(['node_modules/mocha/bin/mocha.js', '--bail', '--reporter', 'json', ...files]);
  if (passed) return undefined;
  if (isEndless) return `${names.join(', ')}: does not come to an end`;
  const [failure] = JSON.parse(stdout.slice(stdout.indexOf('{\n  "stats"'))).failures;
  return failure?.fullTitle ?? names.join(', ');
}

function failingFuzzer(name) {
  const { passed, stderr } = start([`${OUT}/${name}.mjs`, '--seconds', FUZZED_SECONDS]);
  return passed ? undefined : `fuzz ${name}: ${stderr.trim().split('\n')[0]}`;
}

function caughtBy() {
  for (const names of SUITES) {
    const found = failingTest(names);
    if (found) return found;
  }
  for (const name of FUZZERS) {
    const found = failingFuzzer(name);
    if (found) return found;
  }
  return undefined;
}

const wanted = process.argv[2] ?? '';
const chosen = faults.filter(({ name }) => name.includes(wanted));
let missed = 0;
for (const fault of chosen) {
  await compile(fault);
  const caught = caughtBy();
  if (!caught) missed++;
  console.log(`${caught ? '✓' : '✗'} ${fault.name}\n    ${caught ? `caught by ${caught.slice(0, 160)}` : 'NOT caught'}`);
}
console.log(`\n${chosen.length - missed} of ${chosen.length} faults caught`);
process.exit(missed === 0 ? 0 : 1);
