import * as fs from 'node:fs';
import * as path from 'node:path';

const interval = 50;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Polls until `get` gives something truthy: what a language server answers, VS Code shows only some time later. */
export async function waitFor<T>(
  what: string | (() => string),
  get: () => T | undefined | false | Thenable<T | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await get();
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out after ${ms} ms waiting for ${typeof what === 'string' ? what : what()}`);
    await pause(interval);
  }
}

/** Asks the launcher for a picture of the workbench. Nothing happens under a launcher that cannot take one. */
export async function picture(name: string): Promise<void> {
  const folder = process.env['VSCODE_TEST_SHOTS'];
  if (!folder) return;
  const request = path.join(folder, `${name}.request`);
  fs.writeFileSync(request, '');
  await waitFor(`the picture ${name}`, () => !fs.existsSync(request));
}
