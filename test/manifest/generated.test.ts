import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

suite('generated files', () => {
  test('are what the code gives', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }).timeout(60_000);
});
