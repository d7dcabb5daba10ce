import type { Position } from '../core/index.js';

/** What is wrong in a file of the workspace that holds for others. */
export interface FileProblem {
  /** Nothing where it is the file as a whole. */
  readonly range: { readonly start: Position; readonly end: Position } | undefined;
  readonly message: string;
}
