import assert from 'node:assert/strict';
import { checkText, defaultSettings, readLocalWords } from '../../server/src/core/index.js';

const HEAD = '词语\t改为\t备注';
const TEXT = '青山县人民政府关于2024年法治政府建设情况的报告\n\n一、主要举措\n';

function found(table: string, words: string): readonly string[] {
  const { words: localWords } = readLocalWords(`${HEAD}\n${table}\n`);
  const text = `${TEXT}${words}\n`;
  return checkText(text, 'plaintext', { ...defaultSettings, localWords })
    .findings.filter(({ rule }) => rule === 'confusable-word')
    .map(({ span, fixes }) => `${text.slice(span.start, span.end)}→${fixes[0]?.edits[0]?.newText ?? ''}`);
}

suite('core: own words', () => {
  test('a word that is right here is not told, nor what it is part of', () => {
    assert.deepEqual(found('', '在布署村开展宣传，作出布署。'), ['布署→部署', '布署→部署']);
    assert.deepEqual(found('布署村', '在布署村开展宣传，作出布署。'), ['布署→部署']);
    assert.deepEqual(found('布署', '在布署村开展宣传，作出布署。'), []);
  });

  test('a word that is written otherwise here is told', () => {
    assert.deepEqual(found('综治中心\t社会治安综合治理中心', '建成综治中心3个。'), ['综治中心→社会治安综合治理中心']);
    assert.deepEqual(found('管理局\t应急管理局', '县应急管理局开展检查。'), []);
    assert.deepEqual(found('综治中心\t社会治安综合治理中心', '他说：“综治中心建得好。”'), []);
  });

  test('mistakes are told by their lines, the other rows count', () => {
    const { words, problems } = readLocalWords(`${HEAD}\n甲\n\t部署\n双龙镇\n双龙镇\n部署\t部署\n双拢镇\t双龙镇\n`);
    assert.deepEqual(words.right, ['双龙镇']);
    assert.equal(words.wrong.length, 1);
    assert.deepEqual(
      problems.map(({ line, message }) => `${line} ${message}`),
      [
        '2 “词语”至少两个字，一个字的到处都是。',
        '3 “词语”没有写。',
        '5 “词语”与第4行重复。',
        '6 “改为”与“词语”相同；本来就对的词，“改为”空着就行。',
      ],
    );
    assert.match(readLocalWords('甲乙丙').problems[0]!.message, /首行应写列名/u);
    assert.match(readLocalWords('词语\t改成\n').problems[0]!.message, /没有名为“改成”的列，是否指“改为”/u);
    assert.match(readLocalWords('改为\t备注\n').problems[0]!.message, /缺少“词语”列/u);
  });
});
