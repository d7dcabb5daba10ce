// What shapes.ts and thresholds.ts in server/src/core/figures/judge do to real reports: npm run calibrate -- [--shape NAME] [FOLDER …]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSets } from './calibrate/sets.mjs';
import { LEAST_TOLD, SHAPES, TOLD, weigh } from './calibrate/weigh.mjs';
import { root } from './load-core.mjs';

const BESIDE = path.join(root, '../shared/corpus');
const ODDS = [0.2, 0.4, 0.8, 1.5, 3, 4, 8, 15, 25];
const MILLION = 1_000_000;
/** Of 95 %. */
const NORMAL = 1.96;

const { values, positionals } = readArguments();
const folders = positionals.length > 0 ? positionals : [BESIDE];
const files = folders.flatMap(reportsIn);
if (files.length === 0) stop(`no reports in ${folders.join(', ')}: give folders with .txt or .md files`);
if (values.shape !== undefined && !(values.shape in SHAPES))
  stop(`no such shape: ${values.shape}; there are ${Object.keys(SHAPES).join(', ')}`);

const reports = files.map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }));
const claims = reports.flatMap(({ file, text }) =>
  weigh(text, file.endsWith('.md') ? 'markdown' : 'plaintext').map((claim) => ({ ...claim, file, text })),
);
if (values.shape === undefined) printTables();
else printPlaces(values.shape);

function stop(message) {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { shape: { type: 'string' } } });
  } catch (error) {
    return stop(`${error.message}\nnpm run calibrate -- [--shape NAME] [FOLDER …]`);
  }
}

function reportsIn(folder) {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true }).map(String);
  return names
    .filter((name) => /\.(?:txt|md)$/u.test(name) && !/^(?:README|OBSERVATIONS)\.md$/u.test(path.basename(name)))
    .sort()
    .map((name) => path.join(folder, name));
}

function printTables() {
  const { caught, right } = readSets();
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
  const millions = characters / MILLION;
  console.log(
    `${files.length} reports, ${characters} characters; ${caught.length} contrast pairs, ${right.length} right sentences and traps`,
  );
  console.log('told: by severity, and all of them per million characters\n');
  printRows(
    ['shape', 'in table', 'claims', 'hold', 'share', '95 %', 'otherwise', ...TOLD.map(([, severity]) => severity), 'per million', 'pairs'],
    Object.entries(SHAPES).map(([shape, share]) => [shape, share, ...cellsOf(shape, millions, caught)]),
  );
  console.log();
  const sets = [...new Set(caught.map(({ set }) => set))];
  printRows(
    ['odds', 'told', 'per million', ...sets, 'in right ones'],
    ODDS.map((least) => {
      const isTold = ({ odds }) => odds >= least;
      const told = claims.filter((claim) => claim.surest && isTold(claim)).length;
      const ofSet = (set) => caught.filter((pair) => pair.set === set);
      return [
        least,
        told,
        (told / millions).toFixed(1),
        ...sets.map((set) => `${ofSet(set).filter(({ found }) => found.some(isTold)).length}/${ofSet(set).length}`),
        right.filter((found) => found.some(isTold)).length,
      ];
    }),
  );
}

function cellsOf(shape, millions, caught) {
  const own = claims.filter((claim) => claim.shape === shape);
  const held = own.filter(({ holds }) => holds).length;
  const otherwise = own.filter(({ holds, odds }) => !holds && odds === undefined).length;
  const told = own.filter(isTold);
  return [
    own.length,
    held,
    own.length > 0 ? (held / own.length).toFixed(2) : '–',
    own.length > 0 ? intervalOf(held, own.length) : '–',
    otherwise,
    ...TOLD.map(([, severity]) => told.filter((claim) => claim.severity === severity).length),
    (told.length / millions).toFixed(1),
    caught.filter(({ found }) => found.some((claim) => claim.shape === shape && isTold(claim))).length,
  ];
}

function isTold({ surest, odds }) {
  return surest && odds >= LEAST_TOLD;
}

/** After Wilson: it stays between 0 and 1 however few there are. */
function intervalOf(held, all) {
  const share = held / all;
  const middle = share + NORMAL ** 2 / (2 * all);
  const far = NORMAL * Math.sqrt((share * (1 - share)) / all + NORMAL ** 2 / (4 * all ** 2));
  return [middle - far, middle + far].map((end) => Math.abs(end / (1 + NORMAL ** 2 / all)).toFixed(2)).join('–');
}

function printRows(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
}

function printPlaces(shape) {
  const told = claims.filter((claim) => claim.shape === shape && isTold(claim)).sort((a, b) => b.odds - a.odds);
  for (const { file, text, start, severity, odds, words } of told) {
    const line = text.slice(0, start()).split('\n').length;
    console.log(`${path.relative(process.cwd(), file)}:${line} ${severity} ${odds.toFixed(1)}  ${words}`);
  }
  console.log(`${told.length} told of ${claims.filter((claim) => claim.shape === shape).length} claims`);
}
