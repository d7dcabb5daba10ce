import assert from 'node:assert/strict';
import { checkText, defaultSettings, readLocalEvents, type Finding } from '../../server/src/core/index.js';

suite('dated events', () => {
  test('how loud a finding is depends on what is told too early, and on how sure its day is', () => {
    assert.deepEqual(severities(report('2022年1月18日', '学习贯彻党的二十大精神')), ['error'], 'a meeting');
    assert.deepEqual(severities(report('2022年1月18日', '加快发展新质生产力')), ['warning'], 'a formulation');
    assert.deepEqual(severities(report('2022年1月18日', '推进规范涉企行政执法专项行动')), ['hint'], 'a day that nobody has checked');
    assert.deepEqual(severities('云溪镇2021年度法治政府建设情况报告\n\n2021年，学习贯彻党的二十大精神。\n'), ['warning'], 'no date');
  });

  test('what is told twice is one finding, and says where else it is', () => {
    const [finding, ...rest] = found(report('2022年1月18日', '学习党的二十大精神，宣讲党的二十大精神'));
    assert.equal(rest.length, 0);
    assert.deepEqual(
      finding!.related.map(({ message }) => message),
      ['本文写的日期是2022年1月18日', '这里也提到'],
    );
  });

  test('a day that lasts is told of while it lasts', () => {
    assert.deepEqual(found(report('2022年10月18日', '学习党的二十大精神')), [], 'the congress closed on the 22nd');
    assert.equal(found(report('2022年10月10日', '学习党的二十大精神')).length, 1);
  });

  test("a folder's own table counts", () => {
    const { events } = readLocalEvents('名称\t词语\t开始日期\n县第十五次党代会\t县第十五次党代会\t2022-09-20\n');
    const text = report('2022年1月18日', '落实县第十五次党代会部署');
    assert.deepEqual(found(text), []);
    const [finding] = found(text, { ...defaultSettings, localEvents: events });
    assert.match(finding!.message, /县第十五次党代会2022年9月20日才有/u);
  });
});

function report(signed: string, said: string): string {
  return `关于云溪镇法治建设情况的报告\n\n县人民政府：\n今年以来，云溪镇${said}。\n\n云溪镇人民政府\n${signed}\n`;
}

function found(text: string, settings = defaultSettings): readonly Finding[] {
  return checkText(text, 'official-report', settings).findings.filter(({ rule }) => rule === 'anachronism-event');
}

function severities(text: string): readonly string[] {
  return found(text).map(({ severity }) => severity);
}
