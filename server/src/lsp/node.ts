import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from 'vscode-languageserver/node';
import { configFilesOnDisk } from './config-files.js';
import { bytesOnDisk } from './files-on-disk.js';
import { startServer } from './server.js';
import { version } from '../version.js';
import { wordFilesOnDisk } from './word-files.js';

/** The door for VS Code, which starts the server as a child process and talks over its IPC channel. */
process.on('disconnect', () => process.exit(0));
startServer({
  connection: createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process)),
  version,
  configFiles: configFilesOnDisk,
  fileBytes: bytesOnDisk,
  wordFiles: wordFilesOnDisk,
});
