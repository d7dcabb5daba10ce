// Bundles the product into dist/. `--watch` keeps doing so.
import esbuild from 'esbuild';
import fs from 'node:fs';
import { noNetwork } from './scripts/no-network.mjs';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
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
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
// fdir, which walks folders, asks where it lies; a CommonJS bundle has no import.meta.
const importMeta = {
  define: { ...common.define, 'import.meta.url': 'importMetaUrl' },
  js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;",
};
/** `worker`: no part may reach for a page's document. */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker'] };

export const bundles = [
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    define: importMeta.define,
    banner: { js: `#!/usr/bin/env node\n${importMeta.js}` },
  },
  { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server-node.js' },
  { ...node, entryPoints: ['server/src/lsp/stdio.ts'], outfile: 'dist/server-stdio.js', banner: { js: '#!/usr/bin/env node' } },
  { ...browser, format: 'iife', entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server-browser.js' },
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client-node.js', external: ['vscode'] },
  { ...browser, format: 'cjs', entryPoints: ['client/src/browser.ts'], outfile: 'dist/client-browser.js', external: ['vscode'] },
];

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--watch')) {
    for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
  } else await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}
