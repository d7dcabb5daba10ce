import assert from 'node:assert/strict';
import { checkText } from '../../server/src/core/index.js';
import { TextDocumentSaveReason } from 'vscode-languageserver/node';
import { reportUri } from './samples.js';
import { modestCapabilities, type LspClient } from './lsp-client.js';
import { withServer } from './server-process.js';
import { Writer } from './writer.js';

const title = '云溪镇人民政府关于2024年法治政府建设情况的报告\n\n青山县人民政府：\n\n';
const opening = '2024年，云溪镇认真落实法治政府建设各项部署，扎实推进依法行政。现将有关情况报告如下：\n\n';
const measures =
  '一、主要举措和成效\n\n（一）规范行政执法。全年办理行政处罚案件58件，其中一般程序案件21件、简易程序案件37件。\n（二）深化普法宣传。举办法治讲座6期，发放宣传资料3600份。\n（三）化解矛盾纠纷。调处矛盾纠纷95起，群众反映的问题得到及时处理。\n\n';
const deficiencies = '二、存在的不足和原因\n\n一是执法力量薄弱。二是普法形式单一。主要原因是编制补充不及时，培训不够系统。\n\n';
const responsible =
  '三、党政主要负责人履行推进法治建设第一责任人职责情况\n\n镇党委、政府主要负责人全年主持研究法治工作4次，听取汇报3次。\n\n';
const plan = '四、下一年度工作安排\n\n2025年，我镇将充实执法队伍，丰富普法形式，完善调解机制。\n\n';
const signature = '云溪镇人民政府\n2025年1月15日\n';
const body = opening + measures + deficiencies + responsible + plan;
const report = title + body + signature;
const silent = new Map<string, string>();

suite('while a report is written', () => {
  test('from top to bottom nothing is missed that is still to come, and at the end nothing at all', () => {
    assert.deepEqual(checkText(report, 'official-report').findings, []);
    const writer = new Writer('');
    assert.deepEqual(writer.types(report), silent);
    assert.deepEqual(writer.toCome, []);
  });

  test('what is still to come is told in one line', () => {
    const writer = new Writer('').puts(title + opening + measures);
    assert.deepEqual(writer.sees, []);
    assert.deepEqual(writer.toCome, [
      '存在的不足和原因',
      '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
      '下一年度推进法治政府建设的主要安排',
      '发文机关署名',
      '成文日期',
    ]);
  });

  for (const [name, rest] of [
    ['a later section', plan.replace('四、', '二、')],
    ['an issuer', '云溪镇人民政府\n'],
    ['a date', '2025年1月15日\n'],
  ] as const) {
    test(`a section is asked for as soon as ${name} stands behind its place`, () => {
      const writer = new Writer('').puts(title + opening + measures);
      assert.deepEqual([...writer.types(rest).keys()].slice(0, 1), ['missing-section']);
    });
  }

  test('the first words of a paragraph that look like an issuer or a date are none yet', () => {
    const writer = new Writer('').puts(title + opening + measures);
    assert.deepEqual(writer.types('云溪镇人民政府认真落实各项部署。\n2025年1月15日，召开专题会议。\n'), silent);
  });

  test('a signature is asked for once a date stands, a date once the imprint stands', () => {
    const writer = new Writer('').puts(title + body);
    assert.deepEqual([...writer.types('2025年1月15日\n').keys()], ['missing-signature']);
    const other = new Writer('').puts(`${title}${body}云溪镇人民政府\n`);
    assert.deepEqual(other.toCome, ['成文日期']);
    assert.deepEqual([...other.types('\n抄送：青山县司法局。\n').keys()], ['missing-signing-date']);
  });

  test('attachments are asked for once the report is past them', () => {
    const signed = report.replace(signature, `附件：1.执法数据表\n　　　2.执法人员名单\n\n${signature}\n`);
    const writer = new Writer('').puts(signed);
    assert.deepEqual(writer.types('附件1\n\n执法数据表\n\n'), silent);
    assert.deepEqual(writer.toCome, ['附件2']);
    assert.deepEqual([...writer.types('附件3\n\n法规目录\n').keys()], ['attachment-mismatch']);
  });

  test('what was told when the report was opened stays at every key until it is mended', () => {
    const writer = new Writer(title + opening + measures);
    const told = writer.sees;
    assert.deepEqual(told, ['missing-section', 'missing-section', 'missing-section', 'missing-signature', 'missing-signing-date']);
    for (const character of '二、存在的不') {
      writer.puts(character);
      assert.deepEqual(writer.sees, told);
    }
    writer.puts('足和原因\n\n执法力量薄弱，主要原因是编制补充不及时。\n');
    assert.deepEqual(writer.sees, told.slice(1));
  });

  test('a signed report is asked for its sections however short it is, opened or checked at once', () => {
    const short = `${title}全年工作有序推进。\n\n${signature}`;
    assert.ok(short.length < 300);
    const missing = (rules: readonly string[]): number => rules.filter((rule) => rule === 'missing-section').length;
    assert.equal(missing(new Writer(short).sees), 4);
    assert.equal(missing(checkText(short, 'official-report').findings.map(({ rule }) => rule)), 4);
  });
});

suite('under the caret', () => {
  const inside = (passage: string): string => report.replace('（三）化解矛盾纠纷。调处矛盾纠纷95起，群众反映的问题得到及时处理。', passage);

  test('a series may be unfinished, typed or composed', () => {
    const writer = new Writer(inside('重点抓好以下三项工作：')).behind('以下三项工作：');
    assert.deepEqual(writer.types('一是充实队伍。二是加强培训。'), silent);
    assert.deepEqual(writer.composes("san'shi", '三是'), silent);
    assert.deepEqual(writer.types('完善机制。'), silent);
    const lines = new Writer(inside('重点抓好以下三项工作：')).behind('以下三项工作：');
    assert.deepEqual(lines.types('\n一是充实队伍。\n二是加强培训。\n'), silent);
    assert.deepEqual(lines.composes("san'shi", '三是'), silent);
  });

  test('a series that was left unfinished is told of elsewhere', () => {
    const writer = new Writer(inside('重点抓好以下三项工作：')).behind('以下三项工作：');
    writer.puts('一是充实队伍。二是加强培训。');
    assert.deepEqual([...writer.behind('丰富普法形式').types('，').keys()], ['count-vs-items']);
  });

  test('written-out lists and numbered paragraphs may be unfinished too', () => {
    const list = new Writer(inside('全镇')).behind('\n全镇');
    assert.deepEqual(list.types('新建3个服务站：东村站、西村站'), silent);
    const numbered = new Writer(inside('')).behind('发放宣传资料3600份。\n');
    assert.deepEqual(numbered.types('主要做了以下三个方面的工作：\n1.充实队伍。\n2.加强培训。\n'), silent);
  });

  test('a series with too many members is told of at once', () => {
    const writer = new Writer(inside('重点抓好以下两项工作：')).behind('以下两项工作：');
    assert.deepEqual([...writer.types('一是充实队伍。二是加强培训。三是完善机制。').keys()], ['count-vs-items']);
  });

  for (const heading of [
    '（一）规范行政执法',
    '（二）深化普法宣传',
    '二、存在的不足和原因',
    '三、党政主要负责人履行推进法治建设第一责任人职责情况',
    '四、下一年度工作安排',
    '云溪镇人民政府',
    '2025年1月15日',
  ]) {
    test(`${heading} can be taken away and written anew`, () => {
      const writer = new Writer(report);
      const place = report.lastIndexOf(heading);
      writer.behind(report.slice(0, place + heading.length));
      assert.deepEqual(writer.deletes(heading.length), silent);
      assert.deepEqual(writer.types(heading), silent);
      assert.equal(writer.text, report);
    });
  }

  test('the ordinal alone of an emptied heading has a name when it is told of', () => {
    const emptied = report.replace('（二）深化普法宣传。举办法治讲座6期，发放宣传资料3600份。', '（二）');
    for (const { message } of checkText(emptied, 'official-report').findings) assert.doesNotMatch(message, /“”/u);
    const writer = new Writer(report).behind('（二）深化普法宣传。举办法治讲座6期，发放宣传资料3600份。');
    assert.deepEqual(writer.deletes('深化普法宣传。举办法治讲座6期，发放宣传资料3600份。'.length), silent);
  });

  test('blanks that are put in are no errors, and one finding when the report is handed over', () => {
    const writer = new Writer(report).behind('完善调解机制。\n\n');
    writer.puts('五、其他需要报告的情况\n\n全年开展培训××次，参训××人次，印发资料××份，办理建议【写明件数】件。\n\n');
    assert.deepEqual(writer.sees, []);
    assert.deepEqual(writer.toCome, ['待填写的空']);
    assert.ok(writer.document.handOver());
    assert.deepEqual(writer.sees, ['placeholder-left']);
    writer.behind('全年开展培训').deletes(0);
    writer.behind('全年开展培训××').deletes(2);
    writer.types('6');
    assert.deepEqual(
      writer.sees,
      ['placeholder-left', 'placeholder-left', 'placeholder-left'].slice(0, writer.sees.length),
      'the others stay told',
    );
    assert.ok(writer.sees.length > 0);
  });

  test('a section that is really taken out is told of when the writer goes on elsewhere', () => {
    const writer = new Writer(report).behind(deficiencies);
    writer.deletes(deficiencies.length);
    assert.ok([...writer.behind('2025年，我镇将').types('继续').keys()].includes('missing-section'));
  });
});

suite('handing over', () => {
  const beginning = title + opening + measures;
  const asks = ['missing-section', 'missing-section', 'missing-section', 'missing-signature', 'missing-signing-date'];

  /** Opens an empty document and writes into it. */
  async function begin(client: LspClient): Promise<void> {
    await client.open(reportUri, '');
    await client.pull(reportUri);
    await client.type(reportUri, 0, 0, beginning);
    assert.deepEqual(await client.rules(reportUri), []);
  }

  test('the status of a report that is being written says what is to come; a check asks for it, and it stays asked for', async () => {
    await withServer({}, async (client) => {
      await begin(client);
      assert.equal((await client.own('hegao/status', { uri: reportUri }))?.toCome?.length, 5);
      const status = await client.own('hegao/check', { uri: reportUri });
      assert.deepEqual([status?.toCome, status?.counts.warning], [[], 5]);
      await client.until(() => client.refreshes > 0);
      assert.deepEqual(await client.rules(reportUri), asks);
      await client.type(reportUri, beginning.length, beginning.length, '特');
      assert.deepEqual(await client.rules(reportUri), asks);
    });
  });

  test('saving by hand asks, an editor that saves by itself does not', async () => {
    await withServer({}, async (client) => {
      await begin(client);
      await client.save(reportUri, TextDocumentSaveReason.AfterDelay);
      assert.deepEqual(await client.rules(reportUri), []);
      await client.save(reportUri, TextDocumentSaveReason.Manual);
      assert.deepEqual(await client.rules(reportUri), asks);
    });
  });

  test('a client that is pushed everything is told after saving', async () => {
    await withServer({ capabilities: modestCapabilities }, async (client) => {
      await client.open(reportUri, '');
      await client.type(reportUri, 0, 0, beginning);
      await client.until(() => client.pushed.some(({ version }) => version === 2));
      assert.deepEqual(client.pushed.at(-1)?.diagnostics, []);
      await client.save(reportUri);
      await client.until(() => (client.pushed.at(-1)?.diagnostics.length ?? 0) > 0);
      assert.equal(client.pushed.at(-1)?.diagnostics.length, 5);
    });
  });
});
