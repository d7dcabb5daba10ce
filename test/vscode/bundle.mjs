// Compiles the suites for the extension host: one CommonJS file a suite, `vscode` and mocha from outside.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { here, root } from './paths.mjs';

/** Not below out/test: the other tests empty that folder whenever they are compiled. */
const output = path.join(root, 'out/vscode');

/** Gives the file that VS Code loads as its extensionTestsPath. */
export async function bundleSuites() {
  const suites = path.join(here, 'suites');
  fs.rmSync(output, { recursive: true, force: true });
  await build({
    entryPoints: [path.join(suites, 'index.ts'), path.join(suites, 'suite/*.test.ts')],
    outdir: output,
    outbase: suites,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(output, 'index.js');
}
