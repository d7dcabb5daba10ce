import assert from 'node:assert/strict';
import { facts, given, grouped, ifSame, linesWith, pairs, question, type Item } from '../../server/src/core/questions/question.js';
import { AskedText, wordsOf } from './asked-text.js';

const lengths = facts('lengths', ({ text }) => text.length);
const digits = linesWith('digits', ({ text }) => /\d/u.test(text));

/** Work is told by the names of what was worked out. */
suite('core: questions', () => {
  test('what comes out the same ends the chain', () => {
    const longest = question('longest', { lengths }, (given) => Math.max(...given.lengths.map(({ fact }) => fact)));
    const isLong = question('is long', { longest }, (given) => given.longest > 5);
    const verdict = question('verdict', { isLong }, (given) => (given.isLong ? '长' : '短'));
    const before = new AskedText(['一二三', '四五']);
    assert.equal(before.ask(verdict), '短');
    const reworded = before.becomes(['一二七', '四五']);
    assert.deepEqual([reworded.ask(verdict), reworded.worked], ['短', []]);
    const longer = reworded.becomes(['一二七八', '四五']);
    assert.deepEqual([longer.ask(verdict), longer.worked], ['短', ['lengths', 'longest', 'is long']]);
    const long = longer.becomes(['一二七八九十', '四五']);
    assert.deepEqual([long.ask(verdict), long.worked], ['长', ['lengths', 'longest', 'is long', 'verdict']]);
  });

  test('an answer that says the same stays the same object', () => {
    const lists = question('lists', { lengths }, (given) => given.lengths.map(({ fact }) => ({ isLong: fact > 5, parts: [fact > 9] })));
    const before = new AskedText(['一二三', '四五']);
    const told = before.ask(lists);
    const after = before.becomes(['一二三七', '四五']);
    assert.equal(after.ask(lists), told);
    assert.deepEqual(after.worked, ['lengths', 'lists']);
  });

  test('a list in which anything differs, however deep, is another one', () => {
    const nested = question('nested', { lengths }, (given) => ({
      all: [{ at: { map: new Map([['甲', given.lengths[0]!.fact]]) }, is: true }],
    }));
    const deep = question('deep', { nested }, (given) => given.nested.all[0]!.at.map.get('甲'));
    const before = new AskedText(['一二三']);
    assert.deepEqual([before.ask(deep), before.becomes(['一二三四']).ask(deep)], [3, 4]);
  });

  test('what a question says of sameness decides', () => {
    const parity = (before: number, after: number): boolean => before % 2 === after % 2;
    const first = question('first', { lengths }, (given) => given.lengths[0]!.fact, ifSame(parity));
    const told = question('told', { first }, (given) => `第${given.first}`);
    const before = new AskedText(['一二三']);
    assert.equal(before.ask(told), '第3');
    const odd = before.becomes(['一二三四五']);
    assert.deepEqual([odd.ask(told), odd.worked], ['第3', ['lengths', 'first']]);
    assert.equal(odd.becomes(['一二三四']).ask(told), '第4');
  });

  test('what is named but not asked for is no dependency', () => {
    const either = question('either', { lengths, digits }, (given) =>
      given.digits.length > 0 ? given.digits.length : given.lengths.length,
    );
    const before = new AskedText(['共5件', '甲']);
    assert.equal(before.ask(either), 1);
    const after = before.becomes(['共5件', '甲', '乙']);
    assert.deepEqual([after.ask(either), after.worked], [1, []]);
    const without = after.becomes(['共几件', '甲', '乙']);
    assert.deepEqual([without.ask(either), without.worked], [3, ['digits', 'either', 'lengths']]);
    const longer = without.becomes(['共几件', '甲', '乙', '丙']);
    assert.equal(longer.ask(either), 4);
    assert.equal(longer.becomes(['共几件', '甲', '乙', '6']).ask(either), 1);
  });

  test('what is asked for late is noted as well', () => {
    const keep = question('keep', { lengths, digits }, (given) => [given.lengths.length, given.digits.length]);
    const before = new AskedText(['甲', '乙']);
    assert.deepEqual(before.ask(keep), [2, 0]);
    assert.deepEqual(before.becomes(['甲', '7']).ask(keep), [2, 1]);
  });

  test('given answers are looked at anew with each revision', () => {
    const limit = given<readonly number[]>('limit');
    const over = question('over', { limit, lengths }, (given) => given.lengths.filter(({ fact }) => fact > given.limit[0]!).length);
    const before = new AskedText(['一', '一二'], new Map([[limit, [1]]]));
    assert.equal(before.ask(over), 1);
    const same = before.becomes(['一', '一二'], new Map([[limit, [1]]]));
    assert.deepEqual([same.ask(over), same.worked], [1, []]);
    assert.equal(same.becomes(['一', '一二'], new Map([[limit, [0]]])).ask(over), 2);
  });

  test('a question that nobody answers is an error', () => {
    const nobody = given<string>('nobody');
    assert.throws(() => new AskedText(['甲']).ask(question('asks', { nobody }, (given) => given.nobody)), /nobody answers nobody/u);
  });

  test('a question that throws is asked again', () => {
    const strict = question('strict', { digits }, (given) => {
      if (given.digits.length > 1) throw new RangeError('two');
      return given.digits.length;
    });
    const above = question('above', { strict }, (given) => given.strict + 1);
    const before = new AskedText(['1', '甲']);
    assert.equal(before.ask(above), 2);
    const broken = before.becomes(['1', '2']);
    assert.throws(() => broken.ask(above), /two/u);
    assert.throws(() => broken.ask(above), /two/u);
    assert.equal(broken.becomes(['甲', '乙']).ask(above), 1);
    assert.equal(broken.becomes(['1', '甲']).ask(above), 2);
  });

  test('who bears with a question that failed hears of it when it can be answered', () => {
    const strict = question('strict', { digits }, (given) => {
      if (given.digits.length > 1) throw new RangeError('two');
      return given.digits.length;
    });
    const patient = question('patient', { strict }, (given) => {
      try {
        return given.strict;
      } catch {
        return 'failed';
      }
    });
    const before = new AskedText(['1', '2']);
    assert.equal(before.ask(patient), 'failed');
    assert.equal(before.becomes(['1', '乙']).ask(patient), 1);
  });

  test('older revisions keep their answers, asked before or after the later ones', () => {
    const count = question('count', { lengths, digits }, (given) => [given.lengths.map(({ fact }) => fact), given.digits.map(wordsOf)]);
    const first = new AskedText(['甲', '1乙', '丙']);
    const second = first.becomes(['甲', '1乙丁', '2', '丙']);
    const third = second.becomes(['1乙丁', '2', '丙丙']);
    assert.deepEqual(third.ask(count), [
      [3, 1, 2],
      ['1乙丁', '2'],
    ]);
    assert.deepEqual(first.ask(count), [[1, 2, 1], ['1乙']]);
    assert.deepEqual(second.ask(count), [
      [1, 3, 1, 1],
      ['1乙丁', '2'],
    ]);
    assert.deepEqual(third.ask(count), [
      [3, 1, 2],
      ['1乙丁', '2'],
    ]);
  });

  test('a revision may have two that come of it', () => {
    const shared = grouped('shared', lengths, ({ fact }) => [fact]);
    const root = new AskedText(['甲', '乙乙', '丙丙']);
    const placesOf = (text: AskedText) =>
      text.ask(shared).map((item: Item) => wordsOf(text.lines.find(({ place }) => place === item.place)!));
    assert.deepEqual(placesOf(root), ['乙乙', '丙丙']);
    const [one, other] = [root.becomes(['甲甲', '乙乙', '丙丙']), root.becomes(['甲', '乙', '丙丙'])];
    assert.deepEqual(
      [placesOf(one), placesOf(other), placesOf(root)],
      [
        ['甲甲', '乙乙', '丙丙'],
        ['甲', '乙'],
        ['乙乙', '丙丙'],
      ],
    );
    assert.deepEqual(placesOf(one.becomes(['甲甲', '乙', '丙'])), ['乙', '丙']);
  });

  test('pairs that tell no difference stay', () => {
    const steps = pairs('steps', ({ place, paragraph }, { above }) =>
      above && above.paragraph.text.length < paragraph.text.length ? { place } : undefined,
    );
    const stepCount = question('step count', { steps }, (given) => given.steps.length);
    const before = new AskedText(['一', '二二', '三']);
    assert.equal(before.ask(stepCount), 1);
    const after = before.becomes(['七', '二二', '三']);
    assert.deepEqual([after.ask(stepCount), after.worked], [1, []]);
  });

  test('groups are right again after their keys could not be told', () => {
    const words = facts('words', ({ text }) => text);
    const alike = grouped('alike', words, ({ fact }) => {
      if (fact === '坏') throw new Error('坏了');
      return [fact];
    });
    const told = (asked: AskedText) => asked.ask(alike).map(({ fact }) => fact);
    const before = new AskedText(['甲', '甲', '丙']);
    assert.deepEqual(told(before), ['甲', '甲']);
    const broken = before.becomes(['甲', '坏', '丙']);
    assert.throws(() => told(broken));
    assert.deepEqual(told(broken.becomes(['甲', '甲', '甲'])), ['甲', '甲', '甲']);
  });
});
