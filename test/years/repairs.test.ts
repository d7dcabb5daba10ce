import assert from 'node:assert/strict';
import { checkText } from '../../server/src/core/index.js';

/** Two days that do not fit to the account nor to each other, in a report that was given at a congress. */
const DELIVERED = ['各位代表：', '一、2021年工作回顾', '2024年3月20日，召开推进会1次。', '2023年1月16日'];

suite('years: repairs', () => {
  test('a place that makes two claims is mended once', () => {
    const { findings, failures } = checkText(DELIVERED.join('\n'), 'plaintext');
    assert.deepEqual(failures, []);
    assert.ok(findings.some(({ rule }) => rule === 'future-date'));
  });
});
