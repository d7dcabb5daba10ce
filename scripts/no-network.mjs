const modules = ['net', 'tls', 'dgram', 'dns', 'http', 'http2', 'https'];

/**
 * Leaves every module out of a bundle that could reach a network. The language server library asks for `net` because it could talk over
 * sockets; ours talks over IPC and standard streams only.
 */
export const noNetwork = {
  name: 'no-network',
  setup(build) {
    // The filters are compiled by esbuild itself, which knows no flags.
    const filter = new RegExp(`^(?:node:)?(?:${modules.join('|')})(?:/.*)?$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'no-network' }));
    build.onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};
