import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/core/config/settings.js';
import { behind } from '../../server/src/core/paragraph/place.js';
import type { PlacedSpan } from '../../server/src/core/paragraph/placed.js';
import { readDocument } from '../../server/src/core/pipeline/read-text.js';
import { Resolver, resolveAll, sound } from '../../server/src/core/pipeline/resolve.js';
import { lineVerdicts, verdictOf } from '../../server/src/core/pipeline/run-rules.js';
import { allRules } from '../../server/src/core/rules/catalogue.js';
import type { LineRule, ReportRule, Rule, Slip } from '../../server/src/core/rules/rule.js';

const crash = (): never => {
  throw new Error('坏了');
};

const text = '一、总体情况\n2023年02月20日召开会议。\n';
const { revision, answers } = readDocument(text, 'plaintext', defaultSettings);
const [first, second] = revision.lines.all;
const asItIs = ({ severity }: Rule) => severity;

/** What leaves the core of a rule that yields these slips. */
function judged(...slips: readonly Slip<'ordinal-punct'>[]) {
  const rule = { id: 'ordinal-punct', severity: 'warning', scope: 'report', inputs: {}, check: () => slips } as unknown as ReportRule;
  const resolver = new Resolver(revision);
  const { findings, failures } = sound(answers.ask(verdictOf(rule, asItIs)).findings, resolver);
  return { findings: resolveAll(findings, resolver).findings, failures };
}

function slip(span: PlacedSpan): Slip<'ordinal-punct'> {
  return { span, message: ['wrong', { found: '甲', expected: '乙' }] };
}

function span(start: number, end: number, place = first!.place): PlacedSpan {
  return { start: { place, offset: start }, end: { place, offset: end } };
}

/** One rule's crash costs one rule. */
suite('core: a crashing rule', () => {
  test('is named; the other rules on the line still report', () => {
    const broken = { id: 'ordinal-punct', severity: 'warning', scope: 'line', check: crash } as LineRule;
    const others = allRules.filter((rule): rule is LineRule => rule.scope === 'line');
    const verdicts = answers.ask(lineVerdicts([broken, ...others], asItIs));
    assert.deepEqual(verdicts[0]!.failures, [{ rule: 'ordinal-punct', message: '坏了' }]);
    assert.ok(verdicts.some(({ findings }) => findings.some(({ rule }) => rule === 'date-zero-pad')));
  });

  test('on the report is named too', () => {
    const broken = { id: 'missing-section', severity: 'warning', scope: 'report', inputs: {}, check: crash } as ReportRule;
    assert.deepEqual(answers.ask(verdictOf(broken, asItIs)), { findings: [], failures: [{ rule: 'missing-section', message: '坏了' }] });
  });

  for (const [name, place] of [
    ['is no number', span(Number.NaN, 3)],
    ['lies outside the text', span(0, text.length + 1)],
    ['runs backwards', span(3, 2)],
    ['stands in no line', span(0, 1, behind(first!.place))],
  ] as const) {
    test(`a place that ${name} is a failure and never leaves the core`, () => {
      const { findings, failures } = judged(slip(place));
      assert.deepEqual([findings, failures.map(({ rule }) => rule)], [[], ['ordinal-punct']]);
    });
  }

  test('edits of one fix leave the core sorted; where they overlap the rule has failed', () => {
    const fixed = (...edits: readonly PlacedSpan[]) => {
      const title = ['wrong', { found: '甲', expected: '乙' }] as const;
      return judged({
        ...slip(span(0, 1)),
        fixes: [{ title, safe: false, edits: edits.map((place) => ({ span: place, newText: '甲' })) }],
      });
    };
    const sorted = fixed(span(0, 1, second!.place), span(2, 3), span(0, 1)).findings[0]!.fixes[0]!.edits;
    assert.deepEqual(
      sorted.map((edit) => edit.span.start),
      [0, 2, 7],
    );
    assert.deepEqual(
      fixed(span(0, 2), span(1, 3)).failures.map(({ message }) => message),
      ['two edits of one fix overlap'],
    );
  });
});
