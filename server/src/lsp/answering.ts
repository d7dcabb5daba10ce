import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { OpenDocument } from './document.js';
import type { Session } from './session.js';

/** What to say when there is nothing to say, and how to produce an answer otherwise. */
export interface Answer<T> {
  readonly unknown: T;
  readonly from: (document: OpenDocument) => T;
}

/**
 * Answers a request from the current revision of its document. A request that was cancelled, or whose document changed or closed while
 * settings were awaited, gets an error and never an empty answer: an empty answer would wipe what the editor shows.
 */
export async function answerFrom<T>(
  session: Session,
  uri: string,
  token: CancellationToken,
  answer: Answer<T>,
): Promise<T | ResponseError<unknown>> {
  const document = session.documents.get(uri);
  if (!document) return answer.unknown;
  const { version } = document;
  await session.documents.loading(uri);
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
  if (session.documents.get(uri) !== document || document.version !== version) return superseded();
  try {
    return answer.from(document);
  } catch (error) {
    session.connection.console.error(`answering failed: ${error instanceof Error ? error.name : typeof error}`);
    return new ResponseError(LSPErrorCodes.ServerCancelled, 'the answer could not be made', { retriggerRequest: false });
  }
}

export function superseded(): ResponseError<{ readonly retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed meanwhile', { retriggerRequest: true });
}
