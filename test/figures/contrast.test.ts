import assert from 'node:assert/strict';
import { checkText, type Finding } from '../../server/src/core/index.js';
import { reportAround } from './report-around.js';
import { pairs, traps, type Pair } from './sets.js';

/** Whichever of these finds a wrong figure, the reader is led to it. */
const FIGURE_RULES: ReadonlySet<string> = new Set([
  'approx-range',
  'approx-redundant',
  'average-mismatch',
  'bound-mismatch',
  'count-vs-items',
  'decrease-by-times',
  'duration-mismatch',
  'growth-mismatch',
  'part-exceeds-whole',
  'percent-over-100',
  'percent-point',
  'percent-total',
  'person-times',
  'quantity-conflict',
  'range-connector',
  'range-percent',
  'range-wan-yi',
  'ratio-mismatch',
  'sum-mismatch',
  'table-figure-mismatch',
  'table-total-mismatch',
  'unit-conversion',
  'unit-series-conflict',
]);

const FOUND_SHARE = 0.97;
const FALSE_ALARM_SHARE = 0.01;

/** No family is left to the others. */
const FOUND_SHARE_OF_FAMILY = 0.6;

const families = [...new Set(pairs.map(({ family }) => family))];

suite('figures: minimal pairs', () => {
  test('the set is large, varied and fair', () => {
    assert.ok(pairs.length >= 250, `${pairs.length} pairs`);
    assert.ok(families.length >= 10, `${families.length} families`);
    assert.equal(new Set(pairs.map(({ wrong }) => wrong)).size, pairs.length, 'no wrong sentence twice');
    const unfair = pairs.filter(({ right, wrong, words }) => right === wrong || wrong.split(words).length !== 2);
    assert.deepEqual(unfair, [], 'the two sentences differ, and the words stand once in the wrong one');
  });

  test('the wrong sentences are found', () => {
    const missed = pairs.filter((pair) => !isFound(pair));
    const found = pairs.length - missed.length;
    const listed = report(
      `found ${found} of ${pairs.length}; missed:`,
      missed.map(({ family, wrong }) => `${family}　${wrong.replaceAll('\n', ' ')}`),
    );
    console.log(`      ${listed.replaceAll('\n', '\n      ')}`);
    assert.ok(found >= pairs.length * FOUND_SHARE, listed);
    for (const family of families) {
      const members = pairs.filter((pair) => pair.family === family);
      const lost = missed.filter((pair) => pair.family === family).length;
      assert.ok(members.length - lost >= members.length * FOUND_SHARE_OF_FAMILY, `${family}: ${lost} of ${members.length} missed`);
    }
  });

  test('the right sentences are left alone', () => {
    const alarms = pairs.flatMap(({ right }) => alarmsIn(right));
    assert.ok(alarms.length <= pairs.length * FALSE_ALARM_SHARE, report(`${alarms.length} false alarms`, alarms));
  });
});

suite('figures: traps', () => {
  test('the set is large', () => assert.ok(traps.length >= 120, `${traps.length} traps`));

  for (const family of new Set(traps.map((trap) => trap.family))) {
    test(`${family}: nothing is found`, () => {
      const alarms = traps.filter((trap) => trap.family === family).flatMap(({ sentence }) => alarmsIn(sentence));
      assert.equal(alarms.length, 0, report('false alarms', alarms));
    });
  }
});

function isFound({ wrong, words }: Pair): boolean {
  const { text, start } = reportAround(wrong);
  const from = start + wrong.indexOf(words);
  const to = from + words.length;
  return figureFindings(text).some(({ span }) => span.start < to && from < span.end);
}

/** What a reader would be told of a right sentence: hints aside, they speak of style. */
function alarmsIn(sentence: string): readonly string[] {
  const findings = figureFindings(reportAround(sentence).text);
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return loud.map(({ rule, message }) => `${sentence} — ${rule}: ${message}`);
}

function figureFindings(text: string): readonly Finding[] {
  return checkText(text, 'official-report').findings.filter(({ rule }) => FIGURE_RULES.has(rule));
}

function report(head: string, sentences: readonly string[]): string {
  return [head, ...sentences].join('\n  ');
}
