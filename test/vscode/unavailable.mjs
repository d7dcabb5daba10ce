/** No VS Code can be had on this machine: the run is skipped, not failed, and says why. */
export class HostUnavailable extends Error {}

/** Where nobody reads the output, a skipped run must not look like a passed one. */
export function skipped(reason) {
  console.log(`skipped: the suites in a real VS Code did not run: ${reason}`);
  return process.env.CI && process.env.HEGAO_SKIP_VSCODE !== '1' ? 1 : 0;
}
