import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const program = resolve('dist/cli.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly stdoutBytes: Buffer;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a user would, away from the colours and the configuration of whoever runs the tests. */
export function hegao(args: readonly string[], { cwd, input = '', env = {} }: RunOptions): Run {
  const options = { cwd, input, env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env }, maxBuffer: 1 << 28 };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], options);
  if (error) throw error;
  return { status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8'), stdoutBytes: stdout };
}

export interface Workplace {
  readonly path: string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  bytes(name: string): Buffer;
  remove(): void;
}

/** A temporary folder; removed with `remove`. */
export function workplace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workplace {
  const path = mkdtempSync(join(tmpdir(), 'hegao-cli-'));
  // Also for the runs that do without the administrator's rights.
  chmodSync(path, 0o777);
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    bytes: (name) => readFileSync(join(path, name)),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
