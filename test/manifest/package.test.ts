import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import type { Context } from 'mocha';
import { ruleCatalogue } from '../../server/src/core/index.js';
import { manifest } from './manifest-file.js';
import { fileInZip, namesInZip } from './zip-reader.js';

const programs = ['client-node', 'client-browser', 'server-node', 'server-browser', 'server-stdio', 'cli'].map((name) => `dist/${name}.js`);
/** What the programs for Node have in common. */
const parts = existsSync('dist') ? readdirSync('dist').flatMap((name) => (name.startsWith('shared-') ? `dist/${name}` : [])) : [];
const largest = 3_000_000;
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
      ...programs,
      ...parts,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image)),
      ...readdirSync('samples').map((file) => `samples/${file}`),
    ].map((path) => path.replace(/^\.\//u, ''));
    for (const path of named) assert.ok(packed.includes(path), path);
    const ofNoUse = /\.(?:ts|mts|map)$|^(?:node_modules|server|client|test|bench|scripts|out)\//u;
    assert.deepEqual(
      packed.filter((file) => ofNoUse.test(file)),
      [],
    );
    assert.ok(packed.filter((file) => !file.startsWith('docs/rules/')).length <= mostFiles);
  });

  for (const page of ['readme.md', 'changelog.md']) {
    test(`${page}, which the Extensions view shows, needs neither a folder nor a network`, function () {
      skipUnlessBuilt(this, extension);
      const text = fileInZip(readFileSync(extension), `extension/${page}`).toString();
      const targets = [...text.matchAll(/\]\(([^)]*)\)|\b(?:src|href)="([^"]*)"/gu)].map(([, markdown, html]) => markdown ?? html ?? '');
      assert.deepEqual(
        targets.filter((target) => !target.startsWith('#')),
        [],
      );
      assert.doesNotMatch(text, /<(?:img|svg|video)\b|!\[|extension-page/u);
    });
  }

  test('the page of the extension has the text of the README, but for what only developers need', function () {
    skipUnlessBuilt(this, extension);
    const page = fileInZip(readFileSync(extension), 'extension/readme.md').toString();
    const headings = (text: string) => [...text.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading ?? '');
    const left = headings(readFileSync('README.md', 'utf8')).filter((heading) => !headings(page).includes(heading));
    assert.deepEqual(left, ['安装', '给开发人员']);
    assert.match(page, /\| `sum-mismatch` +\|/u);
    assert.equal([...page.matchAll(/^> 图：.+“图文介绍”/gmu)].length, 3);
  });

  test('is small', function () {
    skipUnlessBuilt(this, extension);
    assert.ok(statSync(extension).size <= largest);
  });

  test('holds the library once for Node and once for browsers', function () {
    skipUnlessBuilt(this, extension);
    const zip = readFileSync(extension);
    const names = namesInZip(zip).filter((name) => name.startsWith('extension/dist/'));
    const files = names.map((name) => ({ name, code: fileInZip(zip, name).toString() }));
    for (const { reason } of ruleCatalogue) {
      const holders = files.flatMap(({ name, code }) => (code.includes(reason) ? name : []));
      assert.equal(holders.length, 2, `${reason}: ${holders.join(', ')}`);
      assert.ok(holders.includes('extension/dist/server-browser.js'));
    }
  });

  for (const bundle of [...programs, ...parts]) {
    test(`${bundle} needs no package beside it`, function () {
      skipUnlessBuilt(this, bundle);
      const code = readFileSync(bundle, 'utf8');
      const outside = [...code.matchAll(/\b(?:require|import)\(["']([^"'.][^"']*)["']\)/gu)].map(([, name]) => name!);
      assert.deepEqual(
        outside.filter((name) => name !== 'vscode' && !isBuiltin(name)),
        [],
      );
      assert.doesNotMatch(code, /\bcreateRequire\b/u);
    });

    test(`${bundle} reaches no network`, function () {
      skipUnlessBuilt(this, bundle);
      const code = readFileSync(bundle, 'utf8');
      for (const way of network) assert.equal(way.exec(code)?.[0], undefined);
    });
  }
});
