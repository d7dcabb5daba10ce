import assert from 'node:assert/strict';
import { withOwnWord } from '../../client/src/own-words.js';

suite('client: own words', () => {
  test('a new table has its head', () => {
    assert.equal(withOwnWord(undefined, '布署村'), '词语\t改为\t备注\n布署村\n');
    assert.equal(withOwnWord('', '布署村'), '词语\t改为\t备注\n布署村\n');
  });

  test('a word is added below, with the line breaks of the file', () => {
    assert.equal(withOwnWord('词语\t改为\r\n甲乙\r\n', '布署村'), '词语\t改为\r\n甲乙\r\n布署村\r\n');
    assert.equal(withOwnWord('词语\n甲乙', '布署村'), '词语\n甲乙\n布署村\n');
  });

  test('a word that is there already is not added', () => {
    assert.equal(withOwnWord('词语\n布署村\n', '布署村'), undefined);
  });
});
