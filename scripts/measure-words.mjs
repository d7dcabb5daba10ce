// How often each row of the tables of words is told in real reports: npm run measure:words [-- [--places] [--rule ID] FOLDER …]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadModules, root } from './load-core.mjs';

const BESIDE = path.join(root, '../shared/corpus');
const RULES = [
  ...['confusable-word', 'missing-char', 'duplicated-word', 'fixed-phrase', 'collocation', 'sentence-blend', 'de-di-de'],
  ...['personal-info', 'secret-marking', 'conversion-residue', 'markup-residue', 'placeholder-left', 'stray-filename'],
];
const AROUND = 14;

const { values, positionals } = readArguments();
const rules = values.rule === undefined ? RULES : [values.rule];
const files = (positionals.length > 0 ? positionals : [BESIDE]).flatMap(reportsIn);
if (files.length === 0) stop('no reports: give folders with .txt, .gw or .md files');

const { checkText } = await loadModules('server/src/core/index.ts');
const rows = new Map();
let characters = 0;
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8');
  characters += text.length;
  for (const finding of checkText(text, file.endsWith('.md') ? 'markdown' : 'plaintext').findings)
    if (rules.includes(finding.rule)) collect(file, text, finding);
}
for (const rule of rules) {
  const own = [...rows.values()].filter((row) => row.rule === rule).sort((a, b) => b.places.length - a.places.length);
  const hits = own.reduce((sum, { places }) => sum + places.length, 0);
  console.log(`${rule}: ${hits} in ${own.length} rows, ${((hits / characters) * 10_000).toFixed(2)} per 10,000 characters`);
  for (const { found, to, severity, places } of own) {
    console.log(`  ${places.length}\t${severity}\t${found}${to}`);
    if (values.places) for (const place of places) console.log(`\t\t${place}`);
  }
}
console.log(`${files.length} reports, ${characters} characters`);

/** A row is what was found, and what would be written for it. */
function collect(file, text, { rule, severity, span, fixes }) {
  const found = text.slice(span.start, span.end).replaceAll(/\s/gu, ' ');
  const edit = fixes[0]?.edits.length === 1 ? fixes[0].edits[0].newText : undefined;
  const to = edit === undefined ? '' : ` → ${edit}`;
  const key = [rule, severity, found, to].join('\t');
  if (!rows.has(key)) rows.set(key, { rule, severity, found, to, places: [] });
  const line = text.slice(0, span.start).split('\n').length;
  const words = [text.slice(Math.max(0, span.start - AROUND), span.start), text.slice(span.end, span.end + AROUND)];
  const [before, after] = words.map((part) => part.replaceAll(/\s/gu, ' '));
  rows.get(key).places.push(`${path.basename(file)}:${line} ${before}⟦${found}⟧${after}`);
}

function reportsIn(folder) {
  if (!fs.existsSync(folder)) return stop(`no such folder: ${folder}`);
  if (fs.statSync(folder).isFile()) return [folder];
  const names = fs.readdirSync(folder, { recursive: true }).map(String);
  return names
    .filter((name) => /\.(?:txt|gw|md)$/u.test(name) && !/^(?:README|OBSERVATIONS)\.md$/u.test(path.basename(name)))
    .sort()
    .map((name) => path.join(folder, name));
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { places: { type: 'boolean' }, rule: { type: 'string' } } });
  } catch (error) {
    return stop(`${error.message}\nnpm run measure:words -- [--places] [--rule ID] [FOLDER …]`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
