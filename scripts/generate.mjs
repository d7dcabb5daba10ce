import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { datedTables } from './generate-dated.mjs';
import { divisionsTable } from './generate-divisions.mjs';
import { packedWords } from './word-data.mjs';
import { notices } from './generate-notices.mjs';
import { readmes } from './generate-readmes.mjs';
import { registry } from './generate-registry.mjs';
import { rulePages, SEVERITIES } from './generate-rule-pages.mjs';
import { loadModules, root } from './load-core.mjs';

/**
 * Writes the files that follow from the code and from data/: the list of rules, the dated tables, the divisions of the country, the head of each rule's page, the schema of the configuration file, the rules in the manifest,
 * what the READMEs count, the licences of the packages in the bundles.
 * With --check writes nothing and fails when a committed file differs.
 */

const severities = [...Object.keys(SEVERITIES), 'off'];
const severityNames = [...Object.values(SEVERITIES), '关闭'];

/** Each step gives files by path; a later step may load what an earlier one has written. */
const steps = [
  async () => ({ 'server/src/core/rules/registry.ts': registry(), ...datedTables(), ...(await divisionsTable()), ...packedWords() }),
  async () => {
    const core = await loadModules('server/src/core/index.ts');
    return {
      'schemas/hegao.schema.json': JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...core.settingsSchema() }),
      'package.json': await manifestWithRules(core.ruleCatalogue),
      ...rulePages(core.ruleCatalogue),
      ...readmes(core),
    };
  },
  async () => ({ 'THIRD-PARTY-NOTICES.txt': await notices() }),
];

async function manifestWithRules(rules) {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  manifest.contributes.configuration.properties['hegao.rules'].properties = Object.fromEntries(
    rules.map(({ id, name, reason, severity }) => [
      id,
      { type: 'string', enum: severities, enumDescriptions: severityNames, default: severity, description: `${name}：${reason}` },
    ]),
  );
  return JSON.stringify(manifest, undefined, 2);
}

async function formatted(path, text) {
  if (path.endsWith('.txt')) return text;
  const options = await resolveConfig(join(root, path));
  return format(text, { ...options, filepath: path });
}

async function committed(path) {
  return readFile(join(root, path), 'utf8').catch(() => undefined);
}

async function main() {
  const isCheck = process.argv.includes('--check');
  const stale = [];
  for (const step of steps) {
    for (const [path, content] of Object.entries(await step())) {
      const text = await formatted(path, content);
      if (text === (await committed(path))) continue;
      stale.push(path);
      if (isCheck) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  console.log(stale.length === 0 ? 'generated files are up to date' : `${isCheck ? 'out of date' : 'written'}: ${stale.join(', ')}`);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

await main();
