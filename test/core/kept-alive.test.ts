import assert from 'node:assert/strict';
import { setImmediate as nextTask } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lines, question } from '../../server/src/core/questions/question.js';
import { AskedText } from './asked-text.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is kept from one revision to the next must not keep the revision alive that it was worked out in. */
suite('core: what is kept alive', () => {
  test('looks that stay hold nothing of their revision', async () => {
    const top = question('top', { lines }, (given) => given.lines.first(1)[0]?.paragraph.text);
    const end = question('end', { lines }, (given) => given.lines.last(1)[0]?.paragraph.text);
    let asked = new AskedText(['甲', '乙', '丙']);
    const revisions: WeakRef<object>[] = [];
    for (let count = 0; count < 40; count++) {
      // In turn at the top and at the end: each time the other look stays.
      asked = asked.becomes(count % 2 === 0 ? [`甲${count}`, '乙', asked.ask(end)!] : [asked.ask(top)!, '乙', `丙${count}`]);
      asked.ask(top);
      asked.ask(end);
      revisions.push(new WeakRef(asked.answers));
    }
    assert.equal(asked.ask(top), '甲38');
    // A weak reference holds what it was made of until the task is over.
    await nextTask();
    collect();
    const alive = revisions.filter((revision) => revision.deref() !== undefined).length;
    assert.ok(alive <= 2, `${String(alive)} of 40 revisions are alive`);
  });
});
