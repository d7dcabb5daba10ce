import type { Session } from '../session.js';

export function showLog({ log }: Session): void {
  log.show();
}
