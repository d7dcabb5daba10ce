import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hegao, program, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered } from './reports.js';

suite('command line: robustness', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace()));
  teardown(() => place.remove());

  test('one line of 10 MB is checked and shown in part', function () {
    this.timeout(120_000);
    const line = '全面推进依法行政，办结案件21件。'.repeat(220_000);
    assert.ok(Buffer.byteLength(line) > 10_000_000);
    place.write('长.txt', misnumbered.replace('局主要负责人', `${line}局主要负责人`));
    const { status, stdout, stderr } = hegao(['check', '长.txt'], { cwd: place.path });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /\[numbering-sequence\]/u);
    for (const shown of stdout.split('\n')) assert.ok(shown.length < 2000);
  });

  test('output larger than a pipe holds arrives whole', () => {
    for (let index = 0; index < 150; index++) place.write(`${index}.txt`, misnumbered);
    const { stdout } = hegao(['check', '--format', 'json', '.'], { cwd: place.path });
    assert.ok(stdout.length > 200_000);
    assert.equal(readJson(stdout).files.length, 150);
  });

  test('a reader that goes away is no error', async () => {
    for (let index = 0; index < 150; index++) place.write(`${index}.txt`, misnumbered);
    const child = spawn(process.execPath, [program, 'check', '.'], { cwd: place.path });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number | null];
    assert.deepEqual({ status, complaints }, { status: 1, complaints: '' });
  });

  const oddities: Readonly<Record<string, string>> = {
    'control characters': misnumbered.replace('水利', '水\u0000利'.replace('\u0000', '\u0001\u0008')),
    'half characters': `${misnumbered}\u{1F600}`,
    'lone carriage returns': misnumbered.replaceAll('\n', '\r'),
    'nothing but line ends': '\n\r\n\r'.repeat(500),
    'merge conflict': `<<<<<<< HEAD\n${misnumbered}=======\n${misnumbered}>>>>>>> 甲\n`,
  };
  for (const [name, text] of Object.entries(oddities)) {
    for (const format of ['text', 'json', 'sarif', 'github', 'junit']) {
      test(`${name}: ${format}`, () => {
        place.write('报告.txt', text);
        const { status, stderr } = hegao(['check', '--format', format, '报告.txt'], { cwd: place.path });
        assert.equal(stderr, '');
        assert.ok(status === 0 || status === 1);
      });
    }
  }
});
