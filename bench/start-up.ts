import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aims, compare, sumUpAims } from './aims.js';
import { MeasuredServer, type Program } from './server-process.js';
import { milliseconds, percentile, printTable, times } from './statistics.js';
import { textOf } from './texts.js';

/** Measures how long somebody waits who starts anew: for the first findings of the server, for the first words of the command line. */
const runs = 10;
const language = 'official-report';
const text = textOf(10_000, language);

async function firstFindings(program: Program): Promise<number> {
  const start = performance.now();
  const server = await MeasuredServer.start(program);
  await server.open(text, language);
  const took = performance.now() - start;
  await server.end();
  return took;
}

async function commandLine(file: string): Promise<{ readonly first: number; readonly all: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/cli.js', 'check', '--fail-on', 'never', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const first = new Promise<number>((settle) => child.stdout.once('data', () => settle(performance.now() - start)));
  child.stdout.resume();
  await new Promise((settle) => child.once('close', settle));
  return { first: await first, all: performance.now() - start };
}

const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-')), 'report.gw');
fs.writeFileSync(file, text);
const taken = { hegao: [] as number[], empty: [] as number[], first: [] as number[], all: [] as number[] };
for (let run = 0; run < runs; run++) {
  taken.hegao.push(await firstFindings('hegao'));
  taken.empty.push(await firstFindings('empty'));
  const { first, all } = await commandLine(file);
  taken.first.push(first);
  taken.all.push(all);
}
fs.rmSync(path.dirname(file), { recursive: true });
const median = (samples: readonly number[]): number => percentile(samples, 0.5);
const ratio = median(taken.hegao) / median(taken.empty);
printTable(
  'start at 10 KB, p50',
  ['spawn → first findings', 'empty server', 'ratio', 'command line, first output', 'command line, end'],
  [
    [
      milliseconds(median(taken.hegao)),
      milliseconds(median(taken.empty)),
      times(ratio),
      milliseconds(median(taken.first)),
      milliseconds(median(taken.all)),
    ],
  ],
);
compare('spawn → first findings, ratio', ratio, aims.firstFindingsRatio);
compare('first output of the command line, ms', median(taken.first), aims.commandLineFirstOutput);
sumUpAims();
