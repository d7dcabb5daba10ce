import assert from 'node:assert/strict';
import { readReport } from './read-report.js';

function closing(...lines: readonly string[]) {
  return readReport(['××镇2024年工作总结', '', '一、主要工作', '完成任务36项。', ...lines]).closing;
}

suite('core: sign-off', () => {
  const signed: readonly (readonly [name: string, lines: readonly string[], issuers: readonly string[], date: string | undefined])[] = [
    ['issuer and date', ['××镇人民政府', '2025年1月10日'], ['××镇人民政府'], '2025-1-10'],
    ['set to the right', ['　　　　××镇人民政府', '　　　　2025年1月10日'], ['××镇人民政府'], '2025-1-10'],
    ['two issuers', ['中共××镇委员会', '××镇人民政府', '2025年1月10日'], ['中共××镇委员会', '××镇人民政府'], '2025-1-10'],
    ['on one line', ['××镇人民政府　　2025年1月10日'], ['××镇人民政府'], '2025-1-10'],
    ['with seal', ['××镇人民政府（盖章）', '2025年1月10日'], ['××镇人民政府'], '2025-1-10'],
    ['date in Chinese numerals', ['××镇人民政府', '二〇二五年一月十日'], ['××镇人民政府'], '2025-1-10'],
    ['date alone', ['2025年1月10日'], [], '2025-1-10'],
    ['issuer alone', ['××镇人民政府'], ['××镇人民政府'], undefined],
    [
      'an imprint below',
      ['××镇人民政府', '2025年1月10日', '抄送：县司法局。', '××镇党政办 2025年1月12日印发'],
      ['××镇人民政府'],
      '2025-1-10',
    ],
    ['nothing', [], [], undefined],
  ];
  for (const [name, lines, issuers, date] of signed) {
    test(name, () => {
      const { signOff } = closing(...lines);
      const read = signOff.date && `${signOff.date.year}-${signOff.date.month}-${signOff.date.day}`;
      assert.deepEqual([signOff.issuers.map((issuer) => issuer.name), read], [issuers, date]);
    });
  }

  test('the body ends before the list of attachments', () => {
    const read = closing('附件：1.执法数据表', '2.法制审核目录', '', '××镇人民政府', '2025年1月10日');
    assert.deepEqual([read.bodyEnd, read.attachmentNote.length], [3, 2]);
  });

  test('attachments may follow the signature', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `第${index + 1}项任务按时完成，台账齐全。`);
    assert.equal(closing('××镇人民政府', '2025年1月10日', '附件1', ...rows).signOff.date?.year, 2025);
  });
});
