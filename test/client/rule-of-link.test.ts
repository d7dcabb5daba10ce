import assert from 'node:assert/strict';
import { ruleOfLink } from '../../client/src/rule-of-link.js';

const rules = [{ id: 'sum-mismatch' }, { id: 'relative-year' }];

suite('links to rules', () => {
  test('a link names a rule by its id', () => {
    assert.equal(ruleOfLink('/rule/relative-year', rules), rules[1]);
  });

  for (const path of [
    '',
    '/',
    '/rule/',
    '/rule/no-such-rule',
    '/rule/relative-year/',
    '/rule/relative-year.md',
    '/rule/../rule/relative-year',
    '/rule/__proto__',
    '/rules/relative-year',
    '/open/rule/relative-year',
    'rule/relative-year',
    '/rule/relative-year\n',
  ]) {
    test(`${JSON.stringify(path)} names none`, () => {
      assert.equal(ruleOfLink(path, rules), undefined);
    });
  }
});
