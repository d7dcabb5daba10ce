import { createLineIndex, severities, type LineIndex, type Position, type Report, type Severity, type Span } from '../../core/index.js';
import type { FailLevel } from '../arguments.js';

export interface CheckedFile {
  /** Relative as given, with forward slashes; `-` for the standard input. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly report: Report;
  /** Of a Word file, whose text has no lines to go by. */
  readonly word?: {
    /** Without the empty ones. */
    readonly paragraphs: readonly Span[];
    /** What was not read, in one line for the user. */
    readonly leftOut: string | undefined;
  };
}

/** A file, a folder or a configuration that could not be used. */
export interface InputProblem {
  readonly path: string;
  readonly position?: Position;
  readonly message: string;
}

export type Tally = Record<Severity, number>;

export interface RunSummary {
  readonly files: number;
  readonly problems: number;
  /** How many findings were mended. */
  readonly fixed: number;
  /** How many of those that are left could be. */
  readonly fixable: number;
  readonly tally: Tally;
}

/** Writes one run in one format; each function returns the next piece of the output, perhaps an empty one. */
export interface FormatWriter {
  file(checked: CheckedFile): string;
  problem(problem: InputProblem): string;
  end(summary: RunSummary): string;
}

export interface FormatOptions {
  readonly colour: boolean;
  /** How many narrow characters a line should hold. */
  readonly columns: number;
  readonly failOn: FailLevel;
  readonly version: string;
}

export function checkedFile(path: string, text: string, report: Report): CheckedFile {
  return { path, text, lines: createLineIndex(text), report };
}

/** Whether a finding of this severity makes the run fail. */
export function fails(severity: Severity, failOn: FailLevel): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
