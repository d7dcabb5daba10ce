import { spawnSync } from 'node:child_process';

/** Runs a command with this terminal; gives its exit status. */
export function run(command, args, options = {}) {
  console.log(`\n▶ ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** The same; ends this program where the command fails. */
export function must(command, args, options) {
  const status = run(command, args, options);
  if (status !== 0) process.exit(status);
}
