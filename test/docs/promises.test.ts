import assert from 'node:assert/strict';
import fs from 'node:fs';
import { settingsSchema } from '../../server/src/core/index.js';
import { read } from './documents.js';

/** What ARCHITECTURE.md and SECURITY.md promise and no other test holds. */
suite('docs: promises', () => {
  test('each of the ten invariants names the tests that hold it, and they are there', () => {
    const section = read('ARCHITECTURE.md').split('\n## ')[1]!;
    const invariants = section.split(/^\d+\. /mu).slice(1);
    assert.equal(invariants.length, 10);
    for (const invariant of invariants) {
      const tests = [...invariant.matchAll(/`(test\/[\w/.-]+\.test\.ts)`/gu)].map(([, file]) => file!);
      assert.ok(tests.length > 0, invariant);
      for (const file of tests) assert.ok(fs.existsSync(file), file);
    }
  });

  test('no rule knows another rule', () => {
    const folder = 'server/src/core/rules';
    const groups = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.ok(groups.length > 0);
    for (const { name: group } of groups) {
      for (const file of fs.readdirSync(`${folder}/${group}`)) {
        const imports = [...read(`${folder}/${group}/${file}`).matchAll(/from '([^']+)'/gu)].map(([, from]) => from!);
        const siblings = imports.filter((from) => from.startsWith('./') || groups.some(({ name }) => from.startsWith(`../${name}/`)));
        assert.deepEqual(siblings, [], file);
      }
    }
  });

  test('settings hold nothing but words from a list', () => {
    const free = freeValues(JSON.parse(JSON.stringify(settingsSchema)) as Schema, '');
    assert.deepEqual(free, ['/$schema']);
  });

  test('nothing turns text into code or into an expression', () => {
    for (const file of fs.readdirSync('server/src', { recursive: true }).map((name) => `server/src/${String(name)}`)) {
      if (!file.endsWith('.ts')) continue;
      assert.doesNotMatch(read(file), /\beval\(|new Function\(|child_process|node:vm|worker_threads/u, file);
    }
  });
});

type Schema = Readonly<{
  properties?: Readonly<Record<string, Schema>>;
  anyOf?: readonly Schema[];
  const?: unknown;
  additionalProperties?: unknown;
}>;

/** The places of a schema that take any value of a type. */
function freeValues(schema: Schema, place: string): readonly string[] {
  if (schema.properties) {
    assert.equal(schema.additionalProperties, false, place);
    return Object.entries(schema.properties).flatMap(([key, value]) => freeValues(value, `${place}/${key}`));
  }
  if (schema.anyOf) return schema.anyOf.flatMap((option) => freeValues(option, place));
  return schema.const === undefined ? [place] : [];
}
