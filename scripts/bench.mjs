// Measures the core and the language server: npm run bench
import { bundle } from './bundle.mjs';
import { must } from './run.mjs';

await bundle(['bench/core.ts', 'bench/figures.ts', 'bench/server.ts'], 'out/bench');
must('node', ['esbuild.mjs']);
must('node', ['--expose-gc', 'out/bench/core.mjs']);
must('node', ['out/bench/figures.mjs']);
must('node', ['out/bench/server.mjs']);
