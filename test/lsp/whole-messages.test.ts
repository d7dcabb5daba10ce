import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { inWholeMessages } from '../../server/src/lsp/whole-messages.js';

suite('messages on a stream', () => {
  test('header and body go out together, however many messages there are', async () => {
    const written: string[] = [];
    const output = new Writable({
      writev(pieces, done) {
        written.push(Buffer.concat(pieces.map(({ chunk }) => chunk as Buffer)).toString('utf8'));
        done();
      },
    });
    const writer = new StreamMessageWriter(inWholeMessages(output));
    const message = (method: string): { readonly jsonrpc: string; readonly method: string } => ({ jsonrpc: '2.0', method });
    await Promise.all([writer.write(message('青山县')), writer.write(message('x'))]);
    const body = JSON.stringify(message('青山县'));
    assert.equal(written.length, 2);
    assert.equal(written[0], `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });

  test('an editor that is gone is an error of the stream that is written to', async () => {
    const output = new Writable({ write: (_piece, _encoding, done) => done() });
    const messages = inWholeMessages(output);
    output.destroy(new Error('gone'));
    const [error] = (await once(messages, 'error')) as [Error];
    assert.equal(error.message, 'gone');
  });
});
