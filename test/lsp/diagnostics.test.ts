import assert from 'node:assert/strict';
import type { DocumentStatus } from '../../server/src/lsp/protocol.js';
import type { Diagnostic } from 'vscode-languageserver/node';
import { modestCapabilities } from './lsp-client.js';
import { faultyDraft, gap, reportUri } from './samples.js';
import { withServer } from './server-process.js';

const noDiagnostics = { kind: 'full', items: [] };

suite('diagnostics on request', () => {
  test('a diagnostic names its rule, its source and the smallest wrong text', async () => {
    await withServer({ initializationOptions: { docsBase: 'https://example.invalid/rules' } }, async (client) => {
      await client.open(reportUri, faultyDraft);
      const found = (await client.diagnostics(reportUri)).find(({ code }) => code === gap);
      assert.ok(found);
      assert.equal(found.source, 'hegao');
      assert.equal(found.severity, 1);
      assert.match(client.textAt(reportUri, found.range), /^四/);
      assert.deepEqual(found.codeDescription, { href: `https://example.invalid/rules/${gap}.md` });
      assert.match(String(found.message), /三/);
    });
  });

  test('a client that opens links of its own gets those', async () => {
    const initializationOptions = { docsBase: 'https://example.invalid/rules', ruleLinks: 'editor://hegao.hegao/rule' };
    await withServer({ initializationOptions }, async (client) => {
      await client.open(reportUri, faultyDraft);
      const found = (await client.diagnostics(reportUri)).find(({ code }) => code === gap);
      assert.deepEqual(found?.codeDescription, { href: `editor://hegao.hegao/rule/${gap}` });
    });
  });

  test('the other places of a contradiction are related information in the same document', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const related = (await client.diagnostics(reportUri)).flatMap(({ relatedInformation }) => relatedInformation ?? []);
      assert.ok(related.length > 0);
      for (const { location, message } of related) {
        assert.equal(location.uri, reportUri);
        assert.notEqual(message, '');
      }
    });
  });

  test('the same text again is unchanged', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const first = await client.pull(reportUri);
      assert.ok(first.resultId);
      assert.deepEqual(await client.pull(reportUri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    });
  });

  test('typing on a line without a squiggle leaves them unchanged', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const first = await client.pull(reportUri);
      const sound = client.text(reportUri).indexOf('。');
      await client.type(reportUri, sound, sound, '了');
      assert.deepEqual(await client.pull(reportUri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    });
  });

  test('typing on a line with a squiggle sends all of them again, though none has moved', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const first = await client.pull(reportUri);
      const at = client.text(reportUri).indexOf('\n', client.text(reportUri).indexOf('四、'));
      await client.type(reportUri, at, at, '好');
      const second = await client.pull(reportUri, first.resultId);
      assert.ok(first.kind === 'full' && second.kind === 'full');
      assert.deepEqual(second.items, first.items);
      assert.notEqual(second.resultId, first.resultId);
    });
  });

  test('a new line, a moved finding and a client that missed an answer get all of them', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const first = await client.pull(reportUri);
      await client.type(reportUri, 0, 0, '\n');
      const second = await client.pull(reportUri, first.resultId);
      assert.equal(second.kind, 'full');
      const at = client.text(reportUri).indexOf('四、');
      await client.type(reportUri, at, at, '　');
      assert.equal((await client.pull(reportUri, second.resultId)).kind, 'full');
      assert.equal((await client.pull(reportUri, first.resultId)).kind, 'full');
    });
  });

  test('a mended text has no finding any more', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      assert.ok((await client.rules(reportUri)).includes(gap));
      const at = client.text(reportUri).indexOf('四、');
      await client.type(reportUri, at, at + 1, '三');
      assert.ok(!(await client.rules(reportUri)).includes(gap));
    });
  });

  test('open, close, open: the second opening shows what the first showed', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const before = await client.pull(reportUri);
      await client.close(reportUri);
      assert.deepEqual(await client.pull(reportUri), noDiagnostics);
      await client.open(reportUri, faultyDraft);
      const after = await client.pull(reportUri, before.resultId);
      assert.equal(after.kind, 'full', 'an answer from before the closing counts no longer');
      assert.deepEqual({ ...after, resultId: '' }, { ...before, resultId: '' });
    });
  });

  test('a document that was never opened has nothing to report, before and after', async () => {
    await withServer({}, async (client) => {
      assert.deepEqual(await client.pull('file:///nowhere.gw'), noDiagnostics);
      assert.deepEqual(await client.pull('file:///nowhere.gw', 'x'), noDiagnostics);
      await client.open('file:///nowhere.gw', faultyDraft);
      assert.ok((await client.rules('file:///nowhere.gw')).includes(gap));
    });
  });

  test('a text that came to differ is corrected when it is saved', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft.replace('四、', '三、'));
      assert.ok(!(await client.rules(reportUri)).includes(gap));
      await client.notify('textDocument/didSave', { textDocument: { uri: reportUri }, text: faultyDraft });
      assert.ok((await client.rules(reportUri)).includes(gap));
      await client.until(() => client.refreshes > 0);
    });
  });
});

suite('a report with very many findings', () => {
  const lines = Array.from({ length: 1200 }, (_, index) => `整治第${index + 1}类隐患约${index + 11}0余处，全部销号。`);
  const draft = faultyDraft.replace('二、存在的不足和原因', `${lines.join('\n')}\n\n二、存在的不足和原因`);
  const total = ({ counts }: DocumentStatus): number => counts.error + counts.warning + counts.information + counts.hint;
  const listed = ({ code }: Diagnostic): boolean => code !== undefined;

  test('lists the thousand gravest and says at the first line how many it leaves out', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, draft);
      const found = await client.diagnostics(reportUri);
      const status = await client.own('hegao/status', { uri: reportUri });
      assert.ok(status);
      const rest = found.filter((diagnostic) => !listed(diagnostic));
      assert.equal(found.filter(listed).length, 1000);
      assert.ok(total(status) > 1200, 'the status counts all of them');
      assert.equal(rest.length, 1);
      assert.deepEqual(rest[0]?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
      assert.equal(rest[0]?.severity, 3);
      assert.match(String(rest[0]?.message), new RegExp(`另有${total(status) - 1000}处未列出`));
      assert.equal(found.filter(({ severity }) => severity === 1).length, status.counts.error, 'no error is left out');
      assert.ok(
        found.some(({ code, range }) => code === gap && range.start.line > 1200),
        'not even one that stands behind all others',
      );
    });
  });

  test('lists the others as soon as there are few enough', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, draft);
      await client.diagnostics(reportUri);
      const start = client.text(reportUri).indexOf(lines[0]!);
      await client.type(reportUri, start, start + lines.slice(0, 400).join('\n').length, '');
      await client.leave(reportUri);
      const found = await client.diagnostics(reportUri);
      assert.ok(found.every(listed) && found.length > 800);
    });
  });
});

suite('which documents are checked', () => {
  const readme = `# 核对工具

## 一、安装

运行安装命令,然后重新打开编辑器.

## 三、使用

共3项:第一项2个,第二项2个.
`;

  test('a README is never underlined, even where it is written like a report', async () => {
    await withServer({}, async (client) => {
      for (const uri of ['file:///project/README.md', 'file:///project/readme.zh-CN.md', 'file:///project/CHANGELOG.md']) {
        await client.open(uri, faultyDraft, 'markdown');
        assert.deepEqual(await client.rules(uri), [], uri);
        assert.equal((await client.own('hegao/status', { uri }))?.state, 'not-a-report');
      }
    });
  });

  test('Markdown and plain text are checked once they look like a report, and from then on', async () => {
    await withServer({}, async (client) => {
      const uri = 'file:///drafts/notes.md';
      await client.open(uri, readme, 'markdown');
      assert.deepEqual(await client.rules(uri), []);
      await client.type(uri, 0, client.text(uri).length, faultyDraft);
      assert.ok((await client.rules(uri)).includes(gap));
      const title = client.text(uri).indexOf('\n');
      await client.type(uri, 0, title, '标题');
      assert.ok((await client.rules(uri)).includes(gap), 'rewriting the title does not make findings blink');
    });
  });

  test('plain text under the name other editors have for it is plain text', async () => {
    await withServer({}, async (client) => {
      await client.open('file:///drafts/report.txt', faultyDraft, 'text');
      assert.ok((await client.rules('file:///drafts/report.txt')).includes(gap));
    });
  });

  test('a document of another language is left alone', async () => {
    await withServer({}, async (client) => {
      await client.open('file:///drafts/report.tex', faultyDraft, 'latex');
      assert.deepEqual(await client.rules('file:///drafts/report.tex'), []);
      assert.equal((await client.own('hegao/status', { uri: 'file:///drafts/report.tex' }))?.state, 'off');
    });
  });

  test('a text beyond two million characters is not checked, and the status says so', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft + '字'.repeat(2_000_000));
      assert.deepEqual(await client.rules(reportUri), []);
      assert.equal((await client.own('hegao/status', { uri: reportUri }))?.state, 'too-large');
    });
  });
});

suite('diagnostics unasked, for clients that cannot ask', () => {
  test('they come with the version they are about, follow changes and go away on closing', async () => {
    await withServer({ capabilities: modestCapabilities, initializationOptions: { settings: {} } }, async (client) => {
      await client.open(reportUri, faultyDraft);
      await client.until(() => client.pushed.length === 1);
      assert.equal(client.pushed[0]?.version, 1);
      assert.ok(client.pushed[0]?.diagnostics.some(({ code }) => code === gap));

      const at = client.text(reportUri).indexOf('四、');
      await client.type(reportUri, at, at + 1, '五');
      await client.type(reportUri, at, at + 1, '三');
      await client.until(() => client.pushed.length === 2);
      assert.equal(client.pushed[1]?.version, 3, 'changes in quick succession are told of once');
      assert.ok(!client.pushed[1]?.diagnostics.some(({ code }) => code === gap));

      await client.close(reportUri);
      await client.until(() => client.pushed.length === 3);
      assert.deepEqual(client.pushed[2], { uri: reportUri, diagnostics: [] });
    });
  });

  test('nothing is pushed to a client that asks', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      await client.diagnostics(reportUri);
      await client.close(reportUri);
      await client.own('hegao/kinds', {});
      assert.deepEqual(client.pushed, []);
    });
  });
});
