import { EventEmitter, type Disposable, type Event } from 'vscode';

/** How the checking service is doing: `restarting` after a crash, `stopped` when it crashed too often or could not be started. */
export type ServicePhase = 'starting' | 'running' | 'restarting' | 'stopped';

export class ServiceState implements Disposable {
  private readonly changes = new EventEmitter<ServicePhase>();
  private current: ServicePhase = 'starting';

  readonly onDidChange: Event<ServicePhase> = this.changes.event;

  get phase(): ServicePhase {
    return this.current;
  }

  become(phase: ServicePhase): void {
    if (phase === this.current) return;
    this.current = phase;
    this.changes.fire(phase);
  }

  dispose(): void {
    this.changes.dispose();
  }
}
