// Random texts under random edits: npm run fuzz -- --seconds N --seed S
import esbuild from 'esbuild';
import { must } from './run.mjs';

await esbuild.build({
  entryPoints: ['test/fuzz/fuzz.ts'],
  outdir: 'out/fuzz',
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
  logLevel: 'warning',
});
must('node', ['--enable-source-maps', 'out/fuzz/fuzz.mjs', ...process.argv.slice(2)]);
