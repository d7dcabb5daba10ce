import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/core/config/settings.js';
import { readChunk } from '../../server/src/core/facts/chunk-facts.js';
import { readDocument } from '../../server/src/core/read-document.js';
import type { DocumentRule, Rule } from '../../server/src/core/rules/rule.js';
import { judgeChunk, judgeDocument } from '../../server/src/core/rules/run-rules.js';
import { allRules } from '../../server/src/core/rules/catalogue.js';

const crash = (): never => {
  throw new Error('坏了');
};

/** Invariant 5: one rule's crash costs one rule. */
suite('core: a crashing rule', () => {
  const text = '一、总体情况\n2023年02月20日召开会议。\n';

  test('is named; the other rules of the chunk still report', () => {
    const broken: Rule = { id: 'ordinal-punct', severity: 'warning', scope: 'paragraph', check: crash };
    const verdict = judgeChunk(readChunk(text, 'plaintext'), [broken, ...allRules], (rule) => rule.severity);
    assert.deepEqual(verdict.failures, [{ rule: 'ordinal-punct', message: '坏了' }]);
    assert.ok(verdict.findings.some(({ rule }) => rule === 'date-zero-pad'));
  });

  test('over the whole document is named too', () => {
    const broken: DocumentRule = { id: 'missing-section', severity: 'warning', scope: 'document', check: crash };
    const document = readDocument(text, 'plaintext', defaultSettings);
    assert.deepEqual(judgeDocument(broken, document, 'warning', text.length), {
      findings: [],
      failures: [{ rule: 'missing-section', message: '坏了' }],
    });
  });

  for (const [name, span] of [
    ['is no number', { start: Number.NaN, end: 3 }],
    ['lies outside the text', { start: 0, end: text.length + 1 }],
    ['runs backwards', { start: 3, end: 2 }],
  ] as const) {
    test(`a place that ${name} is a failure and never leaves the core`, () => {
      const places = {
        id: 'ordinal-punct',
        severity: 'warning',
        scope: 'document',
        check: () => [{ span, message: ['wrong', { found: '甲', expected: '乙' }] }],
      };
      const document = readDocument(text, 'plaintext', defaultSettings);
      const { findings, failures } = judgeDocument(places as unknown as DocumentRule, document, 'warning', text.length);
      assert.deepEqual([findings, failures.map(({ rule }) => rule)], [[], ['ordinal-punct']]);
      assert.match(failures[0]!.message, /is none in a text of/u);
    });
  }

  test('edits of one fix leave the core sorted; where they overlap the rule has failed', () => {
    const edit = (start: number, end: number) => ({ span: { start, end }, newText: '甲' });
    const judged = (...edits: readonly ReturnType<typeof edit>[]) => {
      const fixes = [{ title: ['wrong', { found: '甲', expected: '乙' }], safe: false, edits }];
      const slips = [{ span: { start: 0, end: 1 }, message: ['wrong', { found: '甲', expected: '乙' }], fixes }];
      const rule = { id: 'ordinal-punct', severity: 'warning', scope: 'document', check: () => slips } as unknown as DocumentRule;
      return judgeDocument(rule, readDocument(text, 'plaintext', defaultSettings), 'warning', text.length);
    };
    assert.deepEqual(
      judged(edit(4, 5), edit(0, 2)).findings[0]!.fixes[0]!.edits.map(({ span }) => span.start),
      [0, 4],
    );
    assert.equal(judged(edit(0, 3), edit(2, 4)).failures.length, 1);
  });
});
