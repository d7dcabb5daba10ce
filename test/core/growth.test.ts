import assert from 'node:assert/strict';
import { readPlainText } from '../../server/src/core/document/plain-reader.js';
import { readGrowths } from '../../server/src/core/facts/growth.js';
import { readGrowthSlips } from '../../server/src/core/facts/growth-slips.js';

/** Each growth and increment of one line: from-to 120件 → 150件: 增长25%. */
function growths(text: string): readonly string[] {
  const [paragraph] = readPlainText(text);
  const read = readGrowths(paragraph!);
  const written = read.growths.map(({ form, from, to, claims, yearBefore }) => {
    const told = claims.map(
      (claim) => paragraph!.slice(claim.word) + (claim.kind === 'doubling' ? '番' : paragraph!.slice(claim.amount.span)),
    );
    return `${form} ${paragraph!.slice(from.span)} → ${paragraph!.slice(to.span)}: ${told.join(' ')} ${yearBefore}`;
  });
  return [
    ...written,
    ...read.increments.map(({ end, by, rate }) => [end, by.amount, rate.amount].map(({ span }) => paragraph!.slice(span)).join(' ')),
  ];
}

suite('facts/growth: forms', () => {
  for (const [text, expected] of [
    ['办件由120件增加到150件，净增30件，增长25%。', ['from-to 120件 → 150件: 净增30件 增长25% unknown']],
    ['办件由2022年的120件增加到2023年的150件，增长25%。', ['from-to 120件 → 150件: 增长25% yes']],
    ['办件由2019年的120件增加到2023年的150件，增长25%。', ['from-to 120件 → 150件: 增长25% no']],
    ['办件150件，比上年120件增长25%。', ['compared 120件 → 150件: 增长25% yes']],
    ['办件150件，上年120件，同比增长25%。', ['beside 120件 → 150件: 增长25% yes']],
    ['办件150件（上年120件），同比增长25%。', ['beside 120件 → 150件: 增长25% yes']],
    ['办件150件，同比增长25%（上年120件）。', ['behind 120件 → 150件: 增长25% yes']],
    ['2023年办件150件，同比增加30件，2022年120件。', ['behind 120件 → 150件: 增加30件 yes']],
    ['办件8件，比上年12件少4件。', ['compared 12件 → 8件: 少4件 yes']],
    ['2022年办件120件，2023年办件150件，增长25%。', ['beside 120件 → 150件: 增长25% yes']],
    ['网点由20个增加到40个，翻了一番。', ['from-to 20个 → 40个: 翻番 unknown']],
    ['办件150件，比上年增加30件，增长25%。', ['150件 30件 25%']],
  ] as const) {
    test(text, () => assert.deepEqual(growths(text), expected));
  }
});

suite('facts/growth: no growth', () => {
  for (const text of [
    '人员从5人到10人不等。',
    '办件120件、培训150人，增长25%。',
    '受理150件，上年办结120件，增长25%。',
    '累计办理900件，上年120件，增长25%。',
    '企业16家，比2006年增加10家。',
    '城乡收入比由2.9∶1缩小至2.52∶1。',
    '资金由50增加到80万元，增长60%。',
  ]) {
    test(text, () => assert.deepEqual(growths(text), []));
  }
});

suite('facts/growth: what does not add up', () => {
  for (const [text, expected] of [
    ['办件由147起降至113起，下降30%。', 'rate base 23.13'],
    ['办件由200件增加到260件，增长130%。', 'rate share 30'],
    ['办件由119件增加到213件，增长78.9%。', 'rate truncated 78.99'],
    ['办件由120件增加到150件，增加20件。', 'difference wrong 30'],
    ['网点由20个增加到80个，增长4倍。', 'times share 3'],
    ['持证率由86.5%提高到95.2%，提高8个百分点。', 'points wrong 8.7'],
  ] as const) {
    test(text, () => {
      const [paragraph] = readPlainText(text);
      const [slip] = readGrowthSlips(paragraph!);
      assert.ok(slip && 'computed' in slip);
      assert.equal(`${slip.kind} ${slip.reading} ${Number(slip.computed.toFixed(2))}`, expected);
    });
  }

  test('what 余 leaves open is taken into account', () => {
    for (const text of ['办件由100余件增加到400余件，增长3倍。', '办件由100余件增加到400余件，增长200%。']) {
      assert.deepEqual(readGrowthSlips(readPlainText(text)[0]!), []);
    }
  });
});
