import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';
import type { ServiceState } from './service-state.js';

const restartsAllowed = 5;
const period = 3 * 60 * 1000;
const errorsAllowed = 3;

/** What the user is told; asked for by the handler so that it knows nothing of windows. */
export interface CrashNotices {
  restarted(): void;
  gaveUp(): void;
}

/** Starts the service again after a crash, and gives up when it crashes again and again. */
export class CrashHandler implements ErrorHandler {
  private crashes: readonly number[] = [];

  constructor(
    private readonly service: ServiceState,
    private readonly notices: CrashNotices,
    private readonly now: () => number = Date.now,
  ) {}

  error(_error: Error, _message: Message | undefined, count: number | undefined): ErrorHandlerResult {
    const isRare = count !== undefined && count <= errorsAllowed;
    return { action: isRare ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const recent = this.crashes.filter((time) => this.now() - time <= period);
    this.crashes = [...recent, this.now()];
    if (this.crashes.length > restartsAllowed) {
      this.service.become('stopped');
      this.notices.gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    this.service.become('restarting');
    if (recent.length === 0) this.notices.restarted();
    return { action: CloseAction.Restart, handled: true };
  }

  /** A restart that the user asked for wipes the slate clean. */
  forget(): void {
    this.crashes = [];
  }
}
