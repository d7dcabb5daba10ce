import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** Counts what JavaScript does, exactly and on any machine the same: how often each block of code runs, and how far built-in functions look. */
export interface WorkCounter {
  /** The work of one run of `run`. */
  count(run: () => unknown): number;
  stop(): void;
}

interface Patched {
  readonly owner: object;
  readonly key: PropertyKey;
  readonly descriptor: PropertyDescriptor;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

export function startWorkCounter(): WorkCounter {
  // Code that has not run for a while is thrown away, and its counts with it.
  setFlagsFromString('--no-flush-bytecode');
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  let looked = 0;
  const patched = countingBuiltIns((far) => (looked += far));
  return {
    count: (run) => {
      blocksRun(session);
      looked = 0;
      run();
      return blocksRun(session) + looked;
    },
    stop: () => {
      for (const { owner, key, descriptor } of patched) Object.defineProperty(owner, key, descriptor);
      session.disconnect();
    },
  };
}

/** Since it was last asked. */
function blocksRun(session: Session): number {
  let total = 0;
  // A session of the same thread answers before `post` returns.
  session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { functions } of result) for (const { ranges } of functions) for (const { count } of ranges) total += count;
  });
  return total;
}

/** What runs inside the engine is no block of code, so the functions that can look at a whole text or list tell how far they looked. */
function countingBuiltIns(note: (far: number) => void): readonly Patched[] {
  const patched: Patched[] = [];
  const wrap = (
    owner: object,
    keys: readonly PropertyKey[],
    cost: (self: { length: number }, args: unknown[], result: unknown) => number,
  ): void => {
    for (const key of keys) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key)!;
      const original = descriptor.value as Method;
      patched.push({ owner, key, descriptor });
      const counting: Method = function (...args) {
        const result = original.apply(this, args);
        note(cost(this as { length: number }, args, result));
        return result;
      };
      Object.defineProperty(owner, key, { ...descriptor, value: counting });
    }
  };
  wrap(String.prototype, ['indexOf'], ({ length }, [, from = 0], result) => (result === -1 ? length : Number(result)) - Number(from));
  wrap(String.prototype, ['includes'], ({ length }, [, from = 0], result) => (result === true ? 0 : length - Number(from)));
  wrap(String.prototype, ['lastIndexOf'], ({ length }, [, from = length], result) => Math.min(Number(from), length) - Number(result));
  wrap(String.prototype, ['split', 'trim', 'replaceAll', 'toLowerCase'], ({ length }) => length);
  wrap(Array.prototype, ['indexOf'], ({ length }, [, from = 0], result) => (result === -1 ? length : Number(result)) - Number(from));
  wrap(Array.prototype, ['includes', 'concat', 'join', 'flat', 'reverse', 'splice'], ({ length }) => length);
  wrap(Array.prototype, ['slice'], (_, __, result) => (result as unknown[]).length);
  countExpressions(note, patched);
  countIterations(note, patched);
  return patched;
}

/** All that works with an expression asks `exec`. */
function countExpressions(note: (far: number) => void, patched: Patched[]): void {
  const descriptor = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!;
  const original = descriptor.value as (this: RegExp, text: string) => RegExpExecArray | null;
  patched.push({ owner: RegExp.prototype, key: 'exec', descriptor });
  const counting = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.call(this, text);
    if (match) note(match.index + match[0].length - from);
    else if (!this.sticky && !this.source.startsWith('^')) note(Math.max(0, text.length - from));
    return match;
  };
  Object.defineProperty(RegExp.prototype, 'exec', { ...descriptor, value: counting });
}

/** Spreading and `for … of` go through a list's iterator. */
function countIterations(note: (far: number) => void, patched: Patched[]): void {
  const descriptor = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator)!;
  const original = descriptor.value as (this: unknown[]) => IterableIterator<unknown>;
  patched.push({ owner: Array.prototype, key: Symbol.iterator, descriptor });
  const counting = function (this: unknown[]): Iterator<unknown> {
    const inner = original.call(this);
    return {
      next: () => {
        note(1);
        return inner.next();
      },
    };
  };
  Object.defineProperty(Array.prototype, Symbol.iterator, { ...descriptor, value: counting });
}
