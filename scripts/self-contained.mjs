/**
 * A packed program must not look for packages in the folders around it, where anybody may have put one. fdir, which walks folders, does: it asks
 * for a matcher of file names that tinyglobby has brought along anyway.
 */
export const selfContained = {
  name: 'self-contained',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?module$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'self-contained' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'self-contained' }, () => ({
      contents: "export const createRequire = () => ({ resolve() { throw new Error('nothing is loaded from outside'); } });",
    }));
  },
};
