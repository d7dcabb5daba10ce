import { window, type CancellationToken, type TextDocument } from 'vscode';
import type { RequestTypes } from '../../server/src/lsp/protocol.js';
import { restartService } from './commands/restart-server.js';
import type { Session } from './session.js';

type Method = keyof RequestTypes;

/** Asks the server; undefined when it does not answer, which the log then explains. */
export async function request<M extends Method>(
  { client, log }: Session,
  method: M,
  params: RequestTypes[M]['params'],
  token?: CancellationToken,
): Promise<RequestTypes[M]['result'] | undefined> {
  try {
    // The client takes whatever stands behind the method for a parameter, even `undefined`.
    return await (token
      ? client.sendRequest<RequestTypes[M]['result']>(method, params, token)
      : client.sendRequest<RequestTypes[M]['result']>(method, params));
  } catch (error) {
    log.warn(`${method}: ${String(error)}`);
    return undefined;
  }
}

/** The same for something that the user asked for: silence is told, with a way out of it. */
export async function requestForUser<M extends Method>(
  session: Session,
  method: M,
  params: RequestTypes[M]['params'],
  token?: CancellationToken,
): Promise<RequestTypes[M]['result'] | undefined> {
  const result = await request(session, method, params, token);
  if (result === undefined && !token?.isCancellationRequested) tellServiceIsSilent(session);
  return result;
}

export function aboutDocument({ client }: Session, { uri }: TextDocument): { readonly uri: string } {
  return { uri: client.code2ProtocolConverter.asUri(uri) };
}

function tellServiceIsSilent(session: Session): void {
  const restart = '重启服务';
  void window.showErrorMessage('检查服务没有响应。', restart).then((choice) => (choice === restart ? restartService(session) : undefined));
}
