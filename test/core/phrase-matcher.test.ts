import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPhraseMatcher, type PhrasePattern } from '../../server/src/core/text/phrase-matcher.js';
import { MOST_PHRASES, readPhrases } from '../../server/src/core/text/phrase-notation.js';

suite('phrase notation', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['党的二十大', ['党的二十大']],
    ['(党的|中共)二十大|二十大报告', ['党的二十大', '中共二十大', '二十大报告']],
    ['学习(贯彻|)精神', ['学习贯彻精神', '学习精神']],
    ['(甲乙|丙丁)(戊|)', ['甲乙戊', '甲乙', '丙丁戊', '丙丁']],
    ['纲要（2021', ['纲要（2021']],
    ['.*+[a', ['.*+[a']],
  ];
  for (const [cell, phrases] of cases) test(cell, () => assert.deepEqual(readPhrases(cell), { phrases }));

  const wrong: readonly [string, string][] = [
    ['', 'empty'],
    ['甲乙||丙丁', 'empty'],
    ['大', 'short'],
    ['甲(乙|)', 'short'],
    ['甲乙(丙', 'bracket'],
    ['甲)乙(丙', 'bracket'],
    ['甲(乙(丙|丁))', 'bracket'],
    ['甲乙(一|二|三|四|五)(一|二|三|四|五)(一|二|三|四|五)', 'many'],
  ];
  for (const [cell, problem] of wrong) test(`${cell}: ${problem}`, () => assert.equal(readPhrases(cell).problem, problem));

  test('gives no more phrases than a row may have, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '(', ')', '|') }), (cell) => {
        assert.ok(readPhrases(cell).phrases.length <= MOST_PHRASES);
      }),
    );
  });
});

suite('phrase matcher', () => {
  const found = (patterns: readonly PhrasePattern<string>[], text: string): readonly string[] =>
    createPhraseMatcher(patterns)
      .matches(text)
      .map(({ value, span }) => `${value}:${text.slice(span.start, span.end)}`);

  test('of phrases that begin at one place the longest is found, of those that overlap the first', () => {
    const patterns = [
      { phrases: ['合同法'], value: 'a' },
      { phrases: ['劳动合同法'], value: 'b' },
      { phrases: ['劳动合同法实施条例'], value: 'c' },
    ];
    assert.deepEqual(found(patterns, '劳动合同法、合同法、劳动合同法实施条例'), ['b:劳动合同法', 'a:合同法', 'c:劳动合同法实施条例']);
  });

  test('quotes, blanks, dashes and the width of brackets do not matter', () => {
    const patterns = [
      { phrases: ['八五普法'], value: 'p' },
      { phrases: ['纲要（2021—2025年）'], value: 'o' },
    ];
    assert.deepEqual(found(patterns, '“八五”普法，八五 普法，" 八五 " 普法；纲要(2021-2025年)，纲要（2021～2025年）'), [
      'p:八五”普法',
      'p:八五 普法',
      'p:八五 " 普法',
      'o:纲要(2021-2025年)',
      'o:纲要（2021～2025年）',
    ]);
  });

  test('guards look at the words beside a phrase, past a quote', () => {
    const patterns = [{ phrases: ['十八大'], onlyAfter: ['党的', '中共'], notBefore: ['以来'], value: 'x' }];
    assert.deepEqual(found(patterns, '党的十八大，党的十八大以来，党的“十八大”以来，十八大，中共十八大'), ['x:十八大', 'x:十八大']);
  });

  test('where guards forbid the longest phrase a shorter one is found', () => {
    const patterns = [
      { phrases: ['农业部'], value: 'short' },
      { phrases: ['农业部门'], notBefore: ['的'], value: 'long' },
    ];
    assert.deepEqual(found(patterns, '农业部门的'), ['short:农业部']);
    assert.deepEqual(found(patterns, '农业部门'), ['long:农业部门']);
  });

  test('the same phrase under different guards is told apart', () => {
    const patterns = [
      { phrases: ['环保局'], onlyAfter: ['市'], value: 'city' },
      { phrases: ['环保局'], onlyAfter: ['县'], value: 'county' },
    ];
    assert.deepEqual(found(patterns, '县环保局和市环保局和环保局'), ['county:环保局', 'city:环保局']);
  });

  const letters = fc.constantFrom('甲', '乙', '丙', '”');
  const text = fc.string({ unit: letters, maxLength: 40 });
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 4 });
  const guard = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 2 }), { maxLength: 2 });
  const pattern = fc.record({
    phrases: fc.array(words, { minLength: 1, maxLength: 3 }),
    onlyAfter: guard,
    notAfter: guard,
    notBefore: guard,
  });

  test('finds what a search phrase by phrase finds', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 6 }), text, (rows, searched) => {
        const patterns = rows.map((row, value) => ({ ...row, value }));
        const spans = createPhraseMatcher(patterns)
          .matches(searched)
          .map(({ span }) => [span.start, span.end]);
        assert.deepEqual(spans, naive(patterns, searched));
      }),
      { numRuns: 2000 },
    );
  });

  test('looks at each place as often as the longest phrase is long, and no more', () => {
    const phrase = '甲'.repeat(20);
    const matcher = createPhraseMatcher([{ phrases: [`${phrase}乙`], value: 0 }]);
    const reads = (length: number): number => {
      let count = 0;
      const counting = new Proxy(Object('甲'.repeat(length)), {
        get(target: object, key) {
          if (key === 'length') return length;
          if (key !== 'charCodeAt') return Reflect.get(target, key) as unknown;
          return () => (count++, '甲'.charCodeAt(0));
        },
      });
      matcher.matches(counting as string);
      return count;
    };
    const [small, large] = [reads(1000), reads(2000)];
    assert.ok(large <= 2 * small + 500, `${small} reads, then ${large}`);
  });
});

/** Leftmost, then longest, by trying every phrase at every place of the text without its quotes. */
function naive(patterns: readonly PhrasePattern<number>[], text: string): readonly (readonly number[])[] {
  const spans: (readonly number[])[] = [];
  for (let start = 0; start < text.length;) {
    let end = -1;
    for (const row of patterns) for (const phrase of row.phrases) end = Math.max(end, fits(row, phrase, text, start));
    if (end > 0) spans.push([start, end]);
    start = end > 0 ? end : start + 1;
  }
  return spans;
}

function fits(
  { onlyAfter = [], notAfter = [], notBefore = [] }: PhrasePattern<number>,
  phrase: string,
  text: string,
  start: number,
): number {
  const pattern = new RegExp([...phrase].join('”{0,3}'), 'uy');
  pattern.lastIndex = start;
  if (!pattern.test(text)) return -1;
  const end = pattern.lastIndex;
  const before = text.slice(0, start).replace(/”$/u, '');
  const after = text.slice(end).replace(/^”/u, '');
  if (onlyAfter.length > 0 && !onlyAfter.some((word) => before.endsWith(word))) return -1;
  return notAfter.some((word) => before.endsWith(word)) || notBefore.some((word) => after.startsWith(word)) ? -1 : end;
}
