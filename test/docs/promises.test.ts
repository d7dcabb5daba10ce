import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { settingsSchema } from '../../server/src/core/index.js';
import { read } from './documents.js';

/** What ARCHITECTURE.md and SECURITY.md promise and no other test holds. */
suite('docs: promises', () => {
  test('each invariant names the tests that hold it, and they are there', () => {
    const section = read('ARCHITECTURE.md').split('\n## ')[1]!;
    const invariants = section.split(/^\d+\. /mu).slice(1);
    assert.ok(invariants.length >= 10);
    for (const invariant of invariants) {
      const tests = [...invariant.matchAll(/`(test\/[\w/.-]+\.test\.ts)`/gu)].map(([, file]) => file!);
      assert.ok(tests.length > 0, invariant);
      for (const file of tests) assert.ok(fs.existsSync(file), file);
    }
  });

  test('no rule knows another rule, nor what serves that one alone', () => {
    const folder = 'server/src/core/rules';
    const files = fs.readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
    const ofRules = files.filter((name) => name.includes('/') && name.endsWith('.ts'));
    assert.ok(ofRules.length > 0);
    for (const file of ofRules) {
      const imports = [...read(`${folder}/${file}`).matchAll(/from '([^']+)'/gu)].map(([, from]) => path.posix.join(file, '..', from!));
      const others = imports.filter((name) => name.includes('/') && !name.startsWith('..') && ruleOf(name) !== ruleOf(file));
      assert.deepEqual(others, [], file);
    }
  });

  test('settings hold nothing but words from a list', () => {
    const free = freeValues(JSON.parse(JSON.stringify(settingsSchema())) as Schema, '');
    assert.deepEqual(free, ['/$schema']);
  });

  test('nothing turns text into code or into an expression', () => {
    for (const file of fs.readdirSync('server/src', { recursive: true }).map((name) => `server/src/${String(name)}`)) {
      if (!file.endsWith('.ts')) continue;
      assert.doesNotMatch(read(file), /\beval\(|new Function\(|child_process|node:vm|worker_threads/u, file);
    }
  });
});

/** numbers/person-times.ts and numbers/person-times/person-times.ts belong to numbers/person-times. */
function ruleOf(file: string): string {
  return file
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.[jt]s$/u, '');
}

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
