import { datedPatterns } from '../server/src/core/mentions/mentions.js';
import { createPhraseMatcher, type PhrasePattern } from '../server/src/core/text/phrase-matcher.js';
import { aims, compare } from './aims.js';
import { sampleReport } from './sample-report.js';
import { milliseconds, percentile, printTable, sizeName } from './statistics.js';

const RUNS = 15;
const BYTES = 1_000_000;

/** Measures the search for dated phrases: all rows against ten, and twice the text against once. */
export function measurePhrases(): void {
  const before = performance.now();
  const all = datedPatterns();
  createPhraseMatcher(all);
  const building = performance.now() - before;
  const once = withNames(BYTES);
  const ten = tenOf(all, once);
  const [few, many, twice] = [searching(ten, once), searching(all, once), searching(all, once + once)];
  const speed = (time: number, text: string): number => Buffer.byteLength(text) / 1000 / time;
  const row = (rows: number, text: string, time: number): readonly string[] => [
    String(rows),
    sizeName(Math.round(Buffer.byteLength(text) / 100_000) * 100_000),
    milliseconds(time),
    `${speed(time, text).toFixed(0)} MB/s`,
  ];
  printTable(
    `dated phrases (${milliseconds(building)} to build)`,
    ['rows', 'size', 'best', 'speed'],
    [row(ten.length, once, few), row(all.length, once, many), row(all.length, once + once, twice)],
  );
  compare('building the tree of dated phrases, ms', building, aims.phrases.millisecondsToBuild);
  compare('all dated phrases against ten, times', many / few, aims.phrases.allRowsOverTen);
  compare('time for a megabyte of dated phrases, ms', many, BYTES / 1000 / aims.phrases.megabytesPerSecond);
}

/** Reports name laws and meetings: in every tenth paragraph here. */
function withNames(bytes: number): string {
  const lines = sampleReport(bytes).split('\n');
  const names = '深入学习党的二十大和二十届三中全会精神，坚持习近平法治思想，贯彻《中华人民共和国行政处罚法》和优化营商环境条例。';
  return lines.map((line, index) => (index % 10 === 0 ? names : line)).join('\n');
}

/** Ten rows that find what all do, so that only the number of rows differs. */
function tenOf(all: readonly PhrasePattern<unknown>[], text: string): readonly PhrasePattern<unknown>[] {
  const found = new Set(
    createPhraseMatcher(all.map((pattern) => ({ ...pattern, value: pattern })))
      .matches(text)
      .map(({ value }) => value),
  );
  return [...all.filter((pattern) => !found.has(pattern)).slice(0, 10 - found.size), ...all.filter((pattern) => found.has(pattern))];
}

function searching(patterns: readonly PhrasePattern<unknown>[], text: string): number {
  const matcher = createPhraseMatcher(patterns);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    matcher.matches(text);
    return performance.now() - start;
  });
  return percentile(times.slice(3), 0);
}
