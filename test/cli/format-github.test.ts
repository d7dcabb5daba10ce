import assert from 'node:assert/strict';
import { hegao, workplace, type Workplace } from './hegao.js';
import { misnumbered, misnumberedLine, sound } from './reports.js';

suite('command line: GitHub format', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered, '甲,乙:100%.txt': misnumbered, '无误.txt': sound })));
  teardown(() => place.remove());
  const check = (...args: string[]) => hegao(['check', '--format', 'github', ...args], { cwd: place.path });

  test('every line is one workflow command with the place of the words', () => {
    const lines = check('报告.txt').stdout.trimEnd().split('\n');
    for (const line of lines)
      assert.match(line, /^::(?:error|warning|notice) file=报告\.txt,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[^,:]+::.+$/u);
    const place = `line=${misnumberedLine + 1},endLine=${misnumberedLine + 1},col=1,endColumn=`;
    assert.ok(lines.some((line) => line.startsWith('::error ') && line.includes(place) && line.includes('（numbering-sequence）::')));
  });

  test('what would end a property or a line is escaped', () => {
    const { stdout } = check('甲,乙:100%.txt');
    assert.match(stdout, /^::\w+ file=甲%2C乙%3A100%25\.txt,line=/u);
    assert.ok(stdout.includes('%0A第 '), 'places that belong to a finding stand in lines of their own');
  });

  test('nothing found is nothing said', () => {
    assert.deepEqual(check('无误.txt').stdout, '');
  });

  test('a file that cannot be checked is an annotation too', () => {
    assert.match(check('没有.txt').stdout, /^::error file=没有\.txt,title=不能检查::没有这个文件。/u);
  });
});
