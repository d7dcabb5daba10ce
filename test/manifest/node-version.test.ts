import assert from 'node:assert/strict';
import { manifest, readJson } from './manifest-file.js';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string }; readonly deprecated?: string }>>;
}

/** The oldest Node that is promised, and what npm calls it. */
const oldest = Number(/\d+/u.exec(manifest.engines.node)![0]);

/** Ranges as packages write them: alternatives, each a row of comparisons of which the major version decides. */
function admits(range: string, major: number): boolean {
  return range.split('||').some((alternative) =>
    [...alternative.matchAll(/(>=|<=|>|<|\^|~|=)? *v?(\d+|\*)(?:[.\dx*-]*)/gu)].every(([, sign, version]) => {
      const wanted = Number(version);
      if (version === '*') return true;
      if (sign === '>=' || sign === '>') return major >= wanted;
      if (sign === '<=') return major <= wanted;
      if (sign === '<') return major < wanted;
      return major === wanted;
    }),
  );
}

suite('packages', () => {
  test('ranges of versions are read', () => {
    for (const range of ['>=20', '>= 18.0.0', '^20.19.0 || ^22.13.0 || >=24', '*', '20.x', '>=18 <21', '20 || >=22'])
      assert.ok(admits(range, 20), range);
    for (const range of ['^22.22.2 || >=24.15.0', '>=22', '24', '^18', '<20.0.0 >=22']) assert.ok(!admits(range, 20), range);
  });

  test(`npm installs all of them on Node ${oldest} without a warning`, () => {
    const { packages } = readJson('package-lock.json') as LockFile;
    const warned = Object.entries(packages).filter(
      ([, { engines, deprecated }]) => deprecated !== undefined || !admits(engines?.node ?? '*', oldest),
    );
    assert.deepEqual(
      warned.map(([name]) => name),
      [],
    );
  });
});
