import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { fixAll } from '../../server/src/core/index.js';
import { fullCapabilities, type LspClient } from './lsp-client.js';
import { faultyDraft, gap, reportUri } from './samples.js';
import { withServer } from './server-process.js';

/** Two gaps in two counts: 一、二、四 and （一）（三）. */
const twoGaps = faultyDraft.replace('（二）严格', '（三）严格');

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
  for (const [place, head] of [
    ['at the top', ''],
    ['below front matter', '---\n报告类型: 法治政府建设年度报告\n---\n'],
  ] as const) {
    test(`the comment stands ${place}, and the rule is silent`, async () => {
      await withServer({}, async (client) => {
        await client.open(reportUri, head + faultyDraft);
        const diagnostic = await findingOf(client, gap);
        const others = (await client.rules(reportUri)).filter((rule) => rule !== gap);
        const actions = await client.actions(reportUri, diagnostic.range, { diagnostics: [diagnostic] });
        const silence = actions.find(({ title }) => title.startsWith('本文不再检查'));
        assert.ok(silence);
        await client.choose(silence);
        assert.equal(client.text(reportUri), `${head}<!-- hegao-disable ${gap} -->\n${faultyDraft}`);
        assert.deepEqual(await client.rules(reportUri), others);
      });
    });
  }

  test('a document with Windows line breaks gets one', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft.replaceAll('\n', '\r\n'));
      const diagnostic = await findingOf(client, gap);
      const actions = await client.actions(reportUri, diagnostic.range, { diagnostics: [diagnostic] });
      const silence = actions.find(({ title }) => title.startsWith('本文不再检查'));
      await client.choose(silence!);
      assert.ok(client.text(reportUri).startsWith(`<!-- hegao-disable ${gap} -->\r\n青山县`));
    });
  });
});
