// Compiles every test to out/, one bundle a file; packages stay outside.
import esbuild from 'esbuild';
import fs from 'node:fs';

/** How any test is compiled. */
export const testBundles = {
  outbase: 'test',
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { HEGAO_VERSION: '"test"', 'import.meta.dirname': '__dirname' },
};

export async function compileTests(pattern) {
  const files = fs.readdirSync('test', { recursive: true }).map((file) => `test/${file.replaceAll('\\', '/')}`);
  const entryPoints = files.filter(
    (file) => file.endsWith('.test.ts') && !file.startsWith('test/vscode/') && (!pattern || pattern.test(file)),
  );
  if (!pattern) fs.rmSync('out/test', { recursive: true, force: true });
  await esbuild.build({ ...testBundles, entryPoints, outdir: 'out/test' });
  return entryPoints.map((file) => file.replace(/^test/, 'out/test').replace(/\.ts$/, '.js'));
}

if (process.argv[1] === import.meta.filename) await compileTests(process.argv[2] ? new RegExp(process.argv[2]) : undefined);
