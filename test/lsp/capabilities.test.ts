import assert from 'node:assert/strict';
import { fullCapabilities, modestCapabilities, type LspClient } from './lsp-client.js';
import { faultyDraft, reportUri } from './samples.js';
import { withServer } from './server-process.js';

const start = { line: 0, character: 0 };
const about = { textDocument: { uri: reportUri }, position: start, range: { start, end: start }, context: { diagnostics: [] } };

/** One request for each capability that a server can promise. */
const requestFor: Readonly<Record<string, string>> = {
  diagnosticProvider: 'textDocument/diagnostic',
  codeActionProvider: 'textDocument/codeAction',
  hoverProvider: 'textDocument/hover',
  documentSymbolProvider: 'textDocument/documentSymbol',
  foldingRangeProvider: 'textDocument/foldingRange',
  completionProvider: 'textDocument/completion',
};

/** Capabilities that say how, not what. */
const manners = ['positionEncoding', 'textDocumentSync'];

suite('what the server promises', () => {
  test('every promised capability answers', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const promised = Object.keys(client.initialized?.capabilities ?? {}).filter((name) => !manners.includes(name));
      assert.deepEqual([...promised].sort(), Object.keys(requestFor).sort());
      for (const name of promised) {
        const answer = await client.request(requestFor[name] ?? name, about);
        assert.notEqual(answer, undefined, name);
      }
    });
  });

  test('a code action without its edit can be resolved', async () => {
    await withServer({}, async (client) => {
      const draft = faultyDraft.replace('，', ',');
      await client.open(reportUri, draft);
      const [fixAll] = await client.actions(reportUri, about.range, { only: ['source.fixAll'] });
      assert.ok(fixAll);
      assert.equal(fixAll.edit, undefined);
      await client.choose(fixAll);
      assert.notEqual(client.text(reportUri), draft);
    });
  });

  test('a promise of diagnostics on request is made only to a client that requests them', async () => {
    await withServer({ capabilities: modestCapabilities }, (client) => {
      assert.equal(client.initialized?.capabilities.diagnosticProvider, undefined);
      return Promise.resolve();
    });
    await withServer({}, (client) => {
      const { diagnosticProvider } = client.initialized?.capabilities ?? {};
      assert.deepEqual(diagnosticProvider, { identifier: 'hegao', interFileDependencies: false, workspaceDiagnostics: false });
      return Promise.resolve();
    });
  });

  test('requests that were never promised are refused, not misanswered', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      for (const method of ['textDocument/definition', 'workspace/diagnostic', 'textDocument/formatting']) {
        await assert.rejects(client.request(method, about), { code: -32601 }, method);
      }
    });
  });

  test('changes of settings and of configuration files are asked for where the client reports them', async () => {
    await withServer({}, async (client) => {
      await settled(client);
      assert.deepEqual([...client.registrations].sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    });
    const capabilities = { ...fullCapabilities, workspace: {} };
    await withServer({ capabilities }, async (client) => {
      await settled(client);
      assert.deepEqual(client.registrations, []);
    });
  });
});

/** Registrations are sent before the answer to any later request that waits for settings. */
async function settled(client: LspClient): Promise<void> {
  await client.open(reportUri, faultyDraft);
  await client.own('hegao/status', { uri: reportUri });
}
