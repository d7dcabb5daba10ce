import assert from 'node:assert/strict';
import { CrashPolicy } from '../../client/src/crash-policy.js';

suite('crashes of the service', () => {
  let minute = 0;
  let policy = new CrashPolicy(() => 0);
  const crashAt = (at: number): string => {
    minute = at;
    return policy.crashed();
  };

  setup(() => {
    policy = new CrashPolicy(() => minute * 60_000);
  });

  test('the first is told, those soon after are not', () => {
    assert.deepEqual([crashAt(0), crashAt(1), crashAt(2)], ['restart-and-tell', 'restart', 'restart']);
  });

  test('one that comes much later is told again', () => {
    assert.deepEqual([crashAt(0), crashAt(10)], ['restart-and-tell', 'restart-and-tell']);
  });

  test('the sixth within three minutes ends it', () => {
    assert.deepEqual([0, 0.5, 1, 1.5, 2, 2.5].map(crashAt), ['restart-and-tell', 'restart', 'restart', 'restart', 'restart', 'give-up']);
  });

  test('six spread over a longer time do not', () => {
    assert.ok(![0, 1, 2, 3, 4, 5, 6, 7].map(crashAt).includes('give-up'));
  });

  test('a restart by the user starts the count anew', () => {
    for (const at of [0, 0.1, 0.2, 0.3, 0.4]) crashAt(at);
    policy.forget();
    assert.equal(crashAt(0.5), 'restart-and-tell');
  });
});
