import assert from 'node:assert/strict';
import { checkText } from '../../server/src/core/index.js';
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
    ['with its weekday', ['××镇人民政府', '2025年1月10日（星期五）'], ['××镇人民政府'], '2025-1-10'],
    ['with a label', ['××镇人民政府', '日期：2025年1月10日'], ['××镇人民政府'], '2025-1-10'],
    ['full-width', ['××镇人民政府', '成文日期：２０２５年１月１０日'], ['××镇人民政府'], '2025-1-10'],
    ['with a letter for a digit', ['××镇人民政府', '二O二五年一月十日'], ['××镇人民政府'], '2025-1-10'],
    ['dotted, in brackets', ['××镇人民政府', '（2025.1.10）'], ['××镇人民政府'], '2025-1-10'],
    ['on one line, spaced and spelt out', ['××镇人民政府 二〇二五 年 一 月 十 日'], ['××镇人民政府'], '2025-1-10'],
    ['without the day', ['××镇人民政府', '2025年1月'], ['××镇人民政府'], undefined],
    ['a website tells when it was published', ['××镇人民政府', '2025年1月10日', '发布日期：2025年3月2日'], ['××镇人民政府'], '2025-1-10'],
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
    assert.deepEqual([read.bodyEnd, read.attachmentNote.length], [read.attachmentNote[0]!.place, 2]);
  });

  test('attachments may follow the signature', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `第${index + 1}项任务按时完成，台账齐全。`);
    assert.equal(closing('××镇人民政府', '2025年1月10日', '附件1', ...rows).signOff.date?.year, 2025);
  });

  const body = Array.from({ length: 30 }, (_, index) => `完成第${index + 1}项任务，台账齐全，资料完整。`);
  const asked: readonly (readonly [title: string, severity: string])[] = [
    ['青山县云溪镇2024年工作总结', 'information'],
    ['青山县云溪镇人民政府关于2024年法治政府建设情况的报告', 'warning'],
  ];
  for (const [title, severity] of asked) {
    test(`${title}: who signed it and when is asked as ${severity}`, () => {
      const { findings } = checkText([title, '', '一、主要工作', ...body].join('\n'), 'official-report');
      const found = findings.filter(({ rule }) => rule === 'missing-signature' || rule === 'missing-signing-date');
      assert.deepEqual(
        found.map((finding) => finding.severity),
        [severity, severity],
      );
    });
  }
});
