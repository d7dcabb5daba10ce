import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { resolve } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { LspClient, type ClientOptions } from './lsp-client.js';

/** Tests speak to the very file that editors start. */
export const stdioServer = resolve('dist/server-stdio.js');

/** The server in a process of its own, as an editor starts it. */
export interface ServerProcess {
  readonly client: LspClient;
  readonly child: ChildProcessWithoutNullStreams;
  readonly exit: Promise<number | null>;
}

export async function startServer(options: ClientOptions = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, [stdioServer, '--stdio']);
  const exit = new Promise<number | null>((settle) => child.once('exit', settle));
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const client = new LspClient(connection, options);
  await client.initialize();
  return { client, child, exit };
}

/** Runs `use` with a server and ends it in good order, whatever happens. */
export async function withServer(options: ClientOptions, use: (client: LspClient) => Promise<void>): Promise<void> {
  const { client, child, exit } = await startServer(options);
  try {
    await use(client);
    await client.shutdown();
    await exit;
  } finally {
    child.kill();
  }
}
