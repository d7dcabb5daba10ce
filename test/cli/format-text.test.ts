import assert from 'node:assert/strict';
import { hegao, workplace, type Workplace } from './hegao.js';
import { displayCells } from './display-cells.js';
import { misnumbered, misnumberedLine, sound } from './reports.js';

suite('command line: text format', () => {
  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': misnumbered })));
  teardown(() => place.remove());
  const run = (...args: string[]) => hegao(['check', ...args], { cwd: place.path });

  /** The block of lines about one rule: place, source, marks, … */
  const blockOf = (stdout: string, rule: string): readonly string[] => {
    const lines = stdout.split('\n');
    const from = lines.findIndex((line) => line.endsWith(`[${rule}]`));
    assert.notEqual(from, -1, stdout);
    const length = lines.slice(from + 1).findIndex((line) => !line.startsWith('    '));
    return lines.slice(from, from + 1 + length);
  };

  /** What stands above the marks, found by counting cells. */
  const markedWords = ([, source = '', marks = '']: readonly string[]): string => {
    const from = displayCells(marks.slice(0, marks.search(/[\^＾]/u)));
    const to = displayCells(marks);
    let at = 0;
    return [...source]
      .filter((character) => {
        const inside = at >= from && at < to;
        at += displayCells(character);
        return inside;
      })
      .join('');
  };

  test('place, severity in words, message and rule, then the line with the words marked', () => {
    const { stdout } = run('报告.txt');
    const [head = '', source] = blockOf(stdout, 'numbering-sequence');
    assert.match(head, new RegExp(`^报告\\.txt:${misnumberedLine + 1}:1 错误 .+ \\[numbering-sequence\\]$`, 'u'));
    assert.equal(source, `    ${misnumbered.split('\n')[misnumberedLine]}`);
    assert.match(markedWords(blockOf(stdout, 'numbering-sequence')), /^四、?$/u);
  });

  test('the file is headed by its name and what it was checked as', () => {
    assert.match(run('报告.txt').stdout, /^报告\.txt （按“法治政府建设年度报告”检查，2023 年度）\n/u);
  });

  test('marks stand below their words whatever stands before: full-width, half-width, tabs', () => {
    for (const before of ['', '全年', 'APP 和 12345 热线，', '\t甲\t', '，。；：', 'ａｂｃ']) {
      place.write('报告.txt', sound.replace('全年办理行政处罚案件58件', `${before}全年办理行政处罚案件60件`));
      const block = blockOf(run('报告.txt').stdout, 'sum-mismatch');
      assert.match(markedWords(block), /60|58|件/u, block.join('\n'));
      assert.equal(
        displayCells(block[2] ?? ''),
        displayCells(block[1]?.slice(0, block[1].indexOf(markedWords(block)) + markedWords(block).length) ?? ''),
      );
    }
  });

  test('a long line is cut to the words and what is around them', () => {
    const long = '全面推进依法行政，'.repeat(400);
    place.write(
      '报告.txt',
      sound.replace('全年办理行政处罚案件58件', `${long}全年办理行政处罚案件60件`).replace('37件。', `37件。${long}`),
    );
    const block = blockOf(run('报告.txt').stdout, 'sum-mismatch');
    assert.match(block[1] ?? '', /^ {4}….*….*$|^ {4}….*…$/u);
    assert.ok(displayCells(block[1] ?? '') <= 100);
    assert.match(markedWords(block), /60|件/u);
  });

  test('the last line sums up', () => {
    assert.match(
      run('报告.txt').stdout,
      /\n共检查 1 个文件，发现 \d+ 个问题：错误 [1-9]\d*，警告 \d+，提示 \d+，建议 \d+。其中 [1-9]\d* 处可用 --fix 自动修改。\n$/u,
    );
    place.write('.hegao.json', '{ "rules": { "numbering-sequence": "off" } }');
  });

  test('nothing found is one line', () => {
    place.write('无误.txt', sound);
    const { status, stdout } = run('--fail-on', 'hint', '无误.txt');
    assert.deepEqual({ status, stdout }, { status: 0, stdout: '共检查 1 个文件，没有发现问题。\n' });
  });

  test('no colours into a file or a pipe unless forced; NO_COLOR and FORCE_COLOR are heeded', () => {
    const colours = (env: Readonly<Record<string, string>>) =>
      hegao(['check', '报告.txt'], { cwd: place.path, env }).stdout.includes('\x1B[');
    assert.equal(colours({}), false);
    assert.equal(colours({ FORCE_COLOR: '1' }), true);
    assert.equal(colours({ FORCE_COLOR: '0' }), false);
    assert.equal(colours({ NO_COLOR: '1' }), false);
  });

  test('colours change nothing but colours', () => {
    const coloured = hegao(['check', '报告.txt'], { cwd: place.path, env: { FORCE_COLOR: '1' } }).stdout;
    // eslint-disable-next-line no-control-regex -- the escape character is what colours begin with
    assert.equal(coloured.replace(/\x1B\[\d+m/gu, ''), run('报告.txt').stdout);
  });

  test('a file cannot steer the terminal', () => {
    place.write('报告.txt', misnumbered.replace('四、', '四、\x1B[2J\u202E\u200B'));
    const { stdout } = run('报告.txt');
    // eslint-disable-next-line no-control-regex -- they must not be there
    assert.doesNotMatch(stdout, /[\x00-\x09\x0B-\x1F\u202E\u200B]/u);
    assert.match(stdout, /四、▯\[2J▯▯党政/u);
  });
});
