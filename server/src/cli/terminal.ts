import { visible } from '../workspace/visible.js';

/** A place that output goes to, and what can be shown there. */
export interface Sink {
  /**
   * For what a format has made ready: its words have been made visible, or are escaped by the format's own rules. Resolves when the output is
   * handed over, also when the reader has gone away: a closed pipe is no error.
   */
  write(data: string | Uint8Array): Promise<void>;
  /** For messages, a line each. Whatever is quoted in them, a file's name or a key, cannot steer the terminal. */
  say(...lines: readonly string[]): Promise<void>;
  readonly colour: boolean;
  /** How many narrow characters fit in a line. */
  readonly columns: number;
}

export interface Terminal {
  readonly out: Sink;
  readonly err: Sink;
}

const closedPipeCodes: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);
const widthOffTerminal = 100;
const narrowest = 40;
const widest = 160;

export function processTerminal(): Terminal {
  return { out: sinkOf(process.stdout), err: sinkOf(process.stderr) };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // Each write answers for its own error; without a listener the same error would also end the process.
  stream.on('error', () => undefined);
  const write: Sink['write'] = (data) =>
    new Promise((resolve, reject) => {
      stream.write(data, (error?: NodeJS.ErrnoException | null) => {
        if (error && !closedPipeCodes.has(error.code)) reject(error);
        else resolve();
      });
    });
  return {
    write,
    say: (...lines) => write(lines.map((line) => `${visible(line)}\n`).join('')),
    colour: wantsColour(stream, process.env),
    columns: stream.isTTY ? Math.min(Math.max(stream.columns, narrowest), widest) : widthOffTerminal,
  };
}

/** As Node itself decides: FORCE_COLOR before NO_COLOR before the terminal. */
function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return stream.isTTY && env['TERM'] !== 'dumb';
}
