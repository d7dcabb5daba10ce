import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Hover, MarkupContent, SymbolInformation } from 'vscode-languageserver/node';
import { applyEdits, checkText } from '../../server/src/core/index.js';
import { fullCapabilities, type LspClient } from './lsp-client.js';
import { faultyDraft, gap, reportUri } from './samples.js';
import { withServer } from './server-process.js';

const draftInMarkdown = faultyDraft.replace(/^(青山县2023)/, '# $1').replaceAll(/^([一二四]、)/gm, '## $1');
const markdownUri = 'file:///drafts/report.md';

suite('hover', () => {
  test('tells what is wrong, why, and how it is written', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: reportUri },
        position: client.after(reportUri, '\n四'),
      });
      const { kind, value } = hover?.contents as MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(value, new RegExp(`\`${gap}\``));
      assert.match(value, /为什么[\s\S]+不对的写法[\s\S]+正确的写法/);
      assert.match(client.textAt(reportUri, hover!.range!), /^四/);
    });
  });

  test('says nothing where nothing is wrong', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const position = client.after(reportUri, '部分单位');
      assert.equal(await client.request('textDocument/hover', { textDocument: { uri: reportUri }, position }), null);
    });
  });

  test('reckons with the figure under the pointer and leads to the others', async () => {
    const draft = `${faultyDraft}\n全年立案58件，其中一般程序21件、简易程序36件。\n`;
    await withServer({}, async (client) => {
      await client.open(reportUri, draft);
      const hover = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri: reportUri },
        position: client.after(reportUri, '立案5'),
      });
      const { value } = hover.contents as MarkupContent;
      assert.match(value, /21＋36＝57≠58（不符）/);
      const lines = draft.split('\n');
      const line = lines.findIndex((text) => text.startsWith('全年立案'));
      assert.ok(value.includes(`分项 [36](${reportUri}#L${line + 1},${lines[line]!.indexOf('36') + 1})`), value);
      assert.match(value, /sum-mismatch/);
    });
  });

  test('tells of figures that add up, too', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, `${faultyDraft}\n全年立案58件，其中一般程序21件、简易程序37件。\n`);
      const position = client.after(reportUri, '一般程序');
      const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: reportUri }, position });
      assert.match((hover.contents as MarkupContent).value, /21＋37＝58（相符）/);
      assert.equal(client.textAt(reportUri, hover.range!), '21');
    });
  });

  test('is plain text for a client that reads no Markdown', async () => {
    const capabilities = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, hover: {} } };
    await withServer({ capabilities }, async (client) => {
      await client.open(reportUri, faultyDraft);
      const position = client.after(reportUri, '\n四');
      const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: reportUri }, position });
      assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
    });
  });
});

suite('outline and folding', () => {
  const symbols = (client: LspClient, uri: string) =>
    client.request<DocumentSymbol[] | SymbolInformation[] | null>('textDocument/documentSymbol', { textDocument: { uri } });
  const folds = (client: LspClient, uri: string) =>
    client.request<FoldingRange[] | null>('textDocument/foldingRange', { textDocument: { uri } });

  test('sections nest as their ordinals do, and each selection lies within its section', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const outline = (await symbols(client, reportUri)) as DocumentSymbol[];
      assert.deepEqual(
        outline.map(({ name, children }) => [name.slice(0, 2), children?.length ?? 0]),
        [
          ['一、', 2],
          ['二、', 0],
          ['四、', 0],
        ],
      );
      for (const { range, selectionRange } of outline) {
        assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
      }
    });
  });

  test('a client without nesting gets the same sections in a row', async () => {
    const capabilities = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, documentSymbol: {} } };
    await withServer({ capabilities }, async (client) => {
      await client.open(reportUri, faultyDraft);
      const flat = (await symbols(client, reportUri)) as SymbolInformation[];
      assert.equal(flat.length, 5);
      assert.ok(flat.every(({ location }) => location.uri === reportUri));
    });
  });

  test('a section folds from its heading to its last written line', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const lines = faultyDraft.split('\n');
      const found = ((await folds(client, reportUri)) ?? []).map(({ startLine, endLine }) => [
        lines[startLine]?.slice(0, 2),
        lines[endLine]?.slice(0, 4),
      ]);
      assert.deepEqual(found[0], ['一、', '（二）严']);
      assert.ok(found.every(([, last]) => last !== ''));
    });
  });

  test('Markdown is left to the editor that has an outline of its own, unless asked for', async () => {
    await withServer({}, async (client) => {
      await client.open(markdownUri, draftInMarkdown, 'markdown');
      assert.equal(await symbols(client, markdownUri), null);
      assert.equal(await folds(client, markdownUri), null);
    });
    await withServer({ initializationOptions: { symbolsInMarkdown: true } }, async (client) => {
      await client.open(markdownUri, draftInMarkdown, 'markdown');
      assert.equal((await symbols(client, markdownUri))?.length, 3);
      assert.notEqual(await folds(client, markdownUri), null);
    });
  });

  test('a text that is no report keeps the folding that the editor gives it', async () => {
    await withServer({}, async (client) => {
      await client.open('file:///notes.txt', '买菜\n  白菜\n  萝卜\n', 'plaintext');
      assert.equal(await folds(client, 'file:///notes.txt'), null);
      assert.equal(await symbols(client, 'file:///notes.txt'), null);
    });
  });
});

suite('completion', () => {
  const missing = '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况';

  async function openWith(client: LspClient, typed: string): Promise<void> {
    await client.open(reportUri, faultyDraft.replace('\n\n青山县人民政府\n2024', `\n\n${typed}\n\n青山县人民政府\n2024`));
  }

  test('a missing section can be written by initials and after an ordinal', async () => {
    await withServer({}, async (client) => {
      for (const typed of ['dzzyfzr', 'dyzr', '三、', '三、diyi']) {
        await openWith(client, typed);
        const items = await client.completions(reportUri, client.after(reportUri, `\n${typed}`));
        const item = items.find(({ label }) => label === missing);
        assert.ok(item, typed);
        assert.ok(isSubsequence(typed, item.filterText ?? ''), `${typed} finds ${item.filterText}`);
        assert.ok(item.textEdit && 'range' in item.textEdit);
        assert.equal(client.textAt(reportUri, item.textEdit.range), typed);
        assert.match(item.textEdit.newText, /^[一二三四五六]、党政主要负责人履行/);
        assert.equal(item.insertTextFormat, 2);
        await client.close(reportUri);
      }
    });
  });

  test('nothing is put over words that somebody has typed', async () => {
    await withServer({}, async (client) => {
      for (const typed of ['党政', '三、党政主要负责人', '下一步打算', '（五）规范性文件', '三项制度', '工作总结']) {
        await openWith(client, typed);
        assert.deepEqual(await client.completions(reportUri, client.after(reportUri, `\n${typed}`)), [], typed);
        await client.close(reportUri);
      }
      await openWith(client, '三、');
      const offered = await client.completions(reportUri, client.after(reportUri, '\n三、'));
      assert.ok(offered.length > 0);
      for (const { filterText } of offered)
        assert.doesNotMatch(filterText ?? '', /三、.*\p{Script=Han}/u, 'what is typed next does not fit it');
    });
  });

  test('passages come by their prefix wherever it stands, sections of another kind only for theirs and behind those of its own', async () => {
    await withServer({}, async (client) => {
      const labels = async (typed: string): Promise<string[]> => {
        await openWith(client, typed);
        const items = await client.completions(reportUri, client.after(reportUri, typed === '' ? '提升依法行政水平。\n' : typed));
        await client.close(reportUri);
        return [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label);
      };
      assert.ok((await labels('（五）规范性文件。gfxwj')).includes('规范性文件段落'));
      const own = await labels('');
      assert.ok(own.includes(missing) && !own.includes('工作回顾'));
      assert.ok((await labels('gzhg')).includes('工作回顾'));
      assert.deepEqual(await labels('dy').then(([first]) => first), missing);
    });
  });

  test('in a text that is no report only the beginning of one is offered', async () => {
    await withServer({}, async (client) => {
      await client.open(markdownUri, 'fzzf\n', 'markdown');
      const items = await client.completions(markdownUri, client.after(markdownUri, 'fzzf'));
      assert.deepEqual(
        items.map(({ label }) => label),
        ['法治政府建设年度报告（全文）'],
      );
      await client.close(markdownUri);
      await client.open(markdownUri, 'See the lksj\n', 'markdown');
      assert.deepEqual(await client.completions(markdownUri, client.after(markdownUri, 'lksj')), []);
    });
  });

  test('sections that are there already are not offered', async () => {
    await withServer({}, async (client) => {
      await openWith(client, '三、');
      const labels = (await client.completions(reportUri, client.after(reportUri, '\n三、'))).map(({ label }) => label);
      assert.ok(!labels.includes('存在的不足和原因'));
    });
  });

  test('in the middle of a sentence nothing is offered', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      assert.deepEqual(await client.completions(reportUri, client.after(reportUri, '部分单位')), []);
      assert.deepEqual(await client.completions(reportUri, client.after(reportUri, '学习培训不够经常、')), []);
    });
  });

  test('a client without snippets gets plain text', async () => {
    const capabilities = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, completion: {} } };
    await withServer({ capabilities }, async (client) => {
      await openWith(client, '三、');
      const items = await client.completions(reportUri, client.after(reportUri, '\n三、'));
      assert.ok(items.length > 0);
      for (const { insertTextFormat, textEdit } of items) {
        assert.equal(insertTextFormat, 1);
        assert.doesNotMatch(textEdit?.newText ?? '', /\$\{?\d/);
      }
    });
  });

  test('the kind of a report can be declared by name, in a text that is not yet recognised', async () => {
    await withServer({}, async (client) => {
      await client.open(markdownUri, '---\n报告类型:\n---\n', 'markdown');
      const items = await client.completions(markdownUri, client.after(markdownUri, '报告类型:'));
      const item = items.find(({ label }) => label === '工作总结');
      assert.equal(item?.textEdit?.newText, ' 工作总结');
      assert.match(item?.filterText ?? '', /^gzzj/);
    });
  });
});

suite('requests of our own', () => {
  test('the status tells kind, year, counts and state, and changes of it are told of', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const diagnostics = await client.diagnostics(reportUri);
      const status = await client.own('hegao/status', { uri: reportUri });
      assert.equal(status?.state, 'checked');
      assert.equal(status?.kind, 'rule-of-law-annual');
      assert.equal(status?.kindName, '法治政府建设年度报告');
      assert.equal(status?.kindFrom, 'title');
      assert.equal(status?.reportYear, 2023);
      assert.equal(status?.counts.error, diagnostics.filter(({ severity }) => severity === 1).length);
      assert.deepEqual(status?.failures, []);
      await client.until(() => client.statusChanges.length > 0);
      const told = client.statusChanges.length;

      await client.type(reportUri, 0, 0, '　');
      await client.type(reportUri, 0, 1, '');
      await client.diagnostics(reportUri);
      await client.own('hegao/kinds', {});
      assert.equal(client.statusChanges.length, told, 'the same status is not told twice');
    });
  });

  test('the status tells until when dated knowledge reaches, in a report that was written later', async () => {
    await withServer({}, async (client) => {
      const reportOf = (year: number): string =>
        `青山县司法局${year}年工作总结\n\n${year}年，开展工作。\n\n青山县司法局\n${year + 1}年1月6日\n`;
      await client.open(reportUri, reportOf(2019));
      assert.deepEqual((await client.own('hegao/status', { uri: reportUri }))?.knowledgeEnds, []);
      const later = 'file:///drafts/later.gw';
      await client.open(later, reportOf(2090));
      const ends = (await client.own('hegao/status', { uri: later }))?.knowledgeEnds ?? [];
      assert.deepEqual(
        ends.map(({ name }) => name),
        ['法律法规', '会议和提法'],
      );
      assert.ok(ends.every(({ until }) => /^20\d\d-\d\d-\d\d$/u.test(until)));
    });
  });

  test('the status of a document that is not open is nothing', async () => {
    await withServer({}, async (client) => {
      assert.equal(await client.own('hegao/status', { uri: reportUri }), null);
      assert.deepEqual(await client.own('hegao/sections', { uri: reportUri }), []);
      assert.deepEqual(await client.own('hegao/renumber', { uri: reportUri }), []);
    });
  });

  test('a missing section comes with the place and the text to insert, and is present once inserted', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const sections = await client.own('hegao/sections', { uri: reportUri });
      const missing = sections.find(({ id }) => id === 'first-responsible');
      assert.equal(missing?.state, 'missing');
      assert.ok(missing.insertion);
      const { position, text } = missing.insertion;
      await client.edit(reportUri, [{ range: { start: position, end: position }, newText: text }]);
      const after = await client.own('hegao/sections', { uri: reportUri });
      const present = after.find(({ id }) => id === 'first-responsible');
      assert.equal(present?.state, 'present');
      assert.match(client.textAt(reportUri, present.heading!), /第一责任人/);
    });
  });

  test('renumbering gives the edits that put every ordinal right', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      await client.edit(reportUri, await client.own('hegao/renumber', { uri: reportUri }).then((edits) => [...edits]));
      const expected = applyEdits(faultyDraft, checkText(faultyDraft, 'official-report').renumbering);
      assert.equal(client.text(reportUri), expected);
      assert.match(expected, /\n三、下一年度/);
    });
  });

  test('every kind has a name and a skeleton', async () => {
    await withServer({}, async (client) => {
      const kinds = await client.own('hegao/kinds', {});
      assert.ok(kinds.length > 0);
      for (const { id, name } of kinds) {
        assert.notEqual(name, '');
        assert.match(await client.own('hegao/skeleton', { kind: id, reportYear: 2031 }), /203[12]/);
      }
      await assert.rejects(client.request('hegao/skeleton', { kind: 'poem', reportYear: 2031 }), { code: -32602 });
    });
  });
});

function isSubsequence(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    from = long.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
