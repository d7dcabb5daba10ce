import assert from 'node:assert/strict';
import { facts, given, grouped, question } from '../../server/src/core/questions/question.js';
import { eachRule, lineRule, reportRule } from '../../server/src/core/rules/rule.js';
import { AskedText } from './asked-text.js';

const length = facts('length', ({ text }) => text.length);
const first = facts('first', ({ text }) => text[0]);
const local = given<number>('local');
const common = { id: 'date-order', severity: 'warning' } as const;

/** What an object has, its getters included. */
function namesIn(given: object): readonly string[] {
  const names: string[] = [];
  for (const name in given) names.push(name);
  return names.sort();
}

/** Who does not say that he depends on something does not get it: neither the compiler nor a running program gives it to him. */
suite('core: answers that were named', () => {
  test('a question gets what it named, and nothing else compiles', () => {
    const both = question('both', { length, first, local }, (given) => namesIn(given));
    assert.deepEqual(new AskedText(['甲'], new Map([[local, 1]])).ask(both), ['first', 'length', 'local']);
    // @ts-expect-error: it did not name what a line begins with.
    const greedy = question('greedy', { length }, (given) => given.first);
    assert.equal(new AskedText(['甲']).ask(greedy), undefined);
  });

  test('an answer has the type that its question gives', () => {
    const sum = question('sum', { length, local }, (given): number => given.length.reduce((all, { fact }) => all + fact, given.local));
    assert.equal(new AskedText(['甲', '乙丙'], new Map([[local, 4]])).ask(sum), 7);
    // @ts-expect-error: lengths are numbers, no words.
    question('words', { length }, (given): readonly string[] => given.length.map(({ fact }) => fact));
  });

  test('no question gets at others but by name', () => {
    let answers: object = {};
    const spy = question('spy', { length }, (given) => {
      answers = given;
      return 0;
    });
    new AskedText(['甲']).ask(spy);
    const getters = Object.getPrototypeOf(answers) as object;
    assert.deepEqual([Reflect.ownKeys(answers), Reflect.ownKeys(getters)], [[], ['length']]);
    assert.equal(Object.getPrototypeOf(getters), Object.prototype);
    assert.ok(Object.values(Object.getOwnPropertyDescriptors(getters)).every(({ get, set }) => get && !set));
  });

  test('a rule on the report gets what it named, and nothing else compiles', () => {
    reportRule({ ...common, inputs: { length }, check: (given) => given.length.flatMap(() => []) });
    // @ts-expect-error: it did not name what a line begins with.
    reportRule({ ...common, inputs: { length }, check: (given) => given.first.flatMap(() => []) });
    // @ts-expect-error: without a name there is nothing.
    reportRule({ ...common, inputs: {}, check: (given) => given.length.flatMap(() => []) });
  });

  test('a rule on the items of a list gets one of them', () => {
    eachRule({ ...common, each: length, check: ({ fact }) => Array.from({ length: fact * 0 }, () => undefined as never) });
    // @ts-expect-error: an item of this list tells a number, not words.
    eachRule({ ...common, each: length, check: ({ fact }) => [...fact.trim()].flatMap(() => []) });
    // @ts-expect-error: what is given is no list.
    eachRule({ ...common, each: local, check: () => [] });
  });

  test('a rule on a line gets its paragraph alone', () => {
    lineRule({ ...common, check: (paragraph) => [...paragraph.text].flatMap(() => []) });
    // @ts-expect-error: it is not told where the line stands.
    lineRule({ ...common, check: (paragraph) => [paragraph.place].flatMap(() => []) });
    // @ts-expect-error: nor what else stands in the report.
    lineRule({ ...common, inputs: { length }, check: () => [] });
  });

  test('only a list can be grouped', () => {
    // @ts-expect-error: what is given is no list.
    grouped('groups', local, () => []);
    const words = question('words', {}, () => ['甲']);
    // @ts-expect-error: items without a place cannot be put in order.
    grouped('groups', words, () => []);
  });
});
