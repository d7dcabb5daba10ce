import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../../server/src/core/index.js';

suite('core: settings', () => {
  test('nothing set is the default', () => assert.deepEqual(readSettings(undefined), { settings: defaultSettings, problems: [] }));

  test('kinds go by id and by name', () => {
    for (const kind of ['work-summary', '工作总结']) assert.equal(readSettings({ kind }).settings.kind, 'work-summary');
  });

  const wrong: readonly (readonly [value: unknown, path: string, says: RegExp])[] = [
    [[], '', /对象/u],
    [{ kinds: 'auto' }, '/kinds', /没有名为“kinds”的配置项，是否指“kind”/u],
    [{ kind: 'work-sumary' }, '/kind', /只能是.*是否指“work-summary”/u],
    [{ rules: { 'relative-years': 'off' } }, '/rules/relative-years', /没有名为“relative-years”的规则，是否指“relative-year”/u],
    [{ rules: { 'relative-year': 'on' } }, '/rules/relative-year', /级别只能是 error、warning、information、hint、off/u],
    [{ rules: [] }, '/rules', /rules 应是一个对象/u],
    [{ publication: 'paper' }, '/publication', /auto、internal、web/u],
  ];
  for (const [value, path, says] of wrong) {
    test(`${JSON.stringify(value)} is told at its place, the rest applies`, () => {
      const { settings, problems } = readSettings(value);
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
      assert.match(problems[0]!.message, says);
      assert.deepEqual(settings, defaultSettings);
    });
  }

  test('a wrong rule costs that rule only', () => {
    const { settings } = readSettings({ rules: { nonsense: 'off', 'relative-year': 'off' } });
    assert.deepEqual(settings.rules, { 'relative-year': 'off' });
  });
});
