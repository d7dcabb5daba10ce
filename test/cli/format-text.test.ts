import assert from 'node:assert/strict';
import { hegao, workplace, type Workplace } from './hegao.js';
import { displayCells } from './display-cells.js';
import { misnumbered, misnumberedLine, sound } from './reports.js';

suite('command line: text format', function () {
  this.timeout(60_000);

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

  /** The second of two points is counted as the third, with `before` ahead of it in the line and `after` behind. */
  const miscounted = (before: string, after = ''): string =>
    sound.replace('执法力量不足，', `执法力量不足，${before}`).replace('二是普法形式单一', `三是普法形式单一${after}`);

  test('marks stand below their words whatever stands before: full-width, half-width, tabs', () => {
    for (const before of ['', '人手', 'APP 和 12345 热线，', '\t甲\t', '，。；：', 'ａｂｃ', '𫚖']) {
      place.write('报告.txt', miscounted(before));
      const block = blockOf(run('报告.txt').stdout, 'numbering-series');
      assert.match(markedWords(block), /^三(?:是)?$/u, block.join('\n'));
    }
  });

  test('a long line is cut to the words and what is around them', () => {
    const long = '执法装备陈旧，'.repeat(400);
    for (const [text, shape] of [
      [miscounted(long), /^ {4}….*[^…]$/u],
      [miscounted('', `，${long}`), /^ {4}[^…].*…$/u],
      [miscounted(long, `，${long}`), /^ {4}….*…$/u],
    ] as const) {
      place.write('报告.txt', text);
      const block = blockOf(run('报告.txt').stdout, 'numbering-series');
      assert.match(block[1] ?? '', shape);
      const cells = displayCells(block[1] ?? '');
      assert.ok(cells > 90 && cells <= 100, `${cells} cells`);
      assert.match(markedWords(block), /^三(?:是)?$/u, block.join('\n'));
    }
  });

  test('the last line sums up', () => {
    assert.match(
      run('报告.txt').stdout,
      /\n共检查 1 个文件，发现 \d+ 个问题：错误 [1-9]\d*，警告 \d+，提示 \d+，建议 \d+。其中 [1-9]\d* 处可用 --fix 自动修改。\n$/u,
    );
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
    assert.equal(coloured.replace(/\x1B\[\d+m/gu, ''), run('报告.txt').stdout);
  });

  test('a file cannot steer the terminal', () => {
    place.write('报告.txt', misnumbered.replace('四、', '四、\x1B[2J\u202E\u200B'));
    const { stdout } = run('报告.txt');
    assert.doesNotMatch(stdout, /[\x00-\x09\x0B-\x1F\u202E\u200B]/u);
    assert.match(stdout, /四、▯\[2J▯▯党政/u);
  });
});
