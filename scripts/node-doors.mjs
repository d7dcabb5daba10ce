import fs from 'node:fs';
import path from 'node:path';
import { keepingCode } from './keeping-code.mjs';

/**
 * The programs for Node share what they have in common: it is shipped and loaded once. esbuild parts ES modules only, and VS Code loads
 * CommonJS, as `require` does everywhere; so each part is turned into CommonJS after it was cut. Names of shared parts change with what is in
 * them; those of earlier builds are removed. `commands` are the files that a shell runs.
 */
export const asCommonJs = (commands) => ({
  name: 'as-common-js',
  setup(build) {
    const { outdir, minify, charset, target, platform } = build.initialOptions;
    build.onEnd(async ({ outputFiles, errors }) => {
      if (errors.length > 0 || !outputFiles) return;
      const keeping = await build.esbuild.transform(`require = (${keepingCode})(require, __dirname);`, { minify, target });
      for (const file of outputFiles) {
        const { code } = await build.esbuild.transform(file.text, {
          ...{ minify, charset, target, platform, format: 'cjs', legalComments: 'none' },
          banner: head(file, keeping.code),
          // What asks where it lies wants to load something from outside.
          define: { 'import.meta.url': 'undefined' },
          // A native import() would start the loader of ES modules, only to find CommonJS.
          supported: { 'dynamic-import': false },
        });
        const isCommand = commands.includes(`${outdir}/${path.basename(file.path)}`);
        file.contents = new TextEncoder().encode(isCommand ? `#!/usr/bin/env node\n${code}` : code);
      }
      write(outdir, outputFiles);
    });
  },
});

/**
 * A server lives for days beside an editor. V8 lets a heap grow to several times what is in use before it looks for what can go; typing leaves that much
 * behind in a minute. Collecting a little more often costs nothing that could be measured, and saves a third of the memory with long reports. The space
 * for what has just been made would grow to sixteen times what a key needs: it stays as it is when the server has started. What was compiled
 * stays: it takes a few megabytes, and would have to be compiled again at the first key of another kind.
 */
const memoryFlags = ['--heap-growing-percent=30', '--semi-space-growth-factor=1', '--no-flush-bytecode'];

/**
 * ES modules are strict. A program has what Node has compiled kept for the next start: beside itself, where nobody writes who could not write the
 * program. Flags come first, for V8 takes no code that was compiled under other ones.
 */
function head({ path: file }, keeping) {
  const name = path.basename(file);
  if (name.startsWith('shared-')) return '"use strict";';
  const flags = name.startsWith('server-') ? memoryFlags.map((flag) => `require('node:v8').setFlagsFromString('${flag}');`) : [];
  return `"use strict";${flags.join('')}${keeping}`;
}

function write(outdir, files) {
  const names = new Set(files.map((file) => path.basename(file.path)));
  fs.mkdirSync(outdir, { recursive: true });
  for (const name of fs.readdirSync(outdir)) {
    if (name.startsWith('shared-') && !names.has(name)) fs.rmSync(path.join(outdir, name));
  }
  fs.rmSync(path.join(outdir, 'compiled'), { recursive: true, force: true });
  for (const file of files) fs.writeFileSync(path.join(outdir, path.basename(file.path)), file.contents);
}
