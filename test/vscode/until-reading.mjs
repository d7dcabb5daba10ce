import assert from 'node:assert/strict';

/** Goes on until `holds` is true of what the editor shows. */
export async function untilReading(me, what, holds) {
  for (let n = 0; n < 100; n++) {
    if (holds(await me.reads())) return;
    await me.page.waitForTimeout(100);
  }
  assert.fail(`the editor never shows ${what}:\n${await me.reads()}`);
}
