import assert from 'node:assert/strict';
import { checkText, ruleById, type Finding } from '../../server/src/core/index.js';
import { reportAround, reportOf } from './report-around.js';
import { frames, pairs, traps, type Pair, type Place } from './sets.js';

/** The rules on years, dates and what was known or in force when. */
const YEAR_RULES: ReadonlySet<string> = new Set(pairs.map(({ rule }) => rule));

/** Defects that two rules describe: whichever of them speaks, the reader is led to the place. */
const TOLD_ALSO_BY: Readonly<Record<string, string>> = {
  'anachronism-event': 'anachronism-law-effective',
  'anachronism-law-effective': 'anachronism-event',
  'future-date': 'date-order',
  'sign-date-late': 'deadline-check',
};

const FOUND_SHARE = 0.97;
const FOUND_SHARE_OF_A_RULE = 0.85;
const FALSE_ALARM_SHARE = 0.01;

suite('years: minimal pairs', () => {
  test('the set is large, varied and fair', () => {
    assert.ok(pairs.length >= 160, `${pairs.length} pairs`);
    assert.ok(frames.size >= 8, `${frames.size} frames`);
    const distinct = new Set(pairs.map(({ wrong, frameName, slot }) => [wrong, frameName, slot].join('\t')));
    assert.equal(distinct.size, pairs.length, 'no wrong passage twice in one place');
    const unfair = pairs.filter(({ right, wrong, words }) => right === wrong || wrong.split(words).length !== 2);
    assert.deepEqual(unfair, [], 'the two passages differ, and the words stand once in the wrong one');
  });

  test('the wrong passages are found', () => {
    const missed = pairs.filter((pair) => !isFound(pair)).map(({ rule, wrong }) => `${rule}: ${wrong}`);
    const found = pairs.length - missed.length;
    assert.ok(found >= pairs.length * FOUND_SHARE, report(`found ${found} of ${pairs.length}`, missed));
  });

  for (const rule of YEAR_RULES) {
    test(`${rule}: the wrong passages are found`, () => {
      const members = pairs.filter((pair) => pair.rule === rule);
      const missed = members.filter((pair) => !isFound(pair)).map(told);
      const found = members.length - missed.length;
      assert.ok(found >= members.length * FOUND_SHARE_OF_A_RULE, report(`found ${found} of ${members.length}`, missed));
    });
  }

  test('the right passages are left alone', () => {
    const alarmed = pairs.map((pair) => alarmsAt(pair, pair.right)).filter(({ length }) => length > 0);
    const alarms = alarmed.flat();
    assert.ok(alarmed.length <= pairs.length * FALSE_ALARM_SHARE, report(`${alarmed.length} right passages flagged`, alarms));
  });
});

suite('years: traps', () => {
  test('the set is large', () => assert.ok(traps.length >= 90, `${traps.length} traps`));

  test('the reports around are right as they stand', () => {
    const alarms = [...frames].flatMap(([name, frame]) => alarmsIn(reportOf(frame)).map((alarm) => `${name} — ${alarm}`));
    assert.equal(alarms.length, 0, report('false alarms', alarms));
  });

  for (const family of new Set(traps.map((trap) => trap.family))) {
    test(`${family}: nothing is found`, () => {
      const members = traps.filter((trap) => trap.family === family);
      const alarms = members.flatMap((trap) => alarmsAt(trap, trap.text));
      assert.equal(alarms.length, 0, report('false alarms', alarms));
    });
  }
});

/** A contradiction may be shown at either of its places. */
function isFound({ frame, slot, wrong, words, rule }: Pair): boolean {
  const { text, start } = reportAround(frame, slot, wrong);
  const from = start + wrong.indexOf(words);
  const to = from + words.length;
  const findings = yearFindings(text).filter((finding) => finding.rule === rule || finding.rule === TOLD_ALSO_BY[rule]);
  const places = findings.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]);
  return places.some(({ start: first, end }) => first < to && from < end);
}

function told({ frameName, slot, wrong }: Pair): string {
  return `${wrong} (${frameName}, ${slot})`;
}

function alarmsAt({ frame, frameName, slot }: Place, passage: string): readonly string[] {
  return alarmsIn(reportAround(frame, slot, passage).text).map((alarm) => `${passage} (${frameName}, ${slot}) — ${alarm}`);
}

function alarmsIn(text: string): readonly string[] {
  return yearFindings(text)
    .filter(isAlarm)
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** What a reader would be told of a right passage; a rule that only ever advises is held to its advice. */
function isAlarm({ rule, severity }: Finding): boolean {
  const own = ruleById(rule)?.severity;
  return isLoud(severity) || (own !== undefined && !isLoud(own));
}

function isLoud(severity: string): boolean {
  return severity === 'error' || severity === 'warning';
}

function yearFindings(text: string): readonly Finding[] {
  return checkText(text, 'official-report').findings.filter(({ rule }) => YEAR_RULES.has(rule));
}

function report(head: string, passages: readonly string[]): string {
  return [head, ...passages].join('\n  ');
}
