import assert from 'node:assert/strict';
import { declareKind } from '../../client/src/kind-declaration.js';

const declared = (text: string, kind: string | undefined): string => {
  const { start, end, newText } = declareKind(text, kind);
  return text.slice(0, start) + newText + text.slice(end);
};

suite('declaring the kind of a report', () => {
  test('goes to the head of a text that declares nothing', () => {
    assert.equal(declared('标题\n', '工作总结'), '---\n报告类型: 工作总结\n---\n标题\n');
    assert.equal(declared('', '工作总结'), '---\n报告类型: 工作总结\n---\n');
  });

  test('replaces an earlier one, however it was written', () => {
    assert.equal(declared('---\ntitle: 甲\n报告类型：整改报告\n---\n正文', '工作总结'), '---\ntitle: 甲\n报告类型: 工作总结\n---\n正文');
  });

  test('joins front matter that is there already', () => {
    assert.equal(declared('---\ntitle: 甲\n---\n正文', '工作总结'), '---\n报告类型: 工作总结\ntitle: 甲\n---\n正文');
  });

  test('is taken back without a trace', () => {
    const text = '标题\n正文\n';
    assert.equal(declared(declared(text, '整改报告'), undefined), text);
    assert.equal(declared(text, undefined), text);
    assert.equal(declared('---\n报告类型: 整改报告\ntitle: 甲\n---\n正文', undefined), '---\ntitle: 甲\n---\n正文');
  });

  test('keeps line ends and a byte order mark', () => {
    assert.equal(declared('\uFEFF标题\r\n', '工作总结'), '\uFEFF---\r\n报告类型: 工作总结\r\n---\r\n标题\r\n');
  });

  test('takes a line of dashes that closes nothing for text', () => {
    assert.equal(declared('---\n正文', '工作总结'), '---\n报告类型: 工作总结\n---\n---\n正文');
  });
});
