// What the server host needs from the system: a Chromium to be its window, and a font with Chinese characters for the pictures.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { HostUnavailable } from './unavailable.mjs';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const packages = ['chromium', 'fonts-noto-cjk'];

const findChromium = () => process.env.CHROMIUM ?? candidates.find((file) => fs.existsSync(file));

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const hasChineseFont = () => {
  const listing = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listing.status === 0 && listing.stdout.trim() !== '';
};

/** The words before `apt-get`: none for root, `sudo` for those who may. */
function privilege() {
  if (process.getuid?.() === 0) return [];
  if (succeeds('sudo', ['-n', 'true'])) return ['sudo', '-n'];
  throw new HostUnavailable('no Chromium, and neither root nor sudo to install it (or set CHROMIUM)');
}

function aptInstall(names) {
  const aptGet = (...args) => {
    const [command, ...rest] = [...privilege(), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...names);
}

/** Gives the path of a Chromium; installs the Debian packages first where they are missing. */
export function ensureChromium() {
  const present = findChromium();
  const debian = fs.existsSync('/etc/debian_version') && succeeds('apt-get', ['--version']);
  if (!present && !debian) throw new HostUnavailable('no Chromium on this system (set CHROMIUM to its path)');
  if (present && (hasChineseFont() || !debian)) return present;
  try {
    aptInstall(packages);
  } catch (error) {
    // Without the font only the pictures suffer.
    if (present) return present;
    throw error instanceof HostUnavailable
      ? error
      : new HostUnavailable(`apt-get could not install ${packages.join(' ')}: ${error.message}`);
  }
  const installed = findChromium();
  if (!installed) throw new HostUnavailable('apt-get installed no Chromium');
  return installed;
}
