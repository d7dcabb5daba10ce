import type { Range } from 'vscode-languageserver/node';
import { createLineIndex, type DocumentLanguage } from '../server/src/core/index.js';
import { aimFor, aims, compare, memoryAim, sumUpAims } from './aims.js';
import { roundsOfVisits, type Edit, type EditKind, type Visit } from './edits.js';
import { languages, roundsFor, sizes } from './options.js';
import { MeasuredServer, type Cost } from './server-process.js';
import { megabytes, milliseconds, percentile, printTable, sizeName, times } from './statistics.js';
import { linesToPaste, textOf, textsAre } from './texts.js';

/** Measures what an editor sees, from didChange to the answer of the pull, beside a server that checks nothing: the same edits in turn. */
const warmUp = 3;
const heads = ['edit', 'p50', 'p95', 'empty p50', 'empty p95', 'ratio p50', 'busy p50', 'empty busy', 'ratio', 'samples'];

interface Pair {
  readonly hegao: MeasuredServer;
  readonly empty: MeasuredServer;
}

interface Samples {
  readonly hegao: Cost[];
  readonly empty: Cost[];
}

async function measure(bytes: number, language: DocumentLanguage): Promise<void> {
  const text = textOf(bytes, language);
  const pair: Pair = { hegao: await MeasuredServer.start('hegao'), empty: await MeasuredServer.start('empty') };
  const start = performance.now();
  const found = await pair.hegao.open(text, language);
  const opened = performance.now() - start;
  await pair.empty.open(text, language);
  if ((await pair.hegao.state()) !== 'checked') throw new Error(`the ${language} text of ${sizeName(bytes)} was not checked`);
  const pasted = linesToPaste(30, language);
  const samples = await makeEdits(pair, text, { rounds: roundsFor(bytes), pasted });
  const title = `${sizeName(bytes)}, ${language}, ${found} findings, opened in ${milliseconds(opened)}`;
  printTable(title, heads, [...samples].map(rowOf));
  const memory = pair.hegao.peakMemory();
  console.log(`peak memory ${megabytes(memory)}, empty server ${megabytes(pair.empty.peakMemory())}`);
  compareAll(`${sizeName(bytes)} ${language}`, samples, { bytes, memory, pasted });
  await pair.hegao.end();
  await pair.empty.end();
}

interface Plan {
  readonly rounds: number;
  readonly pasted: string;
}

async function makeEdits(pair: Pair, text: string, { rounds, pasted }: Plan): Promise<ReadonlyMap<EditKind, Samples>> {
  const index = createLineIndex(text);
  const rangeOf = ({ undo }: Visit, { at, old }: Edit): Range => {
    const place = index.position(undo.at);
    const start = { line: place.line, character: place.character + at - undo.at };
    const lines = old.split('\n');
    const last = lines.at(-1)!.length;
    return { start, end: { line: start.line + lines.length - 1, character: lines.length > 1 ? last : start.character + last } };
  };
  const samples = new Map<EditKind, Samples>();
  for (const [round, visits] of roundsOfVisits(text, warmUp + rounds, pasted).entries()) {
    for (const visit of visits) {
      const sample = samples.get(visit.kind) ?? { hegao: [], empty: [] };
      samples.set(visit.kind, sample);
      for (const edit of visit.edits) {
        const took = await editInTurn(pair, rangeOf(visit, edit), edit.new, round % 2 === 0);
        if (round < warmUp) continue;
        sample.hegao.push(took.hegao);
        sample.empty.push(took.empty);
      }
      await editInTurn(pair, rangeOf(visit, visit.undo), visit.undo.new, round % 2 === 0);
    }
  }
  return samples;
}

async function editInTurn(
  { hegao, empty }: Pair,
  range: Range,
  text: string,
  emptyFirst: boolean,
): Promise<Readonly<Record<keyof Pair, Cost>>> {
  if (!emptyFirst) return { hegao: await hegao.change(range, text), empty: await empty.change(range, text) };
  const first = await empty.change(range, text);
  return { hegao: await hegao.change(range, text), empty: first };
}

interface Summary {
  readonly p50: number;
  readonly p95: number;
  readonly busy: number;
}

function summary(costs: readonly Cost[]): Summary {
  const elapsed = costs.map((cost) => cost.elapsed);
  const busy = costs.map((cost) => cost.busy);
  return { p50: percentile(elapsed, 0.5), p95: percentile(elapsed, 0.95), busy: percentile(busy, 0.5) };
}

function rowOf([kind, samples]: readonly [EditKind, Samples]): readonly string[] {
  const [hegao, empty] = [summary(samples.hegao), summary(samples.empty)];
  const elapsed = [hegao.p50, hegao.p95, empty.p50, empty.p95].map(milliseconds);
  const busy = [hegao.busy, empty.busy].map(milliseconds);
  return [kind, ...elapsed, times(hegao.p50 / empty.p50), ...busy, times(hegao.busy / empty.busy), String(samples.hegao.length)];
}

interface Session {
  readonly bytes: number;
  readonly memory: number;
  readonly pasted: string;
}

function compareAll(where: string, samples: ReadonlyMap<EditKind, Samples>, { bytes, memory, pasted }: Session): void {
  for (const [kind, { hegao, empty }] of samples) {
    const { p50, p95 } = summary(hegao);
    compare(`${kind} at ${where}, p50 ratio`, p50 / summary(empty).p50, aimFor('ratioP50', kind, bytes));
    compare(`${kind} at ${where}, p50 ms`, p50, aimFor('p50', kind, bytes));
    compare(`${kind} at ${where}, p95 ms`, p95, aimFor('p95', kind, bytes));
    const kilobytes = Buffer.byteLength(pasted) / 1000;
    if (kind === 'paste') compare(`paste at ${where}, ms a KB`, p50 / kilobytes, aims.pasteMillisecondsPerKilobyte);
  }
  compare(`peak memory at ${where}, MB`, memory / 1_048_576, memoryAim(bytes));
}

console.log(`\nserver over stdio, didChange → diagnostics, ${textsAre}`);
for (const bytes of sizes) for (const language of languages) await measure(bytes, language);
sumUpAims();
