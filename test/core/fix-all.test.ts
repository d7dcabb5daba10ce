import assert from 'node:assert/strict';
import { checkText, fixAll, mendingRounds, type Finding, type Report } from '../../server/src/core/index.js';

const HEAD = '青山县水利局2024年工作总结\n\n一、主要做法\n';
const TAIL = '\n二、下步打算\n加强培训。\n';
const mended = (lines: string): string => fixAll(HEAD + lines + TAIL, 'official-report').text.slice(HEAD.length, -TAIL.length);

suite('core: fixing all', () => {
  const leftAlone: readonly (readonly [name: string, lines: string])[] = [
    ['a garbled number, with an inner list', '（一）强化学习。学习12次。\n（工）规范执法。\n1.检查30次。\n2.处罚6件。\n（三）抓好普法。普法9场。'],
    ['the same, where the inner list lost its first item', '（一）强化学习。学习12次。\n（工）规范执法。\n2.处罚6件。\n（三）抓好普法。普法9场。'],
    ['empty brackets', '（一）强化学习。学习12次。\n（）规范执法。检查30次。\n（三）抓好普法。普法9场。'],
    ['a heading without number', '（一）强化学习\n学习12次。\n规范执法\n检查30次。\n（三）抓好普法\n普法9场。'],
    ['a heading that was deleted', '（一）强化学习\n学习12次。\n检查30次。\n（三）抓好普法\n普法9场。\n（四）优化服务\n服务6次。'],
    ['a list that lost an item', '1.强化学习。\n2.规范执法。\n4.抓好普法。\n5.优化服务。'],
    ['a gap at the end', '（一）强化学习。学习12次。\n（三）抓好普法。普法9场。'],
    ['a repetition that goes on', '（一）强化学习。学习12次。\n（二）规范执法。检查30次。\n（二）抓好普法。普法9场。\n（三）优化服务。服务6次。'],
    ['a run in another style at the end', '1.强化学习。\n2.规范执法。\n三、抓好普法。\n四、优化服务。'],
    ['an item of the outer list between inner ones', '1.甲。\n2.乙。\n（1）寅。\n2.卯。\n（2）辰。'],
    ['the same below a heading', '（一）甲类\n1.子。\n2.丑。\n（1）寅。\n2.卯。\n（2）辰。'],
    ['the same between two headings', '（一）甲类\n1.子。\n2.丑。\n（1）寅。\n2.卯。\n（2）辰。\n（二）乙类'],
    ['an item of the outer list in place of an inner one', '1.甲。\n2.乙。\n（1）寅。\n（2）卯。\n2.辰。\n（4）巳。\n3.丙。'],
    ['a series that lost a member', '一是强化学习。二是规范执法。四是抓好普法。'],
    ['a series whose member lost its number', '一是强化学习。规范执法。三是抓好普法。'],
  ]; // prettier-ignore
  for (const [name, lines] of leftAlone) {
    test(`left alone: ${name}`, () => {
      assert.equal(mended(lines), lines);
      const told = checkText(HEAD + lines + TAIL, 'official-report').findings.filter(({ rule }) => /number/u.test(rule));
      assert.ok(told.length > 0);
    });
  }

  const changed: readonly (readonly [name: string, lines: string, right: string])[] = [
    ['a number between right ones', '（一）甲。\n（二）乙。\n（四）丙。\n（四）丁。', '（一）甲。\n（二）乙。\n（三）丙。\n（四）丁。'],
    ['in the way that the list is written', '1．甲。\n2．乙。\n2．丙。\n4．丁。', '1．甲。\n2．乙。\n3．丙。\n4．丁。'],
    ['a style between right ones', '（一）甲类\n1.子。\n2.丑。\n（1）寅。\n2.卯。\n（3）辰。\n（二）乙类', '（一）甲类\n1.子。\n2.丑。\n（1）寅。\n（2）卯。\n（3）辰。\n（二）乙类'],
    ['a member that is counted in another way', '一是强化学习。（二）规范执法。三是抓好普法。', '一是强化学习。二是规范执法。三是抓好普法。'],
    ['a member between right ones', '一是强化学习。二是规范执法。二是抓好普法。四是优化服务。', '一是强化学习。二是规范执法。三是抓好普法。四是优化服务。'],
  ]; // prettier-ignore
  for (const [name, lines, right] of changed) test(`mended: ${name}`, () => assert.equal(mended(lines), right));
});

suite('core: a fix that brings something new up', () => {
  const finding = (rule: Finding['rule'], at: number, newText?: string): Finding => ({
    rule,
    severity: 'warning',
    span: { start: at, end: at + 1 },
    message: '',
    related: [],
    fixes: newText === undefined ? [] : [{ title: '', safe: true, edits: [{ span: { start: at, end: at + 1 }, newText }] }],
  });
  /** Each `a` may be made b; `x` is wrong and cannot be mended, `y` can. */
  const check = (wrong: string) => (text: string) => {
    const findings = [...text].flatMap((char, at) => {
      if (char === 'a') return [finding('halfwidth-punct', at, 'b')];
      if (char === 'y') return [finding('thousand-sep', at, 'z')];
      return text.slice(at).startsWith(wrong) ? [finding('sum-mismatch', at)] : [];
    });
    return { findings } as unknown as Report;
  };
  const mend = (text: string, wrong: string): string => mendingRounds(text, check(wrong)(text), check(wrong)).at(-1)?.text ?? text;

  test('is left out, and all others are made', () => {
    assert.equal(mend('a.a.ac.a', 'bc'), 'b.b.ac.b');
    assert.equal(mend('ac', 'bc'), 'ac');
  });

  test('is made where that was wrong before', () => assert.equal(mend('bc.ac', 'c'), 'bc.bc'));
});
