// Random texts under random edits: npm run fuzz -- --seconds N --seed S
import { bundle } from './bundle.mjs';
import { must } from './run.mjs';

await bundle(['test/fuzz/fuzz.ts'], 'out/fuzz');
must('node', ['--enable-source-maps', 'out/fuzz/fuzz.mjs', ...process.argv.slice(2)]);
