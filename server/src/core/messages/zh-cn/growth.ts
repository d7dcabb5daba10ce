import type { RuleTexts } from '../rule-texts.js';

export const growthTexts = {
  'growth-mismatch': {
    name: '增减与前后两数不符',
    reason: '增减的百分比、数量和方向，都可以由前后两个数算出来。算不拢，多因基数用错，或数字更新后没有重算。',
    wrong: '由120件增加到150件，增长30%',
    right: '由120件增加到150件，增长25%',
    messages: {
      direction: '增减方向不对：由{from}到{to}是{actual}，这里写的是“{word}”。请核对这两个数和这个词。',
      rate: '增减百分比算得不对：{change}÷{old}＝{computed}%，这里写的是{found}%。',
      base: '增减百分比的基数用错了：{change}÷{new}＝{found}%，是用现在的数作基数；应以原来的{old}为基数，{change}÷{old}＝{computed}%。',
      share: '{new}÷{old}＝{found}%，这是现在的数占原来的百分比，不是增减的百分比。增减的百分比是{change}÷{old}＝{computed}%。',
      truncated: '增减百分比没有四舍五入：{change}÷{old}按所写位数应为{computed}%，这里写的是{found}%（直接舍去了后面的小数）。',
      'rate-about': '增减百分比对不上：由{from}到{to}，增减大约是{computed}%，这里写的是{found}%。',
      'rate-of-rate': '百分比对不上：由{from}到{to}，相差{points}个百分点，按比例算是{computed}%，这里写的是{found}%。',
      difference: '增减数算得不对：由{from}到{to}，相差{computed}{unit}，这里写的是{found}{unit}。',
      points: '百分点算得不对：由{from}到{to}，相差{computed}个百分点，这里写的是{found}个百分点。',
      times: '倍数算得不对：{change}÷{old}＝{computed}，是增加{computed}倍，这里写的是{found}倍。',
      'times-share':
        '{new}÷{old}＝{quotient}，现在的数是原来的{quotient}倍，增加的部分是{computed}倍。请改为“{computed}倍”，或写明“是原来的{found}倍”。',
      multiple: '倍数或百分比算得不对：{new}÷{old}，应是{computed}{unit}，这里写的是{found}{unit}。',
      doubling: '与“翻番”不符：{new}÷{old}＝{quotient}。翻一番是原来的2倍，翻两番是4倍，这里应是{times}倍。',
      increment: '增减百分比对不上：现在{to}，比上年{word}{by}，则上年为{old}，{change}÷{old}＝{computed}%，这里写的是{found}%。',
      'increment-base': '增减百分比的基数用错了：{change}÷{new}＝{found}%，是用现在的数作基数；上年为{old}，{change}÷{old}＝{computed}%。',
      from: '原来的数{from}在这里',
      to: '现在的数{to}在这里',
      by: '增减的数{by}在这里',
      fixPercent: '改为“{computed}%”',
      fixNumber: '改为“{computed}”',
      fixWord: '改为“{right}”',
    },
  },
  'percent-point': {
    name: '百分点与百分比混用',
    reason: '两个百分比相减，差用“百分点”；“%”是按比例增减。由90%升到95%，提高5个百分点，按比例是提高5.6%。',
    wrong: '满意度由90%升至95%，提高5%',
    right: '满意度由90%升至95%，提高5个百分点',
    messages: {
      points: '由{from}到{to}，相差的是{amount}个百分点，不是{amount}%。两个百分比相减，单位用“个百分点”。',
      either: '由{from}到{to}，相差正好{amount}个百分点，写成“{amount}%”会被读成按比例增减。如是两个百分比相减，改为“{amount}个百分点”。',
      percent: '由{from}到{to}，{word}的是{amount}%，不是{amount}个百分点。“个百分点”只用于两个百分比相减。',
      from: '原来的数{from}在这里',
      to: '现在的数{to}在这里',
      fix: '改为“{right}”',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
