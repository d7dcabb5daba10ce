import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { program, workplace, type Workplace } from './hegao.js';
import { sound } from './reports.js';

/** Which files of the program were loaded, told behind the findings. */
const tellFiles = "process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));";

suite('command line: start', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': sound, '工作总结.md': `---\n报告类型: 工作总结\n---\n\n${sound}` })));
  teardown(() => place.remove());

  const loadedFor = (...args: string[]): readonly string[] => {
    const code = `${tellFiles}process.argv.splice(1, 0, ${JSON.stringify(program)});require(${JSON.stringify(program)});`;
    const { stderr } = spawnSync(process.execPath, ['-e', code, '--', 'check', ...args], { cwd: place.path, encoding: 'utf8' });
    return (JSON.parse(stderr) as string[]).map((file) => path.basename(file));
  };

  test('loads what a file needs, and nothing for front matter or folders where there are none', () => {
    const plain = loadedFor('报告.txt');
    assert.ok(plain.includes('cli.js'));
    assert.ok(!plain.includes('shared-yaml.js'));
    const front = loadedFor('工作总结.md');
    assert.deepEqual(
      front.filter((file) => !plain.includes(file)),
      ['shared-yaml.js'],
    );
    assert.equal(loadedFor('.').length, plain.length + 2);
  });

  test('goes well whether what was compiled is kept, is spoilt or cannot be kept', () => {
    const folder = path.join(place.path, 'program');
    const compiled = path.join(folder, 'compiled');
    fs.cpSync(path.dirname(program), folder, { recursive: true, filter: (file) => path.basename(file) !== 'compiled' });
    const said = (): string =>
      spawnSync(process.execPath, [path.join(folder, 'cli.js'), 'check', '报告.txt'], { cwd: place.path, encoding: 'utf8' }).stdout;
    const first = said();
    const kept = fs.readdirSync(compiled, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.ok(kept.length > 0);
    assert.equal(said(), first);
    for (const { parentPath, name } of kept) fs.writeFileSync(path.join(parentPath, name), 'spoilt');
    assert.equal(said(), first);
    fs.rmSync(compiled, { recursive: true });
    fs.writeFileSync(compiled, '');
    assert.equal(said(), first);
  });
});
