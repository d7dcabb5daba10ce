import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { fixAll } from '../../server/src/core/index.js';
import { fullCapabilities, type LspClient } from './lsp-client.js';
import { faultyDraft, gap, reportUri } from './samples.js';
import { withServer } from './server-process.js';

/** Two wrong numbers in two counts, each between right ones: 一、二、四、四 and （一）（三）（三）. */
const twoGaps = faultyDraft
  .replace('（二）严格', '（三）严格')
  .replace('二、存在', '（三）抓好普法宣传。全年开展普法活动12场次。\n\n二、存在')
  .replace('青山县人民政府\n2024', '四、其他需要报告的情况\n\n本年度没有其他需要报告的情况。\n\n青山县人民政府\n2024');

async function findingOf(client: LspClient, rule: string): Promise<Diagnostic> {
  const found = (await client.diagnostics(reportUri)).find(({ code }) => code === rule);
  assert.ok(found, rule);
  return found;
}

suite('quick fixes', () => {
  test('the fix of a finding is offered with its diagnostic, and mends it', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const diagnostic = await findingOf(client, gap);
      const [fix] = await client.actions(reportUri, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
      assert.ok(fix);
      assert.equal(fix.kind, 'quickfix');
      assert.deepEqual(fix.diagnostics, [diagnostic]);
      await client.choose(fix);
      assert.ok(!(await client.rules(reportUri)).includes(gap));
    });
  });

  test('at most one fix of a finding is preferred', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, twoGaps);
      for (const diagnostic of await client.diagnostics(reportUri)) {
        const actions = await client.actions(reportUri, diagnostic.range, { diagnostics: [diagnostic] });
        assert.ok(actions.filter(({ isPreferred }) => isPreferred).length <= 1);
      }
    });
  });

  test('foreign diagnostics and those of an earlier text are passed over', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const ours = await findingOf(client, gap);
      const foreign = { ...ours, source: 'spelling', data: 'anything' };
      const start = client.after(reportUri, '现将我县');
      assert.deepEqual(await client.actions(reportUri, { start, end: start }, { diagnostics: [foreign], only: ['quickfix'] }), []);
      await client.type(reportUri, 0, 0, '\n');
      assert.deepEqual(await client.actions(reportUri, ours.range, { diagnostics: [ours], only: ['quickfix'] }), []);
    });
  });

  test('only the kinds that are asked for are offered', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, twoGaps);
      const { range } = await findingOf(client, gap);
      const kinds = async (only: string[]) => new Set((await client.actions(reportUri, range, { only })).map(({ kind }) => kind));
      assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
      assert.deepEqual(await kinds(['source.fixAll']), new Set(['source.fixAll.hegao']));
      assert.deepEqual(await kinds(['source']), new Set(['source.fixAll.hegao']));
      assert.deepEqual(await kinds(['source.fixAll.hegao']), new Set(['source.fixAll.hegao']));
      assert.deepEqual(await kinds(['source.fixAll.other']), new Set());
      assert.deepEqual(await kinds(['refactor']), new Set());
    });
  });

  test('a client that knows no document versions gets plain changes', async () => {
    const capabilities = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, workspaceEdit: {} } };
    await withServer({ capabilities }, async (client) => {
      await client.open(reportUri, faultyDraft);
      const { range } = await findingOf(client, gap);
      const [fix] = await client.actions(reportUri, range, { only: ['quickfix'] });
      assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [reportUri]);
    });
  });
});

suite('fixing many at once', () => {
  test('all findings of one rule', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, twoGaps);
      const diagnostic = await findingOf(client, gap);
      const others = (await client.rules(reportUri)).filter((rule) => rule !== gap);
      const actions = await client.actions(reportUri, diagnostic.range, { diagnostics: [diagnostic] });
      const all = actions.find(({ title }) => title.startsWith('修复本文中所有此类问题'));
      assert.ok(all);
      await client.choose(all);
      assert.equal(client.text(reportUri), fixAll(twoGaps, 'official-report', undefined, gap).text);
      await client.leave(reportUri);
      assert.deepEqual(await client.rules(reportUri), others);
    });
  });

  test('everything that is safe, to the same text as the command line makes', async () => {
    for (const resolveSupport of [{ properties: ['edit'] }, { properties: [] }]) {
      const codeAction = { dataSupport: true, resolveSupport };
      const capabilities = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, codeAction } };
      await withServer({ capabilities }, async (client) => {
        await client.open(reportUri, twoGaps);
        const start = { line: 0, character: 0 };
        const [action] = await client.actions(reportUri, { start, end: start }, { only: ['source.fixAll.hegao'] });
        assert.ok(action);
        await client.choose(action);
        assert.equal(client.text(reportUri), fixAll(twoGaps, 'official-report').text);
        assert.deepEqual(await client.actions(reportUri, { start, end: start }, { only: ['source.fixAll.hegao'] }), []);
      });
    }
  });

  test('trying the fixes out leaves the outline of the present text as it is', async () => {
    const residues = faultyDraft.replace('二、', `${'[bookmark: _GoBack]\n'.repeat(3)}二、`);
    const symbols = (client: LspClient) => client.request('textDocument/documentSymbol', { textDocument: { uri: reportUri } });
    await withServer({}, async (client) => {
      await client.open(reportUri, residues);
      const start = { line: 0, character: 0 };
      const [action] = await client.actions(reportUri, { start, end: start }, { only: ['source.fixAll.hegao'] });
      const resolved = await client.request<{ readonly edit?: unknown }>('codeAction/resolve', action);
      assert.ok(resolved.edit);
      const after = await symbols(client);
      await withServer({}, async (fresh) => {
        await fresh.open(reportUri, residues);
        assert.deepEqual(after, await symbols(fresh));
      });
    });
  });

  test('an action that was offered for an earlier text is refused, so that it cannot spoil the present one', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, twoGaps);
      const start = { line: 0, character: 0 };
      const [action] = await client.actions(reportUri, { start, end: start }, { only: ['source.fixAll.hegao'] });
      await client.type(reportUri, 0, 0, '关于');
      await assert.rejects(client.request('codeAction/resolve', action), { code: -32801 });
    });
  });
});

suite('silencing a rule in one document', () => {
  const silenceIn = async (client: LspClient): Promise<void> => {
    const diagnostic = await findingOf(client, gap);
    const actions = await client.actions(reportUri, diagnostic.range, { diagnostics: [diagnostic] });
    const silence = actions.find(({ title }) => title.startsWith('本文不再检查'));
    assert.match(silence!.title, /文末/u);
    await client.choose(silence!);
  };

  for (const head of ['', '---\n报告类型: 法治政府建设年度报告\n---\n']) {
    test(`the comment stands below the last line, and the rule is silent ${head && 'under front matter'}`, async () => {
      await withServer({}, async (client) => {
        await client.open(reportUri, head + faultyDraft);
        const others = (await client.rules(reportUri)).filter((rule) => rule !== gap);
        await silenceIn(client);
        assert.equal(client.text(reportUri), `${head}${faultyDraft}\n<!-- hegao-disable-file ${gap} -->\n`);
        assert.deepEqual(await client.rules(reportUri), others);
      });
    });
  }

  test('a second rule joins the first; Windows line breaks stay', async () => {
    await withServer({}, async (client) => {
      const draft = `${faultyDraft.trimEnd()}\n\n<!-- hegao-disable-file relative-year -->`.replaceAll('\n', '\r\n');
      await client.open(reportUri, draft);
      await silenceIn(client);
      assert.equal(client.text(reportUri), `${draft}\r\n<!-- hegao-disable-file ${gap} -->\r\n`);
    });
  });

  test('it comes behind every fix of every finding, and editors that sort by diagnostics or preference keep it there', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, twoGaps);
      const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const diagnostics = await client.diagnostics(reportUri);
      const actions = await client.actions(reportUri, all, { diagnostics, only: ['quickfix'] });
      const silencing = actions.map(({ title }) => title.startsWith('本文不再检查'));
      assert.ok(silencing.includes(true) && silencing.includes(false));
      assert.equal(silencing.lastIndexOf(false), silencing.indexOf(true) - 1);
      for (const { title, diagnostics: tied, isPreferred } of actions) {
        assert.equal(tied === undefined, title.startsWith('本文不再检查'), title);
        if (isPreferred) assert.ok(tied);
      }
    });
  });
});
