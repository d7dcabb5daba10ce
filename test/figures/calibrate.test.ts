import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

suite('figures: calibrating', function () {
  this.timeout(60_000);

  const folder = mkdtempSync(join(tmpdir(), 'hegao-calibrate-'));
  const empty = mkdtempSync(join(tmpdir(), 'hegao-calibrate-'));
  suiteSetup(() => {
    writeFileSync(join(folder, '甲.txt'), '全年收到73件（网络41件、信函26件、当面6件）。\n');
    writeFileSync(join(folder, '乙.txt'), '青山县\n全年收到173件（网络141件、信函26件、当面5件）。\n');
  });
  suiteTeardown(() => [folder, empty].forEach((one) => rmSync(one, { recursive: true })));

  test('each shape is counted in the reports and in the contrast sets', () => {
    const { status, stdout, stderr } = calibrate(folder);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^2 reports, \d+ characters; \d{3} contrast pairs, /u);
    assert.match(stdout, /^sum-bracket +0\.\d+ +2 +1 +0\.50 +0\.09–0\.91 +0 +1 +0 +0 +\d+\.\d +[1-9]/mu);
    assert.match(stdout, /^0\.2 +1 +\d+\.\d +\d{3}\/\d{3} +\d{3}\/\d{3} +\d+$/mu);
  });

  test('the places of one shape are shown', () => {
    const { stdout } = calibrate('--shape', 'sum-bracket', folder);
    assert.match(
      stdout,
      /乙\.txt:2 error [\d.]+ {2}全年收到【173】件（网络【141】件、信函【26】件、当面【5】件）。\n1 told of 2 claims\n$/u,
    );
  });

  test('without reports, and of shapes that are none, it says what to give', () => {
    for (const [args, told] of [
      [[empty], /give folders/u],
      [['--shape', 'nothing', folder], /no such shape: nothing; there are sum-bracket, /u],
      [['--shapes'], /--shape NAME/u],
    ] as const) {
      const { status, stderr } = calibrate(...args);
      assert.equal(status, 2);
      assert.match(stderr, told);
    }
  });
});

function calibrate(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['scripts/calibrate.mjs', ...args], { encoding: 'utf8' });
}
