import fs from 'node:fs';
import fc from 'fast-check';
import { sampleReport } from '../../bench/sample-report.js';
import { readReport, reportsIn } from '../corpus/corpus.js';
import { LINES } from '../property/arbitraries.js';

/** How many lines a text begins with: enough for edits that lie far from both of its ends. */
const SHORTEST = 60;
const LONGEST = 300;

const lineOf = fc.constantFrom(...LINES);
const lineBreak = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n');

/** Real reports where they are at hand, the samples and an invented one. */
const reports = [
  ...['seeds', 'dev', 'more'].flatMap((folder) => reportsIn(folder).map((name) => readReport(folder, name))),
  ...fs.readdirSync('samples').map((name) => fs.readFileSync(`samples/${name}`, 'utf8')),
  sampleReport(60_000),
].map((text) => text.split(/\r?\n/u));

export const reportCount = reports.length;

/** A stretch of a report: its beginning, its end, or what lies between. */
const stretch = fc
  .record({
    report: fc.nat({ max: reports.length - 1 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: SHORTEST, max: LONGEST }),
  })
  .map(({ report, from, length }) => {
    const lines = reports[report]!;
    const start = Math.floor(from * Math.max(lines.length - length, 0));
    return lines.slice(start, start + length);
  });

/** The same, with lines strewn in that are hard to read. */
const strewn = fc
  .tuple(stretch, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), lineOf), { maxLength: 20 }))
  .map(([lines, more]) => {
    const mixed = [...lines];
    for (const [place, line] of more) mixed.splice(Math.floor(place * mixed.length), 0, line);
    return mixed;
  });

const invented = fc.array(lineOf, { minLength: SHORTEST, maxLength: LONGEST, size: 'max' });

/** Texts of 60 and more lines. */
export const longText = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: stretch }, { weight: 3, arbitrary: strewn }, { weight: 3, arbitrary: invented }), lineBreak)
  .map(([lines, end]) => lines.join(end));

/** What is pasted: some lines of anything. */
export const pasted = fc.oneof(
  fc.array(lineOf, { minLength: 1, maxLength: 30 }),
  stretch.map((lines) => lines.slice(0, 30)),
);
