// Bundles the product into dist/. `--watch` keeps doing so.
import esbuild from 'esbuild';
import fs from 'node:fs';
import { later, laterParts } from './scripts/later.mjs';
import { asCommonJs } from './scripts/node-doors.mjs';
import { noNetwork } from './scripts/no-network.mjs';
import { selfContained } from './scripts/self-contained.mjs';

const { version, bin } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const common = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // Chinese takes three bytes a character then, not six.
  charset: 'utf8',
  define: { HEGAO_VERSION: JSON.stringify(version) },
  plugins: [noNetwork],
};
// jsonc-parser's own `main` cannot be bundled, its `module` can.
const node = { ...common, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
/** `worker`: no part may reach for a page's document. */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker'] };

export const bundles = [
  {
    ...node,
    format: 'esm',
    splitting: true,
    entryPoints: {
      cli: 'server/src/cli/main.ts',
      'server-node': 'server/src/lsp/node.ts',
      'server-stdio': 'server/src/lsp/stdio.ts',
      ...laterParts,
    },
    outdir: 'dist',
    chunkNames: 'shared-[hash]',
    write: false,
    plugins: [noNetwork, selfContained, later, asCommonJs(Object.values(bin))],
  },
  { ...browser, format: 'iife', entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server-browser.js' },
  { ...node, format: 'cjs', entryPoints: ['client/src/node.ts'], outfile: 'dist/client-node.js', external: ['vscode'] },
  { ...browser, format: 'cjs', entryPoints: ['client/src/browser.ts'], outfile: 'dist/client-browser.js', external: ['vscode'] },
];

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--watch')) {
    for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
  } else await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}
