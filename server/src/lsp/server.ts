import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
  TextDocumentSaveReason,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { serverCapabilities } from './capabilities.js';
import { clientAbilities } from './client-abilities.js';
import { ConfigProblems } from './config-problems.js';
import { OpenDocuments } from './documents.js';
import { LiveDiagnostics } from './live-diagnostics.js';
import type { InitializationOptions } from './protocol.js';
import { answerProtocolRequests, answerOwnRequests } from './requests.js';
import type { Session } from './session.js';
import { SettingsSource, type ConfigFiles } from './settings-source.js';
import type { WordFiles } from './word-files.js';
import { answerWordRequests } from './word-requests.js';

/** What one way of starting the server brings along. */
export interface Door {
  readonly connection: Connection;
  readonly version: string;
  readonly configFiles?: ConfigFiles;
  /** The bytes of a document's file, where this machine has it. */
  readonly fileBytes?: (uri: string) => Uint8Array | undefined;
  readonly wordFiles?: WordFiles;
}

/** Serves one client until the connection ends. Everything is set up once the client has said what it can do. */
export function startServer(door: Door): void {
  let introduced = false;
  door.connection.onInitialize((params) => {
    if (introduced) return new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server is initialized already');
    introduced = true;
    return serve(door, params);
  });
  door.connection.listen();
}

function serve({ connection, version, configFiles, fileBytes, wordFiles }: Door, params: InitializeParams): InitializeResult {
  const client = clientAbilities(params.capabilities);
  const options = readOptions(params.initializationOptions);
  const settings = new SettingsSource(connection, client, options.settings, configFiles);
  const documents = new OpenDocuments({
    loadSettings: (uri) => settings.load(uri),
    fileBytes,
    quietWhileTyping: !client.pullsDiagnostics || client.refreshesDiagnostics,
  });
  const session: Session = { connection, client, options, documents };
  const live = new LiveDiagnostics(session);
  const configProblems = new ConfigProblems(connection);
  followDocuments(session, live, configProblems);
  followSaving(session, live);
  followSettings(session, settings, { live, configProblems, configFiles });
  answerProtocolRequests(session, live);
  answerOwnRequests(session, live);
  answerWordRequests(session, settings, wordFiles);
  connection.onShutdown(() => live.stopAll());
  return { capabilities: serverCapabilities(client), serverInfo: { name: 'hegao', version } };
}

function followDocuments({ connection, documents }: Session, live: LiveDiagnostics, configProblems: ConfigProblems): void {
  connection.onDidOpenTextDocument(async ({ textDocument }) => {
    live.forget(textDocument.uri);
    await documents.open(textDocument);
    const document = documents.get(textDocument.uri);
    if (document) live.opened(document);
    configProblems.update(documents.all());
  });
  connection.onDidChangeTextDocument((params) => {
    const document = documents.change(params);
    if (!document) return;
    live.changed(document);
    void documents.loading(document.uri)?.then(() => live.outdated([document]));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    live.closed(uri);
    configProblems.update(documents.all());
  });
}

/** Who saves a report by hand may be about to send it off; an editor that saves by itself knows nothing of that. */
function followSaving({ connection, documents }: Session, live: LiveDiagnostics): void {
  const savedByItself = new Set<string>();
  connection.onWillSaveTextDocument(({ textDocument: { uri }, reason }) => {
    if (reason === TextDocumentSaveReason.Manual) savedByItself.delete(uri);
    else savedByItself.add(uri);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri }, text }) => {
    const document = documents.get(uri);
    if (!document) return;
    const differs = text !== undefined && document.text.getText() !== text;
    if (differs) {
      connection.console.warn(`document differed from the saved one at version ${document.version}; corrected`);
      document.change([{ text }], document.version);
    }
    const showsMore = !savedByItself.delete(uri) && document.handOver();
    if (differs || showsMore) live.outdated([document]);
  });
}

interface SettingsDependents {
  readonly live: LiveDiagnostics;
  readonly configProblems: ConfigProblems;
  readonly configFiles: ConfigFiles | undefined;
}

function followSettings({ connection, client, documents }: Session, settings: SettingsSource, dependents: SettingsDependents): void {
  const { live, configProblems, configFiles } = dependents;
  const reload = async (): Promise<void> => {
    await documents.reloadSettings();
    live.outdated(documents.all());
    configProblems.update(documents.all());
  };
  connection.onDidChangeConfiguration((change) => {
    settings.receive(change.settings);
    return reload();
  });
  connection.onDidChangeWatchedFiles(reload);
  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'hegao' }).catch(settingsAtOpening);
    }
    if (client.watchesFiles && configFiles) {
      const watchers = configFiles.names.map((name) => ({ globPattern: `**/${name}` }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(settingsAtOpening);
    }
  });
}

/** A client may refuse to report changes; then settings are still read whenever a document is opened. */
function settingsAtOpening(): void {}

/** What a client sends is taken only as far as it has the shape that is asked for. */
function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { settings, docsBase, ruleLinks, reopensFiles, symbolsInMarkdown } = value as Readonly<
    Partial<Record<keyof InitializationOptions, unknown>>
  >;
  return {
    settings,
    ...(typeof docsBase === 'string' && { docsBase: docsBase.replace(/\/$/, '') }),
    ...(typeof ruleLinks === 'string' && { ruleLinks: ruleLinks.replace(/\/$/, '') }),
    reopensFiles: reopensFiles === true,
    symbolsInMarkdown: symbolsInMarkdown === true,
  };
}
