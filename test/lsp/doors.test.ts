import assert from 'node:assert/strict';
import { execFile, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { MessageChannel, Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { fullCapabilities, LspClient } from './lsp-client.js';
import { faultyDraft, gap, reportUri } from './samples.js';
import { startServer, stdioServer } from './server-process.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const run = promisify(execFile);

suite('the server on standard streams', () => {
  test('--version and --help answer and end', async () => {
    assert.equal((await run(process.execPath, [stdioServer, '--version'])).stdout, `${version}\n`);
    assert.match((await run(process.execPath, [stdioServer, '--help'])).stdout, /--stdio/);
  });

  test('an unknown flag is refused on standard error', async () => {
    await assert.rejects(run(process.execPath, [stdioServer, '--port']), (error: { code: number; stdout: string; stderr: string }) => {
      assert.equal(error.code, 2);
      assert.equal(error.stdout, '');
      assert.match(error.stderr, /--port/);
      return true;
    });
  });

  test('it introduces itself with the version of the package', async () => {
    const { client, exit } = await startServer();
    assert.deepEqual(client.initialized?.serverInfo, { name: 'hegao', version });
    await client.shutdown();
    assert.equal(await exit, 0);
  });

  test('it ends when its input ends, even without a word of parting', async () => {
    const { client, child, exit } = await startServer();
    await client.open(reportUri, faultyDraft);
    child.stdin.end();
    assert.equal(await exit, 1);
  });

  test('it ends on exit, with findings still waiting under the caret', async () => {
    const { client, exit } = await startServer();
    await client.open(reportUri, faultyDraft.replace('四、', '三、'));
    await client.pull(reportUri);
    const at = client.text(reportUri).indexOf('三、');
    await client.type(reportUri, at, at + 1, '四');
    await client.pull(reportUri);
    await client.shutdown();
    assert.equal(await exit, 0);
  });

  test('it ends when the editor that started it is gone, even if its input stays open', async () => {
    const editor = spawn(process.execPath, ['--eval', '']);
    await new Promise((settle) => editor.once('exit', settle));
    const { exit } = await startServer({ processId: editor.pid ?? 0 });
    assert.equal(await exit, 1);
  });

  test('nothing but protocol messages goes to standard output', async () => {
    const child = spawn(process.execPath, [stdioServer]);
    let written = Buffer.alloc(0);
    child.stdout.on('data', (piece: Buffer) => {
      written = Buffer.concat([written, piece]);
      if (written.includes('"id":5')) child.stdin.end();
    });
    const ended = new Promise((settle) => child.once('close', settle));
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const textDocument = { uri: reportUri, languageId: 'official-report', version: 1, text: faultyDraft };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } } });
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument } });
    send({ id: 3, method: 'textDocument/hover', params: {} });
    send({ id: 4, method: 'no/such/method', params: {} });
    send({ id: 5, method: 'shutdown' });
    await ended;
    assert.deepEqual(
      messagesIn(written)
        .flatMap(({ id }) => id ?? [])
        .sort(),
      [1, 2, 3, 4, 5],
    );
  });

  test('what a library prints goes to standard error', async () => {
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(noisyLibrary)}`, stdioServer]);
    let printed = '';
    let complained = '';
    child.stdout.on('data', (piece) => (printed += String(piece)));
    child.stderr.on('data', (piece) => (complained += String(piece)));
    await new Promise((settle) => child.once('close', settle));
    assert.equal(printed, '');
    assert.match(complained, /noise/);
  });
});

/** Prints in every way there is as soon as the server listens, then ends it. */
const noisyLibrary = `
const look = () => {
  if (process.stdin.listenerCount('data') === 0) return setImmediate(look);
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'dir', 'trace']) console[method]('noise');
  console.table(['noise']);
  console.group('noise');
  process.stdin.destroy();
};
look();
`;

suite('the server over IPC', () => {
  test('VS Code starts it as a child process and talks over the channel', async () => {
    const child = fork(resolve('dist/server-node.js'), ['--node-ipc']);
    const exit = new Promise((settle) => child.once('exit', settle));
    const client = new LspClient(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)), {});
    await client.initialize();
    await client.open(reportUri, faultyDraft);
    assert.ok((await client.rules(reportUri)).includes(gap));
    await client.shutdown();
    assert.equal(await exit, 0);
  });

  test('it ends when the channel closes', async () => {
    const child = fork(resolve('dist/server-node.js'), ['--node-ipc']);
    const exit = new Promise((settle) => child.once('exit', settle));
    const client = new LspClient(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)), {});
    await client.initialize();
    child.disconnect();
    assert.equal(await exit, 0);
  });
});

suite('the server in a web worker', () => {
  test('the bundle starts with nothing but what a worker has, and checks', async () => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(webWorker, {
      eval: true,
      workerData: { bundle: resolve('dist/server-browser.js'), port: port2 },
      transferList: [port2],
    });
    const client = new LspClient(createMessageConnection(new PortReader(port1), portWriter(port1)), { capabilities: fullCapabilities });
    try {
      await client.initialize();
      await client.open(reportUri, faultyDraft);
      assert.ok((await client.rules(reportUri)).includes(gap));
      assert.equal((await client.own('hegao/status', { uri: reportUri }))?.state, 'checked');
      assert.ok(!client.registrations.includes('workspace/didChangeWatchedFiles'), 'without a file system there are no files to watch');
      await client.request('shutdown', undefined);
    } finally {
      port1.close();
      await worker.terminate();
    }
  });
});

/** Runs the bundle in a context that has the globals of a web worker and none of Node's. */
const webWorker = `
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const { workerData: { bundle, port } } = require('node:worker_threads');
const names = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'structuredClone', 'crypto', 'URL', 'TextEncoder', 'TextDecoder', 'performance', 'console', 'MessageChannel'];
const events = new EventTarget();
const self = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
self.self = self;
self.onmessage = null;
self.postMessage = (message) => port.postMessage(message);
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) self[name] = events[name].bind(events);
try {
  vm.runInContext(readFileSync(bundle, 'utf8'), vm.createContext(self), { filename: bundle });
} catch ({ message }) {
  throw new Error('the bundle does not start: ' + message);
}
port.on('message', (data) => self.onmessage?.({ data }));
`;

type Port = MessageChannel['port1'];

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: Port) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.port.on('message', (message: Message) => callback(message));
    return { dispose: () => this.port.close() };
  }
}

function portWriter(port: Port): MessageWriter {
  const silence: MessageWriter['onError'] = () => ({ dispose: () => undefined });
  return {
    onError: silence,
    onClose: silence as unknown as MessageWriter['onClose'],
    write: (message) => Promise.resolve(port.postMessage(message)),
    end: () => undefined,
    dispose: () => undefined,
  };
}

/** Reads what was written, strictly: a single byte between two messages is an error. */
function messagesIn(bytes: Buffer): { readonly id?: number }[] {
  const messages: { readonly id?: number }[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString('latin1', at, at + 60));
    assert.ok(head, `a message starts at byte ${at}`);
    const start = at + head[0].length;
    at = start + Number(head[1]);
    messages.push(JSON.parse(bytes.toString('utf8', start, at)) as { readonly id?: number });
  }
  return messages;
}
