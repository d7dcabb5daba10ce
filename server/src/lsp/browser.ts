import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.js';
import { version } from '../version.js';

/** The worker's own global; its type is not among those of a program that is checked for Node. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** The door for VS Code in a browser, where the server is a web worker without a file system. */
startServer({ connection: createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), version });
