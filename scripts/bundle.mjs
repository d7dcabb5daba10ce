import esbuild from 'esbuild';

/** Bundles programs that are written in TypeScript for Node; packages stay outside. */
export async function bundle(entryPoints, outdir, plugins = []) {
  await esbuild.build({
    entryPoints,
    outdir,
    plugins,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
