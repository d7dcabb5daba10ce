// The suites write their results as one JSON object a line; a run without the closing `end` line is a failed run.
import fs from 'node:fs';

function read(file) {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function print(line) {
  if (line.begin) console.log(`VS Code ${line.vscode}, ${line.appHost}, node ${line.node}`);
  if (line.pass) console.log(`  ✔ ${line.pass} (${line.ms} ms)`);
  if (line.skip) console.log(`  - skipped: ${line.skip}`);
  if (line.fail) console.log(`  ✖ ${line.fail}\n${line.err.replace(/^/gm, '      ')}`);
}

/** Green means: host exit code 0, the suites ended, no failure, and at least one pass. Gives the exit code. */
export function reportResults({ results, work, host, code, problem }) {
  const lines = read(results);
  lines.forEach(print);
  const count = (key) => lines.filter((line) => line[key] !== undefined).length;
  const ended = lines.some((line) => line.end);
  const ok = code === 0 && ended && count('fail') === 0 && count('pass') > 0;
  if (problem) console.error(`${host}: ${problem.stack ?? problem}`);
  if (!ended) console.error('the suites did not run to their end');
  if (!ok) console.error(`logs: ${work}`);
  const failed = ok ? 0 : Math.max(1, count('fail'));
  console.log(`${count('pass')} passed, ${failed} failed, ${count('skip')} skipped`);
  return ok ? 0 : 1;
}
