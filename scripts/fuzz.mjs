// Random texts under random edits: npm run fuzz -- --seconds N --seed S; with --questions, each question by itself
import { bundle } from './bundle.mjs';
import { must } from './run.mjs';

const args = process.argv.slice(2);
const program = args.includes('--questions') ? 'questions' : 'fuzz';
await bundle([`test/fuzz/${program}.ts`], 'out/fuzz');
must('node', ['--enable-source-maps', `out/fuzz/${program}.mjs`, ...args]);
