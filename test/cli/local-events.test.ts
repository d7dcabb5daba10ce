import assert from 'node:assert/strict';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered } from './reports.js';

suite('command line: the table of events of a folder', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered, '子/报告.txt': misnumbered })));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', '--format', 'json', ...args], { cwd: place.path });
  const head = '名称\t词语\t开始日期';

  test('one without mistakes says nothing', () => {
    place.write('.hegao/events.tsv', `${head}\n市委全会\t市委八次全会\t2024-12-20\n`);
    assert.equal(run('--fail-on', 'never', '报告.txt').stderr, '');
  });

  test('mistakes are told with their lines, once, and everything is checked all the same', () => {
    place.write('.hegao/events.tsv', `${head}\n市委全会\t市委八次全会\t2024-13-20\n甲会\t甲\t2024-01-05\n`);
    const { status, stdout, stderr } = run('报告.txt', '子/报告.txt');
    assert.equal(status, 2);
    assert.deepEqual(stderr.trim().split('\n').length, 2);
    assert.match(stderr, /\.hegao\/events\.tsv:2:1：“开始日期”应写成/u);
    assert.match(stderr, /\.hegao\/events\.tsv:3:1：“词语”至少两个字/u);
    assert.deepEqual(
      readJson(stdout).files.map(({ path, findings }) => [path, findings.length > 0]),
      [
        ['报告.txt', true],
        ['子/报告.txt', true],
      ],
    );
  });

  test('the nearest one upwards counts, beside any configuration file', () => {
    place.write('.hegao/events.tsv', 'nonsense');
    place.write('子/.hegao/events.tsv', `${head}\n`);
    place.write('子/.hegao.json', '{}');
    assert.equal(run('--fail-on', 'never', '子/报告.txt').stderr, '');
    assert.match(run('报告.txt').stderr, /events\.tsv:1:1：首行应写列名/u);
  });
});
