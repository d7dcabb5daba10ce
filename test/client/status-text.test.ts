import assert from 'node:assert/strict';
import { likelyReportYear } from '../../client/src/report-year.js';
import { statusText } from '../../client/src/status-text.js';
import type { DocumentStatus } from '../../server/src/lsp/protocol.js';

const none = { error: 0, warning: 0, information: 0, hint: 0 };
const checked: DocumentStatus = {
  state: 'checked',
  kind: 'rule-of-law-annual',
  kindName: '法治政府建设年度报告',
  kindFrom: 'title',
  reportYear: 2025,
  counts: none,
  knowledgeEnds: [],
  failures: [],
  settingsProblems: [],
};

suite('status item', () => {
  test('names kind, year and findings, and leads to them', () => {
    const { text, severity, command } = statusText('running', { ...checked, counts: { ...none, error: 1, hint: 2 } });
    assert.equal(text, '法治政府建设年度报告（2025年）：3处问题：错误1、建议2');
    assert.equal(severity, 'information');
    assert.equal(command.command, 'workbench.actions.view.problems');
  });

  test('says that all is well, and lets the kind be changed', () => {
    const { text, command } = statusText('running', checked);
    assert.equal(text, '法治政府建设年度报告（2025年）：没有发现问题');
    assert.equal(command.command, 'hegao.setKind');
  });

  test('names rules that broke down and settings that are wrong', () => {
    const { detail, severity } = statusText('running', {
      ...checked,
      failures: [{ rule: 'numbering-sequence', message: 'x' }],
      settingsProblems: ['没有名为“rule”的配置项'],
    });
    assert.equal(severity, 'warning');
    assert.match(detail ?? '', /numbering-sequence.*没有名为/u);
  });

  test('tells until when its knowledge reaches where the report is newer, and does not call that trouble', () => {
    const { detail, severity } = statusText('running', {
      ...checked,
      knowledgeEnds: [
        { name: '法律法规', until: '2025-04-05' },
        { name: '会议和提法', until: '2025-11-18' },
      ],
    });
    assert.equal(detail, '法律法规收录到2025年4月，会议和提法收录到2025年11月：此后新出的查不出来，请自行核对');
    assert.equal(severity, 'information');
    assert.equal(statusText('running', checked).detail, undefined);
  });

  test('says what is still to come in a report that is being written, and offers to check it as it stands', () => {
    const { text, detail, severity, command } = statusText('running', { ...checked, toCome: ['存在的不足和原因', '成文日期'] });
    assert.match(text, /没有发现问题$/u);
    assert.equal(detail, '还没有写到：存在的不足和原因、成文日期');
    assert.equal(severity, 'information');
    assert.equal(command.command, 'hegao.checkDocument');
  });

  for (const [state, expected] of [
    ['not-a-report', '不是报告，没有检查'],
    ['off', '检查已关闭'],
    ['too-large', '文稿过大，没有检查'],
    ['failed', '检查出错'],
  ] as const) {
    test(`says why nothing is checked: ${state}`, () => {
      assert.equal(statusText('running', { ...checked, state }).text, expected);
    });
  }

  for (const [phase, expected] of [
    ['starting', '检查服务正在启动'],
    ['restarting', '检查服务重启中'],
    ['stopped', '检查服务已停止'],
  ] as const) {
    test(`puts the service before the document: ${phase}`, () => {
      assert.equal(statusText(phase, checked).text, expected);
    });
  }

  test('a stopped service can be started from it', () => {
    assert.equal(statusText('stopped', null).command.command, 'hegao.restartServer');
  });
});

suite('year of a new report', () => {
  test('is the year before, until the year comes to its end', () => {
    assert.equal(likelyReportYear(new Date(2026, 0, 10)), 2025);
    assert.equal(likelyReportYear(new Date(2026, 9, 31)), 2025);
    assert.equal(likelyReportYear(new Date(2026, 10, 1)), 2026);
    assert.equal(likelyReportYear(new Date(2026, 11, 31)), 2026);
  });
});
