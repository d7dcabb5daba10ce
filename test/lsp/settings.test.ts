import assert from 'node:assert/strict';
import { mkdtemp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { fullCapabilities, modestCapabilities, type LspClient } from './lsp-client.js';
import { faultyDraft, gap, reportUri } from './samples.js';
import { withServer } from './server-process.js';

const silent = { rules: { [gap]: 'off' } };

suite('settings of the editor', () => {
  test('a rule that is switched off says nothing, one that is made lighter says it more softly', async () => {
    await withServer({ settings: silent }, async (client) => {
      await client.open(reportUri, faultyDraft);
      assert.ok(!(await client.rules(reportUri)).includes(gap));
    });
    await withServer({ settings: { rules: { [gap]: 'hint' } } }, async (client) => {
      await client.open(reportUri, faultyDraft);
      assert.equal((await client.diagnostics(reportUri)).find(({ code }) => code === gap)?.severity, 4);
    });
  });

  test('switched off as a whole, nothing is checked and the status says so', async () => {
    for (const settings of [{ enable: false }, { languages: ['markdown'] }]) {
      await withServer({ settings }, async (client) => {
        await client.open(reportUri, faultyDraft);
        assert.deepEqual(await client.rules(reportUri), []);
        assert.equal((await client.own('hegao/status', { uri: reportUri }))?.state, 'off');
      });
    }
  });

  test('a change is taken up at once, and the editor is asked to look again', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const before = await client.pull(reportUri);
      client.settings = silent;
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => client.refreshes > 0);
      const after = await client.pull(reportUri, before.resultId);
      assert.ok(after.kind === 'full' && !after.items.some(({ code }) => code === gap));
      assert.ok(client.statusChanges.length > 0);
    });
  });

  test('a change that concerns something else leaves everything unchanged', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const before = await client.pull(reportUri);
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => client.refreshes > 0);
      assert.equal((await client.pull(reportUri, before.resultId)).kind, 'unchanged');
    });
  });

  test('a client that cannot be asked sends its settings with initialize, and later with a notification', async () => {
    await withServer({ capabilities: modestCapabilities, initializationOptions: { settings: silent } }, async (client) => {
      await client.open(reportUri, faultyDraft);
      await client.until(() => client.pushed.length === 1);
      assert.ok(!client.pushed[0]?.diagnostics.some(({ code }) => code === gap));
      await client.notify('workspace/didChangeConfiguration', { settings: { hegao: {} } });
      await client.until(() => client.pushed.length === 2);
      assert.ok(client.pushed[1]?.diagnostics.some(({ code }) => code === gap));
    });
  });

  test('what is wrong in them is told in the status', async () => {
    await withServer({ settings: { rules: { 'numbering-sequense': 'off' } } }, async (client) => {
      await client.open(reportUri, faultyDraft);
      const problems = (await client.own('hegao/status', { uri: reportUri }))?.settingsProblems ?? [];
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', /numbering-sequence/);
    });
  });

  test('nonsense for settings is as good as none', async () => {
    for (const settings of [null, 'on', 7, [], { rules: null, kind: null, languages: null }]) {
      await withServer({ settings }, async (client) => {
        await client.open(reportUri, faultyDraft);
        assert.ok((await client.rules(reportUri)).includes(gap), JSON.stringify(settings));
      });
    }
  });
});

suite('configuration files', () => {
  let folder: string;
  let uri: string;

  setup(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'hegao-lsp-')));
    await mkdir(join(folder, 'drafts'));
    uri = URI.file(join(folder, 'drafts', 'report.gw')).toString();
  });

  teardown(() => rm(folder, { recursive: true }));

  async function writeConfig(client: LspClient, content: string): Promise<void> {
    await writeFile(join(folder, '.hegao.json'), content);
    await tellOfFile(client);
  }

  async function tellOfFile(client: LspClient): Promise<void> {
    const { refreshes } = client;
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: configUri(), type: 2 }] });
    await client.until(() => client.refreshes > refreshes);
  }

  const configUri = (): string => URI.file(join(folder, '.hegao.json')).toString();

  test('the nearest one upwards decides, its changes are taken up, and its removal too', async () => {
    await withServer({}, async (client) => {
      await client.open(uri, faultyDraft);
      assert.ok((await client.rules(uri)).includes(gap));
      await writeConfig(client, JSON.stringify(silent));
      assert.ok(!(await client.rules(uri)).includes(gap));
      assert.equal((await client.own('hegao/status', { uri }))?.settingsFile, configUri());
      await writeConfig(client, '{}');
      assert.ok((await client.rules(uri)).includes(gap));
      await rm(join(folder, '.hegao.json'));
      await tellOfFile(client);
      assert.equal((await client.own('hegao/status', { uri }))?.settingsFile, undefined);
    });
  });

  test('it stands in for the settings of the editor, so that editor and command line agree', async () => {
    await writeFile(join(folder, '.hegao.json'), '{}');
    await withServer({ settings: silent }, async (client) => {
      await client.open(uri, faultyDraft);
      assert.ok((await client.rules(uri)).includes(gap));
    });
  });

  test('what is wrong in it is shown at its place, until it is mended or no document needs it', async () => {
    await writeFile(join(folder, '.hegao.json'), '{\n  "rules": { "numbering-sequense": "off" }\n}\n');
    await withServer({}, async (client) => {
      await client.open(uri, faultyDraft);
      await client.until(() => client.pushed.length === 1);
      assert.equal(client.pushed[0]?.uri, configUri());
      assert.equal(client.pushed[0]?.diagnostics[0]?.range.start.line, 1);
      await writeConfig(client, JSON.stringify(silent));
      await client.until(() => client.pushed.length === 2);
      assert.deepEqual(client.pushed[1], { uri: configUri(), diagnostics: [] });
      assert.ok(!(await client.rules(uri)).includes(gap));
    });
  });

  test('mistakes in the table of events are shown at their lines, until they are mended', async () => {
    const table = join(folder, '.hegao', 'events.tsv');
    const tableUri = URI.file(table).toString();
    await mkdir(join(folder, '.hegao'));
    await writeFile(table, '名称\t词语\t开始日期\n市委全会\t市委八次全会\t2024-13-20\n');
    await withServer({}, async (client) => {
      await client.open(uri, faultyDraft);
      await client.until(() => client.pushed.length === 1);
      assert.equal(client.pushed[0]?.uri, tableUri);
      assert.equal(client.pushed[0]?.diagnostics[0]?.range.start.line, 1);
      assert.match((await client.own('hegao/status', { uri }))?.settingsProblems?.[0] ?? '', /2024-13-20/u);
      assert.ok((await client.rules(uri)).includes(gap));
      await writeFile(table, '名称\t词语\t开始日期\n市委全会\t市委八次全会\t2024-12-20\n');
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: tableUri, type: 2 }] });
      await client.until(() => client.pushed.length === 2);
      assert.deepEqual(client.pushed[1], { uri: tableUri, diagnostics: [] });
    });
  });

  test('a document that is no file has no configuration file', async () => {
    await withServer({ capabilities: fullCapabilities }, async (client) => {
      await client.open('untitled:Untitled-1', faultyDraft);
      assert.ok((await client.rules('untitled:Untitled-1')).includes(gap));
    });
  });
});
