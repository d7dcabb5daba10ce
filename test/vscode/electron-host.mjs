// A real VS Code desktop, downloaded by @vscode/test-electron: for a developer's machine and for CI with internet.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install } from './install.mjs';
import { here, workFolder } from './paths.mjs';
import { HostUnavailable } from './unavailable.mjs';

/** `stable`, `insiders`, or a version such as that of engines.vscode. */
const version = process.env.VSCODE_VERSION ?? 'stable';

async function executable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: workFolder('downloads') });
  } catch (error) {
    throw new HostUnavailable(`VS Code ${version} cannot be downloaded: ${error.message}`);
  }
}

/** Under Linux wrap the whole command in `xvfb-run -a`. Gives the host's exit code. */
export async function runInElectron({ extension, tests, workspace, work, env, timeoutMs }) {
  install('electron');
  const { runTests } = await import('@vscode/test-electron');
  // Short: VS Code's IPC socket lies below it, 103 characters at most.
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'vsc-'));
  fs.mkdirSync(path.join(home, 'User'));
  fs.copyFileSync(path.join(here, 'settings.json'), path.join(home, 'User/settings.json'));
  const profile = [`--user-data-dir=${home}`, `--extensions-dir=${path.join(work, 'extensions')}`];
  const run = runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs: [workspace, ...profile, '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
  });
  let timer;
  const overdue = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no result after ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([run, overdue]);
  } finally {
    clearTimeout(timer);
    fs.rmSync(home, { recursive: true, force: true });
  }
}
