// One set of mocha suites, two hosts: node test/vscode/run.mjs [server|electron]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleSuites } from './bundle.mjs';
import { fixtures, root, seeds, workFolder } from './paths.mjs';
import { reportResults } from './results.mjs';
import { HostUnavailable, skipped } from './unavailable.mjs';

const hosts = {
  server: async (options) => (await import('./server-host.mjs')).runInServer(options),
  electron: async (options) => (await import('./electron-host.mjs')).runInElectron(options),
};

/** code-server's package and Debian's Chromium exist for Linux only; elsewhere the desktop is downloaded. */
const defaultHost = process.platform === 'linux' ? 'server' : 'electron';

function prepare(host) {
  const work = workFolder(host);
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'ws-'));
  fs.cpSync(fixtures, workspace, { recursive: true });
  const results = path.join(work, 'results.ndjson');
  const env = {
    VSCODE_TEST_RESULTS: results,
    MOCHA_GREP: process.env.MOCHA_GREP ?? '',
    HEGAO_ROOT: root,
    HEGAO_SEEDS: fs.existsSync(seeds) ? seeds : '',
    HEGAO_NODE: process.execPath,
  };
  return { work, workspace, results, env, extension: root, timeoutMs: Number(process.env.VSCODE_TEST_TIMEOUT ?? 300_000) };
}

async function run(host) {
  if (process.env.HEGAO_SKIP_VSCODE === '1') return skipped('HEGAO_SKIP_VSCODE is set');
  if (!fs.existsSync(path.join(root, 'dist/client-node.js'))) throw new Error('dist/client-node.js is missing: run `npm run build` first');
  const tests = await bundleSuites();
  const options = prepare(host);
  try {
    const code = await hosts[host]({ ...options, tests });
    return reportResults({ ...options, host, code });
  } catch (error) {
    if (error instanceof HostUnavailable) return skipped(error.message);
    return reportResults({ ...options, host, problem: error });
  } finally {
    fs.rmSync(options.workspace, { recursive: true, force: true });
  }
}

const host = process.argv[2] ?? process.env.VSCODE_TEST_HOST ?? defaultHost;
if (!(host in hosts)) throw new Error(`no such host: ${host} (server or electron)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.exit(await run(host));
