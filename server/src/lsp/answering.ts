import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { OpenDocument } from './document.js';
import type { Session } from './session.js';

/** How to produce an answer, and what to say when there is none. */
export interface Answer<T> {
  /** For a document that is not open. */
  readonly unknown: T;
  readonly from: (document: OpenDocument) => T;
  readonly refusals: Refusals;
}

/** Errors never empty what the editor shows, as an empty answer would. */
export interface Refusals {
  /** The document changed or was closed while settings were awaited. */
  readonly overtaken: ResponseError<unknown>;
  /** The answer could not be made. */
  readonly failed: ResponseError<unknown>;
}

export const overtaken = new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed meanwhile');
const failed = new ResponseError(ErrorCodes.InternalError, 'the answer could not be made');
export const commonRefusals: Refusals = { overtaken, failed };

/** Clients ask for diagnostics by themselves, so they are told whether asking again helps. */
export const diagnosticRefusals: Refusals = {
  overtaken: new ResponseError(LSPErrorCodes.ServerCancelled, overtaken.message, { retriggerRequest: true }),
  failed: new ResponseError(LSPErrorCodes.ServerCancelled, failed.message, { retriggerRequest: false }),
};

const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');

/** Answers a request from the current revision of its document. */
export async function answerFrom<T>(
  { connection, documents }: Session,
  uri: string,
  token: CancellationToken,
  { unknown, from, refusals }: Answer<T>,
): Promise<T | ResponseError<unknown>> {
  const document = documents.get(uri);
  if (!document) return unknown;
  const { version } = document;
  await documents.loading(uri);
  if (token.isCancellationRequested) return cancelled;
  if (documents.get(uri) !== document || document.version !== version) return refusals.overtaken;
  try {
    return from(document);
  } catch (error) {
    connection.console.error(`an answer failed: ${error instanceof Error ? error.name : typeof error}`);
    return refusals.failed;
  }
}
