import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { fullCapabilities } from './lsp-client.js';
import { faultyDraft, gap, reportUri } from './samples.js';
import { withServer } from './server-process.js';

/** Small, repeatable and good enough to wander through a text. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const morsels = [
  '一、',
  '（二）',
  '四、',
  '2023年',
  '13件',
  '，',
  ',',
  '。',
  '\n',
  '\r\n',
  '\r',
  '𠮷',
  '👨‍👩‍👧',
  '其中',
  '“',
  '报告',
  ' ',
  '\n\n三、下一步打算\n',
];

async function freshDiagnostics(text: string): Promise<readonly Diagnostic[]> {
  let found: readonly Diagnostic[] = [];
  await withServer({}, async (client) => {
    await client.open(reportUri, text);
    found = await client.diagnostics(reportUri);
  });
  return found;
}

suite('typing fast', () => {
  for (const seed of [1, 2, 3]) {
    test(`two hundred edits without waiting end where a fresh check ends (seed ${seed})`, async () => {
      await withServer({}, async (client) => {
        const roll = dice(seed);
        await client.open(reportUri, faultyDraft.replaceAll('\n', seed % 2 === 0 ? '\n' : '\r\n'));
        const pulls: Promise<unknown>[] = [client.pull(reportUri)];
        await pulls[0];
        for (let count = 0; count < 200; count++) {
          const { length } = client.text(reportUri);
          const start = roll(length + 1);
          const end = Math.min(length, start + (roll(3) === 0 ? roll(12) : 0));
          await client.type(reportUri, start, end, morsels[roll(morsels.length)] ?? '');
          if (roll(4) === 0) pulls.push(client.pull(reportUri));
        }
        await Promise.all(pulls);
        await client.leave(reportUri);
        const settled = await client.diagnostics(reportUri);
        assert.deepEqual(settled, await freshDiagnostics(client.text(reportUri)));
      });
    });
  }

  test('several carets at once keep the server in step', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const carets = ['青山县2023', '一、', '部分单位'].map((before) => client.after(reportUri, before));
      for (const newText of ['a', '𠮷', '\r\n'])
        await client.edit(
          reportUri,
          carets.map((start) => ({ range: { start, end: start }, newText })),
        );
      await client.leave(reportUri);
      assert.deepEqual(await client.diagnostics(reportUri), await freshDiagnostics(client.text(reportUri)));
    });
  });
});

suite('requests that are no longer wanted', () => {
  test('a cancelled request is refused and never answered with nothing', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, () => {
          const source = client.cancellation();
          const answer = client.pullWith(reportUri, source.token);
          source.cancel();
          return answer;
        }),
      );
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') assert.equal((outcome.reason as { code: number }).code, -32800);
        else assert.ok(outcome.value.kind === 'full' && outcome.value.items.length > 0);
      }
      assert.ok(outcomes.some(({ status }) => status === 'rejected'));
      assert.ok((await client.rules(reportUri)).includes(gap), 'later requests are answered');
    });
  });

  test('a request that is overtaken by a change while settings are awaited asks to be sent again', async () => {
    await withServer({}, async (client) => {
      const answerSettings = client.holdSettings();
      await client.open(reportUri, faultyDraft);
      const start = { line: 0, character: 0 };
      const refused = Promise.all([
        assert.rejects(client.pull(reportUri), { code: -32802, data: { retriggerRequest: true } }),
        assert.rejects(client.request('textDocument/hover', { textDocument: { uri: reportUri }, position: start }), { code: -32801 }),
      ]);
      await client.type(reportUri, 0, 0, '　');
      const late = client.pull(reportUri);
      answerSettings();
      await refused;
      assert.equal((await late).kind, 'full');
    });
  });
});

suite('quiet under the caret', () => {
  const clean = faultyDraft.replace('四、', '三、');

  test('a finding that comes up where someone types waits until the caret is elsewhere', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, clean);
      assert.ok(!(await client.rules(reportUri)).includes(gap));
      const at = client.text(reportUri).indexOf('三、');
      await client.type(reportUri, at, at + 1, '四');
      assert.ok(!(await client.rules(reportUri)).includes(gap), 'withheld while the caret is on it');
      await client.type(reportUri, 0, 0, '　');
      assert.ok((await client.rules(reportUri)).includes(gap), 'shown once the caret has left');
    });
  });

  test('or until typing has rested, when the editor is asked to look again', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, clean);
      await client.pull(reportUri);
      const at = client.text(reportUri).indexOf('三、');
      await client.type(reportUri, at, at + 1, '四');
      const withheld = await client.pull(reportUri);
      await client.until(() => client.refreshes > 0);
      const shown = await client.pull(reportUri, withheld.resultId);
      assert.ok(shown.kind === 'full' && shown.items.some(({ code }) => code === gap));
    });
  });

  test('a finding that was shown before stays while one types at it', async () => {
    await withServer({}, async (client) => {
      await client.open(reportUri, faultyDraft);
      assert.ok((await client.rules(reportUri)).includes(gap));
      const at = client.text(reportUri).indexOf('四、');
      for (const [start, end, newText] of [
        [at, at + 1, '五'],
        [at, at + 1, '六'],
        [0, 0, '关于'],
        [at + 2, at + 3, '七'],
      ] as const) {
        await client.type(reportUri, start, end, newText);
        assert.ok((await client.rules(reportUri)).includes(gap), newText);
      }
    });
  });

  test('a client that pulls but cannot be asked to look again gets everything at once', async () => {
    const capabilities = { ...fullCapabilities, workspace: { configuration: true } };
    await withServer({ capabilities }, async (client) => {
      await client.open(reportUri, clean);
      await client.pull(reportUri);
      const at = client.text(reportUri).indexOf('三、');
      await client.type(reportUri, at, at + 1, '四');
      assert.ok((await client.rules(reportUri)).includes(gap));
    });
  });
});
