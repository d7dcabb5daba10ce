import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';
import type { CrashPolicy } from './crash-policy.js';
import type { ServiceState } from './service-state.js';

const errorsAllowed = 3;

/** What the user is told; asked for by the handler so that it knows nothing of windows. */
export interface CrashNotices {
  restarted(): void;
  gaveUp(): void;
}

/** Starts the service again after a crash, and gives up when it crashes again and again. */
export class CrashHandler implements ErrorHandler {
  constructor(
    private readonly policy: CrashPolicy,
    private readonly service: ServiceState,
    private readonly notices: CrashNotices,
  ) {}

  error(_error: Error, _message: Message | undefined, count: number | undefined): ErrorHandlerResult {
    const isRare = count !== undefined && count <= errorsAllowed;
    return { action: isRare ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const verdict = this.policy.crashed();
    if (verdict === 'give-up') {
      this.service.become('stopped');
      this.notices.gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    this.service.become('restarting');
    if (verdict === 'restart-and-tell') this.notices.restarted();
    return { action: CloseAction.Restart, handled: true };
  }
}
