import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../test/lsp/server-process.js';
import { alarm, millisecondsFor } from './alarm.js';
import budgets from './budgets.json';
import { sampleReport } from './sample-report.js';
import { megabytes, milliseconds, percentile, printTable, SIZES, sizeName } from './statistics.js';

/** Measures what an editor sees: from didChange to the answer of the pull, over stdio; and the command line's first result. */
const EDITS = 120;
const WARM_UP = 30;

async function measure(bytes: number): Promise<readonly string[]> {
  const { client, child, exit } = await startServer();
  const uri = 'file:///bench/report.gw';
  const text = sampleReport(bytes);
  await client.open(uri, text);
  const start = performance.now();
  await client.pull(uri);
  const cold = performance.now() - start;
  const at = text.indexOf('，', Math.floor(text.length / 2));
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const sent = performance.now();
    await client.type(uri, at, at, '稳');
    await client.pull(uri);
    times.push(performance.now() - sent);
  }
  const warm = times.slice(WARM_UP);
  const memory = residentBytes(child.pid!);
  alarm(`change p50 at ${sizeName(bytes)}, ms`, percentile(warm, 0.5), millisecondsFor(bytes, 'roundTripP50'));
  if (bytes === SIZES[0]) alarm('server memory, MB', (memory ?? 0) / 1_048_576, budgets.serverMemoryMegabytes);
  await client.shutdown();
  await exit;
  return [
    sizeName(bytes),
    milliseconds(cold),
    milliseconds(percentile(warm, 0.5)),
    milliseconds(percentile(warm, 0.95)),
    memory === undefined ? '?' : megabytes(memory),
  ];
}

function residentBytes(pid: number): number | undefined {
  const status = `/proc/${pid}/status`;
  if (!fs.existsSync(status)) return undefined;
  return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1]) * 1024;
}

function commandLine(): number {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-')), 'report.gw');
  fs.writeFileSync(file, sampleReport(10_000));
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, ['dist/cli.js', 'check', '--fail-on', 'never', '--format', 'json', file]);
    return performance.now() - start;
  });
  return percentile(times, 0.5);
}

const rows: (readonly string[])[] = [];
for (const bytes of SIZES) rows.push(await measure(bytes));
printTable('server over stdio', ['size', 'open → diagnostics', 'change p50', 'change p95', 'RSS'], rows);
const firstResult = commandLine();
console.log(`\ncommand line, 10 KB, start to end: ${milliseconds(firstResult)}`);
alarm('first result of the command line, ms', firstResult, budgets.firstResultOfCommandLine);
