/**
 * Packages that most texts do not need, by the parts that they are shipped in: what a program calls of them is fetched at the first call, since
 * reading them would take longer than the rest of the start. Only functions can be fetched like this.
 */
const parts = {
  'shared-yaml': { yaml: ['parse'] },
  'shared-markdown': {
    'mdast-util-from-markdown': ['fromMarkdown'],
    'mdast-util-gfm-table': ['gfmTableFromMarkdown'],
    'micromark-extension-cjk-friendly': ['cjkFriendlyExtension'],
    'micromark-extension-gfm-table': ['gfmTable'],
  },
};
const partOf = new Map(Object.entries(parts).flatMap(([part, packages]) => Object.keys(packages).map((name) => [name, part])));

/** Entry points for the parts, to be built with the programs that fetch them. */
export const laterParts = Object.fromEntries(Object.keys(parts).map((part) => [part, `later:${part}`]));

export const later = {
  name: 'later',
  setup(build) {
    build.onResolve({ filter: /^later:/ }, ({ path }) => ({ path: path.slice('later:'.length), namespace: 'later-part' }));
    build.onLoad({ filter: /.*/, namespace: 'later-part' }, ({ path }) => ({
      contents: Object.entries(parts[path])
        .map(([name, functions]) => `export { ${functions.join(', ')} } from '${name}';`)
        .join('\n'),
      resolveDir: process.cwd(),
    }));
    build.onResolve({ filter: /^[^.]/, namespace: 'file' }, ({ path, importer }) =>
      partOf.has(path) && !importer.includes('node_modules') ? { path, namespace: 'later' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({ contents: callers(path) }));
    build.onResolve({ filter: /.*/, namespace: 'later' }, ({ path }) => ({ path, external: true }));
  },
};

function callers(name) {
  const part = partOf.get(name);
  return parts[part][name].map((call) => `export const ${call} = (...given) => require('./${part}.js').${call}(...given);`).join('\n');
}
