// What the core of another commit says of texts, and what this one says: node scripts/compare.mjs COMMIT FOLDER...
// Every text is read in all three languages. Whatever differs is printed; the exit status is 1 if anything does.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [commit, ...folders] = process.argv.slice(2);
if (!commit || folders.length === 0) {
  console.error('node scripts/compare.mjs COMMIT FOLDER...');
  process.exit(2);
}
const out = 'out/compare';
const languages = ['official-report', 'plaintext', 'markdown'];

const before = await coreOf(checkout(commit), 'before');
const after = await coreOf('.', 'after');
let [texts, different] = [0, 0];
for (const file of folders.flatMap(textsIn)) {
  const text = fs.readFileSync(file, 'utf8');
  for (const language of languages) {
    texts++;
    const [was, is] = [before, after].map((core) => saidOf(core.checkText(text, language)));
    for (const [what, value] of Object.entries(was)) {
      if (written(value) === written(is[what])) continue;
      different++;
      console.log(`${file} (${language}): ${what}`);
      for (const line of lines(value).filter((each) => !lines(is[what]).includes(each))) console.log(`  - ${line}`);
      for (const line of lines(is[what]).filter((each) => !lines(value).includes(each))) console.log(`  + ${line}`);
    }
  }
}
console.log(`${texts} texts, ${different} differences`);
process.exit(different === 0 ? 0 : 1);

function checkout(ref) {
  const folder = path.join(out, 'source');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', ref, 'server', 'tsconfig.base.json', 'package.json'], { maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return folder;
}

async function coreOf(root, name) {
  const outfile = path.join(out, `${name}.cjs`);
  await build({ entryPoints: [path.join(root, 'server/src/core/index.ts')], outfile, bundle: true, platform: 'node', format: 'cjs' });
  return (await import(pathToFileURL(path.resolve(outfile)))).default;
}

function textsIn(folder) {
  const names = fs.readdirSync(folder, { recursive: true }).map(String).sort();
  return names.filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => path.join(folder, name));
}

function saidOf(report) {
  const { findings, failures, outline, sections, figures, renumbering, kind, reportYear, title, signOff, bodyEnd } = report;
  const frame = { kind, reportYear, title, signOff, bodyEnd };
  return {
    findings: findings.map((finding) => ({ ...finding, fixes: finding.fixes })),
    failures,
    outline,
    sections,
    figures: told(figures),
    renumbering,
    frame,
  };
}

/** Indicators name their relations by identity. */
function told({ indicators, relations }) {
  return {
    relations,
    indicators: indicators.map((each) => ({ ...each, relations: each.relations.map((relation) => relations.indexOf(relation)) })),
  };
}

function lines(value) {
  return (Array.isArray(value) ? value : [value]).map(written);
}

/** In whatever order the fields stand. */
function written(value) {
  const sorted = (_, field) =>
    field && typeof field === 'object' && !Array.isArray(field) ? Object.fromEntries(Object.entries(field).sort()) : field;
  return JSON.stringify(value, sorted) ?? 'undefined';
}
