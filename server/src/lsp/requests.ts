import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  HoverRequest,
  ResponseError,
  type CancellationToken,
  type CodeAction,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { answerFrom, commonRefusals, diagnosticRefusals, overtaken, type Refusals } from './answering.js';
import type { OpenDocument } from './document.js';
import { codeActions, isPendingFixAll, resolvedAction } from './features/code-actions.js';
import { completionsAt } from './features/completion.js';
import { nothingToReport, pulledDiagnostics } from './features/diagnostics.js';
import { foldingRanges } from './features/folding.js';
import { hoverAt } from './features/hover.js';
import { kindItems, renumberingEdits, sectionItems, skeleton } from './features/sections.js';
import { statusOf } from './features/status.js';
import { documentSymbols } from './features/symbols.js';
import type { LiveDiagnostics } from './live-diagnostics.js';
import type { DocumentParams, DocumentStatus, RequestTypes } from './protocol.js';
import type { Session } from './session.js';

/** The requests of the Language Server Protocol that the capabilities promise. */
export function answerProtocolRequests(session: Session, live: LiveDiagnostics): void {
  answerAbout(session, DocumentDiagnosticRequest.type, {
    unknown: nothingToReport,
    from: (document, { previousResultId }) => {
      const report = pulledDiagnostics(document, previousResultId, session);
      live.shown(document);
      return report;
    },
    refusals: diagnosticRefusals,
  });
  answerAbout(session, CodeActionRequest.type, { unknown: null, from: (document, params) => codeActions(document, params, session) });
  answerAbout(session, HoverRequest.type, { unknown: null, from: (document, { position }) => hoverAt(document, position, session) });
  answerAbout(session, DocumentSymbolRequest.type, { unknown: null, from: (document) => documentSymbols(document, session) });
  answerAbout(session, FoldingRangeRequest.type, { unknown: null, from: (document) => foldingRanges(document, session) });
  answerAbout(session, CompletionRequest.type, {
    unknown: null,
    from: (document, { position }) => completionsAt(document, position, session),
  });
  answerResolve(session);
}

function answerResolve(session: Session): void {
  session.connection.onRequest(CodeActionResolveRequest.method, (action: CodeAction, token: CancellationToken) => {
    const { data } = action;
    if (!isPendingFixAll(data)) return action;
    return answerFrom<CodeAction | ResponseError<unknown>>(session, data.uri, token, {
      unknown: overtaken,
      from: (document) => resolvedAction(document, action, data, session) ?? overtaken,
      refusals: commonRefusals,
    });
  });
}

/** The requests of protocol.ts. */
export function answerOwnRequests(session: Session, live: LiveDiagnostics): void {
  const about = <T>(unknown: T, from: (document: OpenDocument) => T) => {
    return ({ uri }: DocumentParams, token: CancellationToken) =>
      answerFrom(session, uri, token, { unknown, from, refusals: commonRefusals });
  };
  answerOwn(
    session,
    'hegao/check',
    about<RequestTypes['hegao/check']['result']>(null, (document) => checked(document, live)),
  );
  answerOwn(session, 'hegao/status', about<RequestTypes['hegao/status']['result']>(null, statusOf));
  answerOwn(session, 'hegao/sections', about<RequestTypes['hegao/sections']['result']>([], sectionItems));
  answerOwn(session, 'hegao/renumber', about<RequestTypes['hegao/renumber']['result']>([], renumberingEdits));
  answerOwn(session, 'hegao/kinds', () => kindItems());
  answerOwn(
    session,
    'hegao/skeleton',
    (params) => skeleton(params) ?? new ResponseError(ErrorCodes.InvalidParams, 'no such kind of report'),
  );
}

function checked(document: OpenDocument, live: LiveDiagnostics): DocumentStatus {
  if (document.handOver()) live.outdated([document]);
  return statusOf(document);
}

/** A request type of the protocol, by what matters here: its name, its parameters and its result. */
interface RequestAbout<P, R> {
  readonly method: string;
  readonly _: readonly [P, R, ...unknown[]] | undefined;
}

interface AnswerAbout<P, R> {
  readonly unknown: R;
  readonly from: (document: OpenDocument, params: P) => R;
  readonly refusals?: Refusals;
}

function answerAbout<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  session: Session,
  { method }: RequestAbout<P, R>,
  { unknown, from, refusals = commonRefusals }: AnswerAbout<P, R>,
): void {
  session.connection.onRequest(method, (params: P, token: CancellationToken) =>
    answerFrom(session, params.textDocument.uri, token, { unknown, from: (document) => from(document, params), refusals }),
  );
}

type OwnAnswer<M extends keyof RequestTypes> = RequestTypes[M]['result'] | ResponseError<unknown>;

function answerOwn<M extends keyof RequestTypes>(
  { connection }: Session,
  method: M,
  handler: (params: RequestTypes[M]['params'], token: CancellationToken) => OwnAnswer<M> | Promise<OwnAnswer<M>>,
): void {
  connection.onRequest<unknown, unknown>(method, handler);
}
