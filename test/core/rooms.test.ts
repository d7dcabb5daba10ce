import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The rooms of the core. Whoever stands in one knows only what stands in it, or in a room before it. */
const ROOMS = [
  'text',
  'messages',
  'kinds',
  'chinese',
  'dated',
  'words',
  'config',
  'paragraph',
  'questions',
  'mentions',
  'figures',
  'report',
  'rules',
  'views',
  'pipeline',
  'index.ts',
];
/** What these say of reports and their times is known without reading one. */
const KNOWLEDGE = ['kinds', 'dated'];
const BELOW_KNOWLEDGE = ['text', 'messages', 'chinese'];
const MOST_FILES = 30;
const MOST_LINES = 250;
/** Long because they list something. */
const TABLES = ['kinds/kinds.ts'];

/** Where expressions may stand among the figures: all others ask for words by name. */
const READ_WORDS = ['figures/reading/', 'figures/tables/'];

const CORE = 'server/src/core';
const files = fs
  .readdirSync(CORE, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

/** What each file of the core imports from it, types and re-exports too. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

suite('core: rooms', () => {
  test('every file stands in one', () => {
    assert.deepEqual(
      files.filter((file) => !ROOMS.includes(roomOf(file))),
      [],
    );
  });

  test('imports of every form are seen', () => {
    const code = [
      "import { a } from './a.js';",
      "import type { B } from './b.js';",
      "export * from './c.js';",
      "export type { D } from './d.js';",
      "const e = await import('./e.js');",
      "type F = import('./f.js').F;",
    ].join('\n');
    assert.deepEqual(importedBy(code), ['./a.js', './b.js', './c.js', './d.js', './e.js', './f.js']);
  });

  test('no import leads to a room further up', () => {
    const upward = all().filter(([file, imported]) => ROOMS.indexOf(roomOf(imported)) > ROOMS.indexOf(roomOf(file)));
    assert.deepEqual(upward, []);
  });

  test('every import leads to a file of the core', () => {
    assert.deepEqual(
      all().filter(([, imported]) => !imports.has(imported)),
      [],
    );
  });

  test('what is known without a report hangs on nothing but words', () => {
    const known = all().filter(([file]) => KNOWLEDGE.includes(roomOf(file)));
    assert.deepEqual(
      known.filter(([file, imported]) => ![roomOf(file), ...BELOW_KNOWLEDGE].includes(roomOf(imported))),
      [],
    );
  });

  test('no file imports itself, be it by way of others', () => {
    assert.deepEqual(
      files.filter((file) => reachableFrom(file).has(file)),
      [],
    );
  });

  test('words round numbers are looked for where mentions and tables are read, and nowhere else in figures', () => {
    const withExpressions = files.filter((file) => file.startsWith('figures/') && expressionsIn(contentOf(file)).length > 0);
    assert.deepEqual(
      withExpressions.filter((file) => !READ_WORDS.some((folder) => file.startsWith(folder))),
      [],
    );
    assert.deepEqual(expressionsIn('const half = 1 / 2; const a = /半/u, b = new RegExp(c);'), ['/半/u', 'new RegExp(c)']);
  });

  test(`no folder holds more than ${MOST_FILES} files`, () => {
    const counts = new Map<string, number>();
    for (const file of files) counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
    assert.deepEqual(
      [...counts].filter(([, count]) => count > MOST_FILES),
      [],
    );
  });

  test(`no file is longer than ${MOST_LINES} lines, but for tables`, () => {
    const long = files.filter((file) => contentOf(file).trimEnd().split('\n').length > MOST_LINES);
    assert.deepEqual(long, TABLES);
  });
});

function contentOf(file: string): string {
  return fs.readFileSync(path.join(CORE, file), 'utf8');
}

function importsOf(file: string): readonly string[] {
  return importedBy(contentOf(file))
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name).replace(/\.js$/u, '.ts'));
}

function importedBy(code: string): readonly string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

function all(): readonly (readonly [file: string, imported: string])[] {
  return files.flatMap((file) => imports.get(file)!.map((imported) => [file, imported] as const));
}

function expressionsIn(code: string): readonly string[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    if (ts.isRegularExpressionLiteral(node) || isMade) found.push(node.getText());
    else ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

/** All that a file imports, and what that imports, and so on. */
function reachableFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...imports.get(file)!];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    next.push(...(imports.get(at) ?? []));
  }
  return reached;
}
