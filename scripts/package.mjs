import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import esbuild from 'esbuild';
import { bundles } from '../esbuild.mjs';
import { extensionPage } from './extension-page.mjs';
import { root } from './load-core.mjs';

/** What the extension may weigh, packed, and how many files it may have beside its pages on rules. */
const limits = { bytes: 3_000_000, files: 40 };

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const packagePath = join(root, `${name}-${version}.vsix`);

await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
await pack();

const { size } = await stat(packagePath);
const counted = files.filter((file) => !file.replaceAll('\\', '/').startsWith('docs/rules/'));
console.log(
  `${name}-${version}.vsix: ${Math.round(size / 1000)} kB, ${counted.length} files and ${files.length - counted.length} rule pages`,
);
if (size > limits.bytes || counted.length > limits.files) {
  console.error(`too large: at most ${limits.bytes / 1000} kB and ${limits.files} files beside the rule pages`);
  process.exitCode = 1;
}

/** From a copy of what is packed: the extension has another README than the project, and must have it under the same name. */
async function pack() {
  const copy = await mkdtemp(join(tmpdir(), `${name}-`));
  try {
    for (const file of ['.vscodeignore', ...files]) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await cp(join(root, file), join(copy, file));
    }
    await writeFile(join(copy, 'README.md'), extensionPage(await readFile(join(root, 'README.md'), 'utf8')));
    await createVSIX({ cwd: copy, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
