// Measures core, figures, server and start: npm run bench -- --only server --sizes 10000,100000 --rounds 10 --languages markdown
import esbuild from 'esbuild';
import { parseArgs } from 'node:util';
import { bundles } from '../esbuild.mjs';
import { bundle } from './bundle.mjs';
import { run } from './run.mjs';

const parts = {
  core: ['--expose-gc', 'out/bench/core.mjs'],
  figures: ['out/bench/figures.mjs'],
  server: ['out/bench/server.mjs'],
  start: ['out/bench/start-up.mjs'],
};

const { values, tokens } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    languages: { type: 'string' },
  },
  tokens: true,
});
const chosen = values.only.split(',');
const unknown = chosen.find((part) => !(part in parts));
if (unknown !== undefined) throw new Error(`no part called ${unknown}; there are ${Object.keys(parts).join(', ')}`);

await bundle(['bench/core.ts', 'bench/figures.ts', 'bench/server.ts', 'bench/start-up.ts'], 'out/bench');
const forNode = bundles.find(({ outdir }) => outdir === 'dist');
await esbuild.build({ ...forNode, entryPoints: { 'empty-server': 'bench/empty-server.ts' }, outdir: 'out/bench/empty' });
await esbuild.build(forNode);
const options = tokens.filter(({ kind, name }) => kind === 'option' && name !== 'only').flatMap(({ rawName, value }) => [rawName, value]);
const statuses = chosen.map((part) => run('node', [...parts[part], ...options]));
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
