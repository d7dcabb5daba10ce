import assert from 'node:assert/strict';
import { readOrdinal } from '../../server/src/core/chinese/ordinals.js';
import { areSameItems, readNumbering } from '../../server/src/core/report/numbering/numbering.js';

/** `|` before an ordinal: something that starts a new count stands above it, `:` a line that leads on to it. `?`: it may be no heading. */
function itemsOf(ordinals: string) {
  return ordinals.split(' ').map((written) => {
    const text = written.replace(/^[|:?]+/, '');
    const announced = written.includes(':');
    return {
      ordinal: readOrdinal(`${text}甲`)!,
      afterBreak: announced || written.includes('|'),
      announced,
      doubtful: written.includes('?'),
      look: '',
    };
  });
}

function read(ordinals: string): string {
  return readNumbering(itemsOf(ordinals))
    .map(({ list, level, repair }) => (list === undefined ? '-' : `${level}${repair ? repair.charAt(0) : ''}`))
    .join(' ');
}

suite('core: reading of the numbers', () => {
  /** Levels of the headings, with s(equence), s(tyle) or o(rder) for those that need a repair, - for what is no heading. */
  const readings: readonly (readonly [name: string, ordinals: string, reading: string])[] = [
    ['four levels', '一、 （一） 1. （1） （2） 2. （二） 二、', '1 2 3 4 4 3 2 1'],
    ['a level left out', '一、 1. 2. 二、 1.', '1 2 2 1 2'],
    ['a restart below a new parent', '一、 （一） （二） 二、 （一）', '1 2 2 1 2'],
    ['a restart below a part without number', '一、 二、 三、 |一、 二、', '1 1 1 1 1'],
    ['numbers running on across parents', '一、 1. 2. 二、 3. 4. 三、 5.', '1 2 2 1 2 2 1 2'],
    ['an excerpt', '二、 （一） （二） 三、', '1 2 2 1'],
    ['a gap', '一、 （一） （二） （四） 二、', '1 2 2 2s 1'],
    ['a repetition', '一、 （一） （二） （二） 二、', '1 2 2 2s 1'],
    ['a run in another style', '一、 1. 2. 三、 四、 五、 二、 三、', '1 2 2 2s 2s 2s 1 1'],
    ['a first item in another style', '一、 （一） 一、 2. 3. （二） 二、', '1 2 3s 3 3 2 1'],
    ['a first item of all in another style', '1. （一） （二） 二、 （一） 三、', '1s 2 2 1 2 1'],
    ['a section removed at the end', '一、 （一） （二） 二、 （一） （二） （三） 四、', '1 2 2 1 2 2 2 1s'],
    ['an outer style inside an inner one', '1. （一） （二） 2. （一） 3.', '1 2o 2 1 2o 1'],
    ['an announced list in the style of the list around it', '一、 二、 :一、 二、 三、 三、 四、', '1 1 2 2 2 1 1'],
    ['the same without an announcement', '一、 二、 一、 二、 三、 三、 四、', '1 1 1 1 1 1s 1'],
    ['an item of an inner list in the style around it', '一、 1. （1） 2. （3） 2. 二、', '1 2 3 3s 3 2 1'],
    ['a doubtful one that fits', '1. 2. ?3. 4.', '1 1 1 1'],
    ['a doubtful one that does not', '1. 2. ?9. 3.', '1 1 - 1'],
  ];
  for (const [name, ordinals, reading] of readings) test(`${name}: ${ordinals}`, () => assert.equal(read(ordinals), reading));

  test('gives one reading for each of many items', () => {
    const many = Array.from({ length: 400 }, (_, index) => `${(index % 20) + 1}.`).join(' ');
    assert.equal(read(many).split(' ').length, 400);
  });

  test('nothing is read from nothing', () => assert.deepEqual(readNumbering([]), []));

  test('numbers in the same surroundings are the same question', () => {
    assert.ok(areSameItems(itemsOf('一、 （一） 1.'), itemsOf('一、 （一） 1.')));
    for (const other of ['一、 （一）', '一、 （一） 2.', '一、 （一） (1)', '一、 |（一） 1.', '一、 :（一） 1.', '一、 （一） ?1.']) {
      assert.ok(!areSameItems(itemsOf('一、 （一） 1.'), itemsOf(other)), other);
    }
  });
});
