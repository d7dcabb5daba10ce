// Measures the core and the language server: npm run bench
import esbuild from 'esbuild';
import { must } from './run.mjs';

await esbuild.build({
  entryPoints: ['bench/core.ts', 'bench/figures.ts', 'bench/server.ts'],
  outdir: 'out/bench',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  target: 'node20',
  logLevel: 'warning',
});
must('node', ['esbuild.mjs']);
must('node', ['--expose-gc', 'out/bench/core.mjs']);
must('node', ['out/bench/figures.mjs']);
must('node', ['out/bench/server.mjs']);
