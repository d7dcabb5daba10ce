import assert from 'node:assert/strict';
import { checkText } from '../../server/src/core/index.js';
import { readQuantities } from '../../server/src/core/chinese/quantities.js';

const LONG = 10_000_000;
/** Long runs in which next to nothing is a quantity. */
const BARREN = ['1', '其中', '一二三', '12 345 '];
/** The same, for the reader of quantities alone. */
const CODES = ['123,', '1万2千', '第1、', '《一', '1/', '一'];
/** Runs in which every few signs are one. */
const DENSE = ['1,', '由1到', '1—', '“1', '百分之', '三分之一', '共5件，', '其中12 345由1到一二三,'];
/** Four times the text: 4 if linear, 16 if quadratic. */
const MOST_FOR_FOURFOLD = 10;
const ATTEMPTS = 6;

suite('property: cost of quantities', function () {
  this.timeout(120_000);

  for (const piece of [...BARREN, ...CODES]) {
    test(`ten million signs of “${piece}” are read`, () => {
      assert.deepEqual(readQuantities(repeated(piece, LONG), []), []);
    });
  }

  for (const piece of BARREN) {
    test(`ten million signs of “${piece}” are checked`, () => {
      assert.deepEqual(checkText(repeated(piece, LONG), 'plaintext').failures, []);
    });
  }

  for (const piece of DENSE) {
    test(`four times “${piece}” takes about four times as long to read`, () => {
      grows(piece, 50_000, (text) => readQuantities(text, []));
    });

    test(`four times “${piece}” takes about four times as long to check`, () => {
      grows(piece, 5000, (text) => checkText(text, 'plaintext'));
    });
  }
});

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** The least of some ratios: what else the machine does only adds to them. */
function grows(piece: string, length: number, work: (text: string) => unknown): void {
  const [once, fourfold] = [repeated(piece, length), repeated(piece, 4 * length)];
  const ratios: number[] = [];
  while (ratios.length < ATTEMPTS && !ratios.some((ratio) => ratio < MOST_FOR_FOURFOLD))
    ratios.push(took(fourfold, work) / took(once, work));
  assert.ok(Math.min(...ratios) < MOST_FOR_FOURFOLD, `${piece}: ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')}`);
}

function took(text: string, work: (text: string) => unknown): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
