import type { FormatName } from '../arguments.js';
import type { FormatOptions, FormatWriter } from './format.js';
import { createGithubWriter } from './github.js';
import { createJsonWriter } from './json.js';
import { createJunitWriter } from './junit.js';
import { createSarifWriter } from './sarif.js';
import { createTextWriter } from './text.js';

const writers: Readonly<Record<FormatName, (options: FormatOptions) => FormatWriter>> = {
  text: createTextWriter,
  json: createJsonWriter,
  sarif: createSarifWriter,
  github: createGithubWriter,
  junit: createJunitWriter,
};

export function createWriter(format: FormatName, options: FormatOptions): FormatWriter {
  return writers[format](options);
}
