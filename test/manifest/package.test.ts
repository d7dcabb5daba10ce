import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Context } from 'mocha';
import { manifest } from './manifest-file.js';
import { namesInZip } from './zip-listing.js';

const bundles = ['dist/client-node.js', 'dist/client-browser.js', 'dist/server-node.js', 'dist/server-browser.js'];
const commandLine = ['dist/cli.js', 'dist/server-stdio.js'];
const largest = 1_200_000;
const mostFiles = 40;

/** Ways to reach a network: Node's modules, the browser's interfaces. */
const network = [
  /require\(["'](?:node:)?(?:net|tls|dgram|dns|http|https|http2)["'/]/u,
  /\bfetch\s*\(/u,
  /\bXMLHttpRequest\b/u,
  /\bWebSocket\b/u,
  /\bEventSource\b/u,
  /\bsendBeacon\b/u,
  /\bimportScripts\b/u,
];

const extension = `hegao-${manifest.version}.vsix`;

function skipUnlessBuilt(test: Context, file: string): void {
  if (existsSync(file)) return;
  console.log(`    skipped: ${file} has not been built`);
  test.skip();
}

suite('package', () => {
  test('holds what the manifest names and nothing that users have no use for', function () {
    skipUnlessBuilt(this, extension);
    const packed = namesInZip(readFileSync(extension)).flatMap((name) =>
      name.startsWith('extension/') ? name.slice('extension/'.length) : [],
    );
    const { contributes } = manifest;
    const named = [
      'package.json',
      'package.nls.json',
      'package.nls.zh-cn.json',
      manifest.icon,
      ...bundles,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
    ].map((path) => path.replace(/^\.\//u, ''));
    for (const path of named) assert.ok(packed.includes(path), path);
    const ofNoUse = /\.(?:ts|mts|map)$|^(?:node_modules|server|client|test|bench|scripts|out)\//u;
    assert.deepEqual(
      packed.filter((file) => ofNoUse.test(file)),
      [],
    );
    assert.ok(packed.filter((file) => !file.startsWith('docs/rules/')).length <= mostFiles);
  });

  test('is small', function () {
    skipUnlessBuilt(this, extension);
    assert.ok(statSync(extension).size <= largest);
  });

  for (const bundle of [...bundles, ...commandLine]) {
    test(`${bundle} reaches no network`, function () {
      skipUnlessBuilt(this, bundle);
      const code = readFileSync(bundle, 'utf8');
      for (const way of network) assert.equal(way.exec(code)?.[0], undefined);
    });
  }
});
