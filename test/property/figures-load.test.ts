import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/core/config/settings.js';
import { brokenClaims } from '../../server/src/core/figures/judge/verdicts.js';
import { readDocument } from '../../server/src/core/pipeline/read-text.js';
import { startWorkCounter, type WorkCounter } from './work-counter.js';

/** Every way of telling figures together. */
const TOLD = [
  '办理案件58件，其中一般程序21件、简易程序36件',
  '收到73件（网络41件、信函26件、当面6件）',
  '（甲3件',
  '甲3件、乙4件',
  '甲12件，乙15件，共28件',
  '年初未结37件，新立468件，办结476件，年底未结28件',
  '应办30件，办结28件，办结率93.3%',
  '甲占24.6%，乙占19.3%，丙占56.1%',
  '发放1160元，惠及2户，户均680元',
  '由120件增加到150件，增长26%',
  '减少3件、上升21.4%',
  '86万人次，是28万人次的3倍',
  '突破10亿元，达到9.3亿元',
  '截至6月底累计4.8亿元',
  '共40个，超过半数21个',
  '从3月1日至5月31日历时95天',
  '执法队17支，18支执法队',
];
const ENDS = ['，', '。', '、', '；'];
/** Far more than anybody looks at for one of them. */
const FIGURES = 240;
const MANY_FIGURES = 2500;
/** What the second half of the line adds to the work, over what its second quarter added: 2 where the work is linear, 4 where it is quadratic. */
const MOST = 3;

suite('property: figures in one long line', function () {
  this.timeout(300_000);

  let counter: WorkCounter;
  suiteSetup(() => {
    counter = startWorkCounter();
  });
  suiteTeardown(() => counter.stop());

  for (const piece of TOLD) {
    test(`“${piece}”, over and over`, () => {
      for (const end of ENDS) grows(piece + end, FIGURES);
    });
  }

  test('ten thousand of all sorts, in one sentence and in many', () => {
    for (const end of ENDS.slice(0, 2)) grows(TOLD.map((piece) => piece + end).join(''), MANY_FIGURES);
  });

  function grows(unit: string, figures: number): void {
    const times = Math.ceil(figures / unit.match(/\d+(?:\.\d+)?/gu)!.length);
    const look = (factor: number): void => lookAt(unit.repeat(factor * times));
    // What is done once and never again, when a text first asks for it, is no work of this text.
    look(1);
    const [once, twice, fourfold] = [1, 2, 4].map((factor) => counter.count(() => look(factor))) as [number, number, number];
    const grew = (fourfold - twice) / (twice - once);
    assert.ok(grew <= MOST, `“${unit.slice(0, 40)}”: ${grew.toFixed(2)}`);
  }
});

function lookAt(text: string): void {
  const { lines } = readDocument(text, 'plaintext', defaultSettings).revision;
  assert.equal(lines.all.length, 1);
  for (const { paragraph } of lines.all) assert.ok(brokenClaims(paragraph));
}
