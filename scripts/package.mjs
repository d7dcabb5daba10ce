import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import esbuild from 'esbuild';
import { bundles } from '../esbuild.mjs';
import { root } from './load-core.mjs';

/** What the extension may weigh, packed, and how many files it may have beside its pages on rules. */
const limits = { bytes: 1_200_000, files: 40 };

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const packagePath = join(root, `${name}-${version}.vsix`);

await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });

const { size } = await stat(packagePath);
const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
const counted = files.filter((file) => !file.replaceAll('\\', '/').startsWith('docs/rules/'));
console.log(
  `${name}-${version}.vsix: ${Math.round(size / 1000)} kB, ${counted.length} files and ${files.length - counted.length} rule pages`,
);
if (size > limits.bytes || counted.length > limits.files) {
  console.error(`too large: at most ${limits.bytes / 1000} kB and ${limits.files} files beside the rule pages`);
  process.exitCode = 1;
}
