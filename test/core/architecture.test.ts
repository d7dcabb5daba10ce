import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** What the core must not know, however it is bundled. */
suite('core: alone', () => {
  test('bundles for a neutral platform with no import from outside', async () => {
    const { metafile } = await build({
      entryPoints: ['server/src/core/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['worker'],
      format: 'esm',
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.filter(({ external }) => external));
    assert.deepEqual(imports, []);
  });

  test('reads no clock, no chance, no file and no network', () => {
    for (const file of sources('server/src/core')) {
      const code = fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      assert.doesNotMatch(code, /\bDate\.now\b|new Date\(\)|Math\.random|performance\.|setTimeout|fetch\(|from 'node:|from 'vscode/u, file);
    }
  });
});

function sources(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.ts'));
}
